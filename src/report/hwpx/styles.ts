/** How a paragraph stands: sizes in points, distances in 200ths of a point, as HWPX has those of paragraphs. */
export interface ParagraphStyle {
  readonly size: number;
  readonly bold?: true;
  readonly font: 'serif' | 'sans';
  readonly align: 'LEFT' | 'CENTER' | 'RIGHT' | 'JUSTIFY';
  /** Where the text begins, and how far its first line stands before that. */
  readonly left?: number;
  readonly hanging?: number;
  readonly before?: number;
  readonly after?: number;
  /** Percent of the size. */
  readonly lineSpacing?: number;
  /** A heading is not left alone at the end of a page. */
  readonly keepWithNext?: true;
  readonly pageBreakBefore?: true;
  /** Ground of the cell that it stands in. */
  readonly shaded?: true;
}

const line = (level: number): ParagraphStyle => ({
  size: 13,
  font: 'serif',
  align: 'JUSTIFY',
  left: 1300 + level * 1300,
  hanging: 1500,
  after: 200,
});
const inCell = { size: 11, font: 'sans', lineSpacing: 130 } as const;
const heading = { font: 'sans', bold: true, align: 'LEFT', keepWithNext: true } as const;

/** The styles of the plain look, by what they are for. */
export const STYLES = {
  /** Stands empty above the cover; how far, is known when the page is. */
  coverSpace: { size: 10, font: 'sans', align: 'CENTER' },
  coverTitle: { size: 32, font: 'sans', bold: true, align: 'CENTER', before: 4000, after: 4000 },
  coverText: { size: 18, font: 'sans', align: 'CENTER', before: 1500, after: 1500 },
  coverLine: { size: 13, font: 'serif', align: 'CENTER', after: 200 },
  contentsTitle: { ...heading, size: 20, align: 'CENTER', after: 2000, pageBreakBefore: true },
  contentsLine: { size: 14, font: 'serif', align: 'LEFT', left: 2000, after: 600 },
  chapter: { ...heading, size: 20, before: 0, after: 1500, pageBreakBefore: true },
  firstProgramme: { ...heading, size: 16, before: 1000, after: 600 },
  programme: { ...heading, size: 16, before: 0, after: 600, pageBreakBefore: true },
  heading: { ...heading, size: 14, before: 900, after: 300 },
  line1: line(1),
  line2: line(2),
  line3: line(3),
  line4: line(4),
  plain: { size: 13, font: 'serif', align: 'JUSTIFY', after: 200 },
  unit: { size: 11, font: 'sans', align: 'RIGHT', before: 300, keepWithNext: true },
  header: { ...inCell, bold: true, align: 'CENTER', shaded: true },
  left: { ...inCell, align: 'LEFT' },
  center: { ...inCell, align: 'CENTER' },
  right: { ...inCell, align: 'RIGHT' },
  totalLeft: { ...inCell, align: 'LEFT', bold: true },
  totalCenter: { ...inCell, align: 'CENTER', bold: true },
  totalRight: { ...inCell, align: 'RIGHT', bold: true },
} as const satisfies Record<string, ParagraphStyle>;

export type StyleName = keyof typeof STYLES;

export const STYLE_NAMES = Object.keys(STYLES) as readonly StyleName[];

/** How high a paragraph of one line is, with its distances, in hundredths of a point. */
export function heightOf({ size, before = 0, after = 0, lineSpacing = 160 }: ParagraphStyle): number {
  return (before + after) / 2 + size * lineSpacing;
}
