import { isWholeColumns, isWholeRows, MAX_COLUMNS, MAX_ROWS } from '../../book/area';
import type { Page, PageEdge, PageMargins } from '../../book/page';
import type { Area, Sheet } from '../../book/types';
import type { HostContext } from '../hostContext';
import { invalidArgument, notFound } from '../hostError';
import { HostObject, type Members } from './hostObject';
import { Range, toRange } from './range';
import { RangeAreas } from './rangeAreas';

/** What Office.js calls papers, by their numbers in the file format. */
const PAPERS: Readonly<Record<string, number>> = {
  Letter: 1,
  Legal: 5,
  A3: 8,
  A4: 9,
  A5: 11,
  B4: 12,
  B5: 13,
};
const ORIENTATIONS: readonly string[] = ['Portrait', 'Landscape'];
const POINTS_PER: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };
/** Excel cuts a header or footer off there. */
const LONGEST_EDGE = 255;

interface Zoom {
  readonly scale?: number | null;
  readonly horizontalFitToPages?: number | null;
  readonly verticalFitToPages?: number | null;
}

/** How a sheet is printed. */
export class PageLayout extends HostObject {
  static override readonly members: Members<PageLayout> = {
    scalars: [
      'bottomMargin',
      'centerHorizontally',
      'centerVertically',
      'footerMargin',
      'headerMargin',
      'leftMargin',
      'orientation',
      'paperSize',
      'printGridlines',
      'printHeadings',
      'rightMargin',
      'topMargin',
      'zoom',
    ],
    navigations: ['headersFooters'],
    methods: [
      'getPrintArea',
      'getPrintAreaOrNullObject',
      'getPrintTitleColumns',
      'getPrintTitleColumnsOrNullObject',
      'getPrintTitleRows',
      'getPrintTitleRowsOrNullObject',
      'setPrintArea',
      'setPrintMargins',
      'setPrintTitleColumns',
      'setPrintTitleRows',
    ],
  };

  constructor(
    host: HostContext,
    private readonly sheet: Sheet,
  ) {
    super(host);
  }

