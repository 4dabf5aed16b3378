import type { Copied } from './makeReport';

/**
 * Puts HTML and text on the clipboard. Answers whether the host let us: an embedded page may be kept from it.
 *
 * Excel's frame on the web grants no permission to the newer interface, the older one asks for none.
 */
export async function putOnClipboard(copied: Copied, page: Document = document): Promise<boolean> {
  if (copyByEvent(copied, page)) return true;
  try {
    const { navigator } = page.defaultView!;
    const blob = (text: string, type: string) => new Blob([text], { type });
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/html': blob(copied.html, 'text/html'),
        'text/plain': blob(copied.text, 'text/plain'),
      }),
    ]);
    return true;
  } catch {
    return false;
  }
}

function copyByEvent({ html, text }: Copied, page: Document): boolean {
  let isTaken = false;
  const take = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    isTaken = event.clipboardData !== null;
  };
  page.addEventListener('copy', take);
  try {
    return page.execCommand('copy') && isTaken;
  } catch {
    return false;
  } finally {
    page.removeEventListener('copy', take);
  }
}
