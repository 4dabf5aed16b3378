import { savedValue, type Scalar } from '../../src/ooxml/sheet/savedValue';
import { patchCell, type NewValue } from '../../src/ooxml/sheet/patchCell';
import type { SheetCell } from '../../src/ooxml/sheet/sheetCell';
import type { Edit } from '../../src/ooxml/xml/edit';
import { formatA1, parseA1 } from '../book/a1';
import { cellArea, contains, sameArea } from '../book/area';
import { GETTING_DATA } from '../book/cells';
import type { Area, CellValue } from '../book/types';
import { cellXml } from './cellXml';
import type { CurrentCell, CurrentSheet } from './currentSheet';
import { ERRORS } from './errors';
import type { RowTag, SheetVisitor } from './scanSheet';

/** What rows and cells of one sheet are compared with. */
export interface CellsToSave {
  readonly current: CurrentSheet;
  readonly strings: readonly string[];
  formula(stored: string, row: number, column: number): string | null;
  /**
   * The opening tag of a row with its height and whether it is hidden; the same where they have not changed.
   *
   * @param grown cells stand behind the last one that it had
   */
  rowTag(row: number, tag: string, grown: boolean): string;
  /** Rows that have a height of their own or are hidden. */
  readonly shapedRows: readonly number[];
  /** See FormulaPlace. */
  dynamic(): number;
}

/** Numbers that differ in their last bits are the same figure, computed by two programs. */
const SAME = 1e-12;

/** Compares the cells of a sheet's text with the book: what differs becomes an edit, all else stays byte for byte. */
export class CellEdits implements SheetVisitor {
  readonly edits: Edit[] = [];
  /** A formula came, went or changed: the file's order of calculation does not hold any more. */
  formulasChanged = false;
  /** A value or formula changed. */
  changed = false;
  /** Cells stand where none did. */
  grown = false;
  private readonly rows: number[];
  private nextRow = 0;
  private columns: readonly number[] = [];
  private nextColumn = 0;
  private rowNumber = -1;
  /** Of the row that is gone through. */
  private tag: RowTag | null = null;
  private readonly orphaned = new Set<string>();
  /** Areas whose formula was not computed here: they stay as they are. */
  private readonly kept: Area[] = [];
  /** What formulas fill here that have one cell in Excel, or another area: nothing of it is saved but their own. */
  private readonly overflowing: Area[] = [];

  constructor(
    private readonly text: string,
    private readonly save: CellsToSave,
    private readonly prefix: () => string,
  ) {
    this.rows = [...new Set([...save.current.rows.keys(), ...save.shapedRows])].sort((a, b) => a - b);
  }

  data({ start, end, isEmpty }: { start: number; end: number; isEmpty: boolean }): void {
    if (!isEmpty) return;
    const rows = this.rowsBefore(Infinity);
    if (rows === '') return;
    const name = `${this.prefix()}sheetData`;
    this.edits.push({ start, end, text: `<${name}>${rows}</${name}>` });
  }

  row(tag: RowTag): void {
    this.insert(tag.start, this.rowsBefore(tag.row));
    if (this.rows[this.nextRow] === tag.row) this.nextRow += 1;
    this.rowNumber = tag.row;
    this.columns = this.save.current.rows.get(tag.row) ?? [];
    this.nextColumn = 0;
    this.tag = tag;
    if (!tag.isEmpty) return;
    const cells = this.cellsBefore(Infinity);
    const before = this.text.slice(tag.start, tag.end);
    const after = this.save.rowTag(tag.row, before, cells !== '');
    const open = cells === '' ? after : `${after.replace(/\s*\/>$/, '>')}${cells}</${this.prefix()}row>`;
    if (open !== before) this.edits.push({ start: tag.start, end: tag.end, text: open });
  }

  cell(cell: SheetCell): void {
    const { row, column } = cell.place;
    const { start, end } = cell.source.whole;
    this.insert(start, this.cellsBefore(column));
    if (this.columns[this.nextColumn] === column) this.nextColumn += 1;
    const xml = this.changedCell(cell, row, column);
    if (xml !== null) this.edits.push({ start, end, text: xml });
  }

  rowEnd(at: number): void {
    const tag = this.tag!;
    const cells = this.cellsBefore(Infinity);
    const before = this.text.slice(tag.start, tag.end);
    const after = this.save.rowTag(tag.row, before, cells !== '');
    if (after !== before) this.edits.push({ start: tag.start, end: tag.end, text: after });
    this.insert(at, cells);
  }

  dataEnd(at: number): void {
    this.insert(at, this.rowsBefore(Infinity));
  }

