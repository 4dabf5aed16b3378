import type { Area, Sheet, Visibility } from '../../book/types';
import { EVENT } from '../events';
import { invalidArgument, invalidOperation, notFound } from '../hostError';
import type { HostContext } from '../hostContext';
import { MAX_COLUMNS, MAX_ROWS, onSheet } from '../address';
import { AutoFilter } from './autoFilter';
import { ChartCollection } from './chart';
import { HostObject, type Identity, type Members } from './hostObject';
import { PageBreakCollection } from './pageBreak';
import { PageLayout } from './pageLayout';
import { Range, toRange } from './range';
import { ShapeCollection } from './shape';
import { TableCollection } from './table';
import { WorksheetFreezePanes } from './worksheetFreezePanes';
import { WorksheetProtection } from './worksheetProtection';

const VISIBILITIES: readonly string[] = ['Visible', 'Hidden', 'VeryHidden'] satisfies Visibility[];

/** Events a worksheet and the collection of them share. */
export const WORKSHEET_EVENTS = {
  Activated: EVENT.worksheetActivated,
  Calculated: EVENT.worksheetCalculated,
  DataChanged: EVENT.worksheetChanged,
  Deactivated: EVENT.worksheetDeactivated,
  SelectionChanged: EVENT.worksheetSelectionChanged,
};

export class Worksheet extends HostObject {
  static override readonly members: Members<Worksheet> = {
    scalars: ['id', 'name', 'position', 'showGridlines', 'tabColor', 'visibility'],
    writtenAs: { gridlines: 'showGridlines' },
    navigations: [
      'autoFilter',
      'charts',
      'freezePanes',
      'horizontalPageBreaks',
      'pageLayout',
      'protection',
      'shapes',
      'tables',
      'verticalPageBreaks',
    ],
    methods: [
      'activate',
      'calculate',
      'copy',
      'delete',
      'getCell',
      'getNext',
      'getNextOrNullObject',
      'getPrevious',
      'getPreviousOrNullObject',
      'getRange',
      'getRangeByIndexes',
      'getUsedRange',
      'getUsedRangeOrNullObject',
      '_GetAnotherWorksheetById',
    ],
    events: WORKSHEET_EVENTS,
    calculated: ['getUsedRange', 'getUsedRangeOrNullObject'],
  };

  constructor(
    host: HostContext,
    readonly sheet: Sheet,
  ) {
    super(host);
  }

  override get identity(): Identity {
    return { Id: this.sheet.id };
  }
  override get eventTarget(): string {
    return this.sheet.id;
  }

  get id(): string {
    return this.sheet.id;
  }
  get name(): string {
    return this.sheet.name;
  }
  set name(name: string) {
    this.sheet.name = name;
  }
  get position(): number {
    return this.sheet.position;
  }
  set position(position: number) {
    this.host.book.moveSheet(this.sheet, position);
  }
  get visibility(): string {
    return this.sheet.visibility;
  }
  set visibility(visibility: string) {
    if (!VISIBILITIES.includes(visibility)) throw invalidArgument(`visibility ${visibility}`);
    const others = this.host.book.sheets.filter((sheet) => sheet.id !== this.id);
    if (visibility !== 'Visible' && !others.some((sheet) => sheet.visibility === 'Visible')) {
      throw invalidOperation('at least one sheet stays visible');
    }
    this.sheet.visibility = visibility as Visibility;
  }
  get showGridlines(): boolean {
    return this.sheet.showGridlines;
  }
  set showGridlines(shown: boolean) {
    this.sheet.showGridlines = shown;
  }
  get tabColor(): string {
    return this.sheet.tabColor;
  }
  set tabColor(color: string) {
    this.sheet.tabColor = color;
  }

