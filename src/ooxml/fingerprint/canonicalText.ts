import type { Scalar } from '../sheet/savedValue';
import { canonicalFormula } from './canonicalFormula';
import { canonicalNumber } from './canonicalNumber';

/** A cell as its sheet's reader has it; `value` null where none is saved. */
export interface FingerprintedCell {
  /** `B7` */
  readonly ref: string;
  readonly value: Scalar;
  /** Without `=`, as it reads in this cell. */
  readonly formula: string | null;
}

const CHUNK = 65_536;

/**
 * The text that a fingerprint is taken of: a line for each sheet and, row by row, for each of its cells that holds
 * something – address, type, value, formula. How a value is stored (shared, in the cell, in runs), formats, shared
 * formulas and blank cells leave no trace in it, as programs write those each in its own way.
 */
export class CanonicalText {
  private readonly encoder = new TextEncoder();
  private readonly chunks: Uint8Array[] = [];
  private pending = '';

  startSheet(name: string): void {
    this.write(`sheet ${JSON.stringify(name)}\n`);
  }

  add({ ref, value, formula }: FingerprintedCell): void {
    const canonical = formula === null ? null : canonicalFormula(formula);
    // LibreOffice does not keep a cell that holds an empty text.
    if (canonical === null && (value === null || value === '')) return;
    this.write(
      `${ref} ${canonicalValue(value)}${canonical === null ? '' : ` =${JSON.stringify(canonical)}`}\n`,
    );
  }

  /** Its UTF-8 bytes. */
  bytes(): Uint8Array<ArrayBuffer> {
    this.flush();
    const all = new Uint8Array(this.chunks.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const chunk of this.chunks) {
      all.set(chunk, at);
      at += chunk.length;
    }
    return all;
  }

  private write(line: string): void {
    this.pending += line;
    if (this.pending.length > CHUNK) this.flush();
  }

  private flush(): void {
    this.chunks.push(this.encoder.encode(this.pending));
    this.pending = '';
  }
}

/** Type and value. A formula's empty text and a formula's missing value are one: programs save either. */
function canonicalValue(value: Scalar): string {
  if (typeof value === 'number') return `n ${canonicalNumber(value)}`;
  if (typeof value === 'boolean') return value ? 'b 1' : 'b 0';
  if (typeof value === 'object' && value !== null) return `e ${value.code.toUpperCase()}`;
  return `t ${JSON.stringify((value ?? '').replace(/\r\n?/g, '\n'))}`;
}