  /** The cell written anew; null where it stays. */
  private changedCell(cell: SheetCell, row: number, column: number): string | null {
    const now = this.cellNow(row, column);
    const { formula } = cell;
    const before = formula ? this.save.formula(formula.text, row, column) : null;
    const group = cell.source.formula?.type === 'shared' ? cell.source.formula.group : null;
    const area = formula?.kind === 'array' ? parseA1(formula.ref ?? '') : null;
    const saved = savedValue(cell, this.save.strings);
    const sameFormula = before === now.formula;
    const filled = now.formula === null ? null : this.save.current.spill(row, column);
    const isMisshapen = area !== null && !cell.isDynamic && !sameArea(area, filled ?? cellArea(row, column));
    const overflows = sameFormula && before !== null && (area === null ? filled !== null : isMisshapen);
    if (overflows && filled) this.overflowing.push(filled);
    const notComputed = sameFormula && before !== null && (!now.isComputed || overflows);
    if (notComputed && area) this.kept.push(area);
    const untouched =
      notComputed || (now.formula === null && this.kept.some((one) => contains(one, row, column)));
    const sameValue = (untouched && now.value === '') || notComputed || isSame(saved, now.value);
    const spill = now.formula === null || notComputed ? area : filled;
    const sameSpill = !sameFormula || area === null || sameArea(area, spill ?? cellArea(row, column));
    const isOrphan = group !== null && this.orphaned.has(group);
    if (!sameFormula && group !== null) this.orphaned.add(group);
    if (!sameFormula) this.formulasChanged = true;
    if (!sameFormula || !sameValue) this.changed = true;
    if (sameFormula && sameValue && sameSpill && !isOrphan && cell.style === now.style) return null;
    if (sameFormula && sameSpill && !isOrphan && (sameValue || before !== null))
      return patchCell(cell, {
        ...(sameValue ? {} : { value: newValue(now.value) }),
        ...(cell.style === now.style ? {} : { style: now.style }),
      });
    const value = sameValue ? valueOf(saved) : now.value;
    // Coming to one value, it may come to more again.
    const own = sameFormula && cell.isDynamic ? cellArea(row, column) : null;
    return this.write(row, column, { ...now, value }, spill ?? own);
  }

  private rowsBefore(row: number): string {
    const parts: string[] = [];
    for (; (this.rows[this.nextRow] ?? Infinity) < row; this.nextRow += 1) {
      const at = this.rows[this.nextRow]!;
      this.columns = this.save.current.rows.get(at) ?? [];
      this.nextColumn = 0;
      this.rowNumber = at;
      const cells = this.cellsBefore(Infinity);
      const tag = this.save.rowTag(at, `<${this.prefix()}row r="${at + 1}">`, true);
      if (cells !== '' || /\s(ht|hidden)=/.test(tag)) parts.push(`${tag}${cells}</${this.prefix()}row>`);
    }
    return parts.join('');
  }

  private cellsBefore(column: number): string {
    const parts: string[] = [];
    for (; (this.columns[this.nextColumn] ?? Infinity) < column; this.nextColumn += 1) {
      const at = this.columns[this.nextColumn]!;
      const now = this.cellNow(this.rowNumber, at);
      const spill = now.formula === null ? null : this.save.current.spill(this.rowNumber, at);
      const xml = this.write(this.rowNumber, at, now, spill);
      if (xml === '') continue;
      if (now.formula !== null) this.formulasChanged = true;
      if (now.formula !== null || now.value !== '') this.changed = true;
      this.grown = true;
      parts.push(xml);
    }
    return parts.join('');
  }

  private cellNow(row: number, column: number): CurrentCell {
    const now = this.save.current.cell(row, column);
    const isOverflow = now.formula === null && this.overflowing.some((area) => contains(area, row, column));
    return isOverflow ? { ...now, value: '' } : now;
  }

  private write(row: number, column: number, cell: CurrentCell, spill: Area | null): string {
    const place = { spill, dynamic: () => this.save.dynamic() };
    const xml = cellXml(formatA1(cellArea(row, column)), cell, place);
    const prefix = this.prefix();
    return prefix === '' ? xml : xml.replace(/<(\/?)/g, `<$1${prefix}`);
  }

  private insert(at: number, text: string): void {
    if (text !== '') this.edits.push({ start: at, end: at, text });
  }
}

function isSame(saved: Scalar, now: CellValue): boolean {
  const before = valueOf(saved);
  if (typeof before === 'number' && typeof now === 'number')
    return before === now || Math.abs(before - now) <= SAME * Math.max(Math.abs(before), Math.abs(now));
  return before === now;
}

/** As the grid has it. */
function valueOf(saved: Scalar): CellValue {
  if (saved === null) return '';
  if (typeof saved !== 'object') return saved;
  return saved.code === GETTING_DATA ? '#BUSY!' : saved.code;
}

function newValue(value: CellValue): NewValue {
  if (typeof value === 'number') return { type: 'n', text: String(value) };
  if (typeof value === 'boolean') return { type: 'b', text: value ? '1' : '0' };
  return { type: ERRORS.has(value) ? 'e' : 'text', text: value };
}
