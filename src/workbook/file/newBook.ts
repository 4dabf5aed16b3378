import type { Outcome } from '../book/outcome';
import { refuse } from '../book/problems';

/** Letters are made of so many bytes at once: an argument list has a length that no engine exceeds. */
const CHUNK = 32_766;

/** Opens a file (.xlsx) as a new workbook beside this one, not saved yet. Excel on the web may ask its user first. */
export async function openNewBook(bytes: Uint8Array): Promise<Outcome<void>> {
  try {
    await Excel.createWorkbook(base64(bytes));
    return { ok: true, value: undefined };
  } catch {
    // AccessDenied here is no protected sheet: the browser or the office forbids new windows.
    return refuse('newBookRefused');
  }
}

function base64(bytes: Uint8Array): string {
  let letters = '';
  for (let from = 0; from < bytes.length; from += CHUNK) {
    letters += btoa(String.fromCharCode(...bytes.subarray(from, from + CHUNK)));
  }
  return letters;
}
