/**
 * Whether office.js will ask if this page may act as Office.
 *
 * It asks (with the browser's own confirm) when the page is served over http, once per browser; the answer is the user's and
 * stays in local storage. This only looks whether there is one.
 */
export function willAskForTrust(page: Location, storage: Storage): boolean {
  if (page.protocol === 'https:') return false;
  return !Object.keys(storage).some((key) => key.startsWith('OfficeJSTrustKey'));
}