  get autoFilter(): AutoFilter {
    return new AutoFilter(this.host, null);
  }
  get charts(): ChartCollection {
    return new ChartCollection(this.host, this.sheet);
  }
  get shapes(): ShapeCollection {
    return new ShapeCollection(this.host, this.sheet);
  }
  get freezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this.host, this.sheet);
  }
  get horizontalPageBreaks(): PageBreakCollection {
    return new PageBreakCollection(this.host, this.sheet, 'rowBreaks');
  }
  get verticalPageBreaks(): PageBreakCollection {
    return new PageBreakCollection(this.host, this.sheet, 'columnBreaks');
  }
  get pageLayout(): PageLayout {
    return new PageLayout(this.host, this.sheet);
  }
  get protection(): WorksheetProtection {
    return new WorksheetProtection(this.host, this.sheet);
  }
  get tables(): TableCollection {
    return new TableCollection(this.host, this.sheet);
  }

  activate(): void {
    if (this.sheet.visibility !== 'Visible') throw invalidOperation('a hidden sheet cannot be active');
    this.sheet.activate();
  }
  async calculate(): Promise<void> {
    await this.host.book.calculate();
  }
  /** A new sheet with all that stands on this one; 'End' where nothing is said. */
  copy(positionType?: string, relativeTo?: Worksheet): Worksheet {
    const { book } = this.host;
    const positions: Readonly<Record<string, () => number>> = {
      None: () => book.sheets.length - 1,
      End: () => book.sheets.length - 1,
      Beginning: () => 0,
      Before: () => requiredSheet(relativeTo ?? null).position,
      After: () => requiredSheet(relativeTo ?? null).position + 1,
    };
    const placed = positions[positionType ?? 'None'];
    if (!placed) throw invalidArgument(`positionType ${positionType}`);
    const position = placed();
    const copied = book.copySheet(this.sheet);
    book.moveSheet(copied, Math.min(position, book.sheets.length - 1));
    return new Worksheet(this.host, copied);
  }
  delete(): void {
    this.sheet.delete();
  }

  getRange(address?: string): Range {
    if (address === undefined || address === null || address === '') {
      return new Range(this.host, this.sheet, { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS });
    }
    const range = toRange(this.host, address, this.sheet);
    if (range.sheet.id !== this.sheet.id) throw invalidArgument(address);
    return range;
  }
  getCell(row: number, column: number): Range {
    return this.getRangeByIndexes(row, column, 1, 1);
  }
  getRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    return new Range(this.host, this.sheet, onSheet({ row, column, rows, columns }));
  }

  getUsedRangeOrNullObject(valuesOnly = false): Range | null {
    const area = this.usedArea(valuesOnly);
    return area && new Range(this.host, this.sheet, area);
  }
  getUsedRange(valuesOnly = false): Range {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }
  /** The used cells; with `valuesOnly` without those that are only formatted. */
  usedArea(valuesOnly: boolean): Area | null {
    const area = this.sheet.usedArea;
    return area && valuesOnly ? filledPart(this.sheet, area) : area;
  }

  getNextOrNullObject(visibleOnly = false): Worksheet | null {
    return this.neighbour(this.host.book.sheets.slice(this.position + 1), visibleOnly);
  }
  getPreviousOrNullObject(visibleOnly = false): Worksheet | null {
    return this.neighbour(this.host.book.sheets.slice(0, this.position).reverse(), visibleOnly);
  }
  getNext(visibleOnly = false): Worksheet {
    return requiredSheet(this.getNextOrNullObject(visibleOnly));
  }
  getPrevious(visibleOnly = false): Worksheet {
    return requiredSheet(this.getPreviousOrNullObject(visibleOnly));
  }
  private neighbour(sheets: readonly Sheet[], visibleOnly: boolean): Worksheet | null {
    const sheet = sheets.find((candidate) => !visibleOnly || candidate.visibility === 'Visible');
    return sheet ? new Worksheet(this.host, sheet) : null;
  }

  /** How office.js finds a neighbour again in a later request. */
  _GetAnotherWorksheetById(id: string): Worksheet {
    const sheet = this.host.book.sheet(id);
    return requiredSheet(sheet && new Worksheet(this.host, sheet));
  }
}

function requiredSheet(sheet: Worksheet | null): Worksheet {
  if (!sheet) throw notFound();
  return sheet;
}

function filledPart(sheet: Sheet, area: Area): Area | null {
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  for (const [i, row] of sheet.values(area).entries()) {
    for (const [j, value] of row.entries()) {
      if (value === '') continue;
      top = Math.min(top, i);
      left = Math.min(left, j);
      bottom = Math.max(bottom, i);
      right = Math.max(right, j);
    }
  }
  if (bottom < 0) return null;
  const { row, column } = area;
  return { row: row + top, column: column + left, rows: bottom - top + 1, columns: right - left + 1 };
}
