import { FILE_ERRORS, type MethodAnswer, type MethodData } from './protocol';

/** Excel gives no third copy of the workbook while two are open. */
const MOST_OPEN = 2;
/** `Office.FileType.Compressed` on the wire: the workbook as an .xlsx. */
const COMPRESSED = 1;

interface OpenCopy {
  readonly bytes: Uint8Array;
  readonly sliceSize: number;
}

/** The copies of the workbook that the add-in reads slice by slice: `getFileAsync`, `getSliceAsync`, `closeAsync`. */
export class OpenFiles {
  private readonly copies = new Map<number, OpenCopy>();
  private opened = 0;

  /** Those that were never closed; each holds the whole file. */
  get count(): number {
    return this.copies.size;
  }

  /** @param bytes makes the file, everything computed */
  async open(data: MethodData, bytes: () => Promise<Uint8Array>): Promise<MethodAnswer> {
    if (data['0'] !== COMPRESSED) return { Error: FILE_ERRORS.typeNotSupported };
    if (this.copies.size >= MOST_OPEN) return { Error: FILE_ERRORS.tooManyOpen };
    const copy = { bytes: await bytes(), sliceSize: Number(data['1']) };
    this.opened += 1;
    this.copies.set(this.opened, copy);
    return { 0: this.opened, 1: copy.bytes.length };
  }

  slice(data: MethodData): MethodAnswer {
    const copy = this.copies.get(Number(data['2']));
    if (!copy) return { Error: FILE_ERRORS.notOpen };
    const start = Number(data['3']) * copy.sliceSize;
    const slice = copy.bytes.subarray(start, start + copy.sliceSize);
    return { 0: [...slice], 1: slice.length };
  }

  close(data: MethodData): MethodAnswer {
    return this.copies.delete(Number(data['2'])) ? {} : { Error: FILE_ERRORS.notOpen };
  }

  clear(): void {
    this.copies.clear();
  }
}
