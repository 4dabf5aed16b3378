import type { PackageProblemCode } from '../problems';

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** The older container of Office: .xls itself, and the wrapping around an .xlsx that has a password. */
export function isOleFile(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, i) => bytes[i] === byte);
}

/** What an OLE file holds, by the names of its streams. */
export function oleProblem(bytes: Uint8Array): PackageProblemCode {
  if (holdsStream(bytes, 'EncryptedPackage')) return 'packageEncrypted';
  if (holdsStream(bytes, 'Workbook') || holdsStream(bytes, 'Book')) return 'packageOldFormat';
  return 'packageNotWorkbook';
}

const ENTRY = 128;
const NAME_LENGTH_AT = 64;

/** Directory entries are 128 bytes at multiples of 128, and begin with the name in UTF-16 and a zero. */
function holdsStream(bytes: Uint8Array, name: string): boolean {
  const length = (name.length + 1) * 2;
  for (let at = 0; at + ENTRY <= bytes.length; at += ENTRY) {
    if (bytes[at + NAME_LENGTH_AT] !== length || bytes[at + NAME_LENGTH_AT + 1] !== 0) continue;
    const same = [...name].every(
      (letter, i) => bytes[at + 2 * i] === letter.charCodeAt(0) && bytes[at + 2 * i + 1] === 0,
    );
    if (same) return true;
  }
  return false;
}
