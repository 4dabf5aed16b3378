/** Hands a file to the browser, which saves it where its downloads go. */
export function download(name: string, bytes: Uint8Array, page: Document = document): void {
  const content = new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/hwp+zip' });
  const address = URL.createObjectURL(content);
  const link = page.createElement('a');
  link.href = address;
  link.download = name;
  page.body.append(link);
  link.click();
  link.remove();
  // Safari follows the link some time later, and nobody tells when: the address goes with the page.
  page.defaultView?.addEventListener('pagehide', () => URL.revokeObjectURL(address), { once: true });
}
