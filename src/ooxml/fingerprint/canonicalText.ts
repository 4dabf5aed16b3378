import { GrowingBytes } from '../package/growingBytes';
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

/**
 * The text that a fingerprint is taken of: a line for each sheet and, row by row, for each of its cells that holds
 * something – address, type, value, formula. How a value is stored (shared, in the cell, in runs), formats, shared
 * formulas and blank cells leave no trace in it, as programs write those each in its own way.
 */
export class CanonicalText {
  private readonly text = new GrowingBytes();

  startSheet(name: string): void {
    this.text.add(`sheet ${JSON.stringify(name)}\n`);
  }

  add({ ref, value, formula }: FingerprintedCell): void {
    const canonical = formula === null ? null : canonicalFormula(formula);
    // LibreOffice does not keep a cell that holds an empty text.
    if (canonical === null && (value === null || value === '')) return;
    const { text } = this;
    text.add(ref);
    addValue(text, value);
    if (canonical !== null) text.add(` =${JSON.stringify(canonical)}`);
    text.add('\n');
  }

  /** What has been made of a sheet, in its place. */
  append(sheet: CanonicalText): void {
    this.text.add(sheet.bytes);
  }

  /** Its UTF-8 bytes. */
  get bytes(): Uint8Array<ArrayBuffer> {
    return this.text.bytes;
  }
}

/** Type and value. A formula's empty text and a formula's missing value are one: programs save either. */
function addValue(text: GrowingBytes, value: Scalar): void {
  if (typeof value === 'number') {
    text.add(' n ');
    text.add(canonicalNumber(value));
  } else if (typeof value === 'boolean') text.add(value ? ' b 1' : ' b 0');
  else if (typeof value === 'object' && value !== null) text.add(` e ${value.code.toUpperCase()}`);
  else {
    text.add(' t ');
    text.add(JSON.stringify((value ?? '').replace(/\r\n?/g, '\n')));
  }
}