  get headersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.host, this.sheet);
  }

  get orientation(): string {
    return this.sheet.page.landscape ? 'Landscape' : 'Portrait';
  }
  set orientation(orientation: string) {
    if (!ORIENTATIONS.includes(orientation)) throw invalidArgument(`orientation ${orientation}`);
    this.change({ landscape: orientation === 'Landscape' });
  }
  /** null for a paper that Office.js has no word for. */
  get paperSize(): string | null {
    return Object.keys(PAPERS).find((name) => PAPERS[name] === this.sheet.page.paper) ?? null;
  }
  set paperSize(size: string | null) {
    const paper = PAPERS[size ?? ''];
    if (paper === undefined) throw invalidArgument(`paperSize ${size}`);
    this.change({ paper });
  }
  get zoom(): Zoom {
    const { fit, scale } = this.sheet.page;
    if (fit === null) return { scale };
    return { horizontalFitToPages: fit.across || null, verticalFitToPages: fit.down || null };
  }
  set zoom(zoom: Zoom) {
    const { scale, horizontalFitToPages: across, verticalFitToPages: down } = zoom;
    const isFit = across !== undefined || down !== undefined;
    const wrong = [across, down].some((pages) => typeof pages === 'number' && !(pages >= 1));
    if (wrong || (typeof scale === 'number' && !(scale >= 10 && scale <= 400)))
      throw invalidArgument(`zoom ${JSON.stringify(zoom)}`);
    this.change(
      isFit ? { fit: { across: across ?? 0, down: down ?? 0 } } : { fit: null, scale: scale ?? 100 },
    );
  }
  get centerHorizontally(): boolean {
    return this.sheet.page.centerHorizontally;
  }
  set centerHorizontally(centerHorizontally: boolean) {
    this.change({ centerHorizontally });
  }
  get centerVertically(): boolean {
    return this.sheet.page.centerVertically;
  }
  set centerVertically(centerVertically: boolean) {
    this.change({ centerVertically });
  }
  get printGridlines(): boolean {
    return this.sheet.page.printGridlines;
  }
  set printGridlines(printGridlines: boolean) {
    this.change({ printGridlines });
  }
  get printHeadings(): boolean {
    return this.sheet.page.printHeadings;
  }
  set printHeadings(printHeadings: boolean) {
    this.change({ printHeadings });
  }
  get leftMargin(): number {
    return this.sheet.page.margins.left;
  }
  set leftMargin(left: number) {
    this.setMargins({ left });
  }
  get rightMargin(): number {
    return this.sheet.page.margins.right;
  }
  set rightMargin(right: number) {
    this.setMargins({ right });
  }
  get topMargin(): number {
    return this.sheet.page.margins.top;
  }
  set topMargin(top: number) {
    this.setMargins({ top });
  }
  get bottomMargin(): number {
    return this.sheet.page.margins.bottom;
  }
  set bottomMargin(bottom: number) {
    this.setMargins({ bottom });
  }
  get headerMargin(): number {
    return this.sheet.page.margins.header;
  }
  set headerMargin(header: number) {
    this.setMargins({ header });
  }
  get footerMargin(): number {
    return this.sheet.page.margins.footer;
  }
  set footerMargin(footer: number) {
    this.setMargins({ footer });
  }
  setPrintMargins(unit: string, margins: Partial<PageMargins>): void {
    const factor = POINTS_PER[unit];
    if (factor === undefined) throw invalidArgument(`unit ${unit}`);
    const sizes = Object.entries(margins).map(([side, size]) => [side, size * factor]);
    this.setMargins(Object.fromEntries(sizes) as Partial<PageMargins>);
  }

  setPrintArea(printArea: unknown): void {
    this.change({ printArea: [this.area(printArea)] });
  }
  getPrintAreaOrNullObject(): RangeAreas | null {
    const { printArea } = this.sheet.page;
    return printArea.length === 0 ? null : new RangeAreas(this.host, this.sheet, printArea);
  }
  getPrintArea(): RangeAreas {
    return required(this.getPrintAreaOrNullObject());
  }
  setPrintTitleRows(rows: unknown): void {
    this.change({ titleRows: { ...this.area(rows), column: 0, columns: MAX_COLUMNS } });
  }
  getPrintTitleRowsOrNullObject(): Range | null {
    return this.range(this.sheet.page.titleRows);
  }
  getPrintTitleRows(): Range {
    return required(this.getPrintTitleRowsOrNullObject());
  }
  setPrintTitleColumns(columns: unknown): void {
    this.change({ titleColumns: { ...this.area(columns), row: 0, rows: MAX_ROWS } });
  }
  getPrintTitleColumnsOrNullObject(): Range | null {
    return this.range(this.sheet.page.titleColumns);
  }
  getPrintTitleColumns(): Range {
    return required(this.getPrintTitleColumnsOrNullObject());
  }

  private range(area: Area | null): Range | null {
    return area && new Range(this.host, this.sheet, area);
  }
  /** A range of this sheet. Excel prints no area of another. */
  private area(given: unknown): Area {
    const { sheet, area } = toRange(this.host, given, this.sheet);
    if (sheet.id !== this.sheet.id || (isWholeRows(area) && isWholeColumns(area)))
      throw invalidArgument('range');
    return area;
  }
  private setMargins(margins: Partial<PageMargins>): void {
    if (Object.values(margins).some((size) => !(size >= 0))) throw invalidArgument('margin');
    this.change({ margins: { ...this.sheet.page.margins, ...margins } });
  }
  private change(page: Partial<Page>): void {
    this.sheet.page = { ...this.sheet.page, ...page };
  }
}

export class HeaderFooterGroup extends HostObject {
  static override readonly members: Members<HeaderFooterGroup> = { navigations: ['defaultForAllPages'] };

  constructor(
    host: HostContext,
    private readonly sheet: Sheet,
  ) {
    super(host);
  }

  get defaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.host, this.sheet);
  }
}

export class HeaderFooter extends HostObject {
  static override readonly members: Members<HeaderFooter> = {
    scalars: ['centerFooter', 'centerHeader', 'leftFooter', 'leftHeader', 'rightFooter', 'rightHeader'],
  };

  constructor(
    host: HostContext,
    private readonly sheet: Sheet,
  ) {
    super(host);
  }

  get leftHeader(): string {
    return this.sheet.page.header.left;
  }
  set leftHeader(left: string) {
    this.change('header', { left });
  }
  get centerHeader(): string {
    return this.sheet.page.header.center;
  }
  set centerHeader(center: string) {
    this.change('header', { center });
  }
  get rightHeader(): string {
    return this.sheet.page.header.right;
  }
  set rightHeader(right: string) {
    this.change('header', { right });
  }
  get leftFooter(): string {
    return this.sheet.page.footer.left;
  }
  set leftFooter(left: string) {
    this.change('footer', { left });
  }
  get centerFooter(): string {
    return this.sheet.page.footer.center;
  }
  set centerFooter(center: string) {
    this.change('footer', { center });
  }
  get rightFooter(): string {
    return this.sheet.page.footer.right;
  }
  set rightFooter(right: string) {
    this.change('footer', { right });
  }

  private change(where: 'header' | 'footer', text: Partial<PageEdge>): void {
    const { page } = this.sheet;
    const edge = { ...page[where], ...text };
    if (Object.values(edge).join('').length > LONGEST_EDGE) throw invalidArgument(where);
    this.sheet.page = { ...page, [where]: edge };
  }
}

function required<T>(found: T | null): T {
  if (found === null) throw notFound();
  return found;
}
