import type { Scalar } from '../sheet/savedValue';
import { canonicalFormula } from './canonicalFormula';
import { canonicalNumber } from './canonicalNumber';
import { GrowingBytes } from './growingBytes';

/** A cell as its sheet's reader has it; `value` null where none is saved. */
export interface FingerprintedCell {
  /** `B7` */
  readonly ref: string;
  readonly value: Scalar;
  /** Without `=`, as it reads in this cell. */
  readonly formula: string | null;
}

/**
 * The text that a fingerprint is taken of: a line for each sheet and, row by row, for each of its cells that holds
 * something – address, type, value, formula. How a value is stored (shared, in the cell, in runs), formats, shared
 * formulas and blank cells leave no trace in it, as programs write those each in its own way.
 */
export class CanonicalText {
  private readonly parts: GrowingBytes[] = [new GrowingBytes()];

  startSheet(name: string): void {
    this.write(`sheet ${JSON.stringify(name)}\n`);
  }

  add({ ref, value, formula }: FingerprintedCell): void {
    const canonical = formula === null ? null : canonicalFormula(formula);
    // LibreOffice does not keep a cell that holds an empty text.
    if (canonical === null && (value === null || value === '')) return;
    this.write(ref);
    this.write(' ');
    this.write(canonicalValue(value));
    if (canonical !== null) this.write(` =${JSON.stringify(canonical)}`);
    this.write('\n');
  }

  /** What has been made of a sheet, in its place. */
  append(sheet: CanonicalText): void {
    this.parts.push(...sheet.parts, new GrowingBytes());
  }

  /** Its UTF-8 bytes. */
  bytes(): Uint8Array<ArrayBuffer> {
    const chunks = this.parts.flatMap((part) => part.chunks());
    const all = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const chunk of chunks) {
      all.set(chunk, at);
      at += chunk.length;
    }
    return all;
  }

  private write(text: string): void {
    this.parts.at(-1)!.add(text);
  }
}

/** Type and value. A formula's empty text and a formula's missing value are one: programs save either. */
function canonicalValue(value: Scalar): string {
  if (typeof value === 'number') return `n ${canonicalNumber(value)}`;
  if (typeof value === 'boolean') return value ? 'b 1' : 'b 0';
  if (typeof value === 'object' && value !== null) return `e ${value.code.toUpperCase()}`;
  return `t ${JSON.stringify((value ?? '').replace(/\r\n?/g, '\n'))}`;
}
