import { report2007 } from '../samples/report2007';
import { readPeriod } from '../src/domain/period';
import { AREAS, type Area, type SectionLine } from '../src/domain/sections/line';
import { printedLine } from '../src/domain/sections/print';
import { readSection } from '../src/domain/sections/read';
import { sectionText } from '../src/domain/sections/write';
import { compared, mappedLines, printedReport } from './support/report2007Lines';

/** The organisation picture has no line; the page numbers of 순서 are left out. */
const LINES = 232;

describe('the report of 2007 as a sample', () => {
  const lines = (number: string, area: Area) =>
    (report2007.reportLines ?? [])
      .map(({ record }) => record)
      .filter((record) => record.number === number && record.area === area);
  const sections = ['', ...(report2007.programmes ?? []).map(({ key }) => key)].flatMap((number) =>
    AREAS.map((area) => ({ number, area })),
  );

  it('has every line of the printed report, in its order, with its mark', () => {
    expect(printedReport()).toHaveLength(LINES);
    expect(mappedLines().map(({ text }) => compared(text))).toEqual(printedReport().map(compared));
  });

  it.each(sections)('reads the lines of section $area $number as written by hand', ({ number, area }) => {
    const written = lines(number, area) as readonly SectionLine[];
    const read = readSection(sectionText(written));
    expect(read.map(({ level, mark, form, text }) => ({ level, mark, form, text }))).toEqual(
      written.map(({ level, mark, form, text }) => ({ level, mark, form, text })),
    );
  });

  it('reads the printed text itself for the lines that were written by hand', () => {
    const printed = printedReport();
    const from = printed.findIndex((line) => line.startsWith('1. 지방행정'));
    const areas: Area[] = ['개요', '실적', '계획'];
    for (const number of ['01', '02', '03', '05', '06', '07', '08']) {
      const start = printed.findIndex(
        (line, index) => index >= from && line.startsWith(`${Number(number)}. `),
      );
      const end = printed.findIndex((line, index) => index > start && /^\d\. /.test(line));
      const parts = partsOf(printed.slice(start + 1, end < 0 ? undefined : end));
      expect(parts).toHaveLength(areas.length);
      areas.forEach((area, index) => {
        const rows = lines(number, area) as readonly SectionLine[];
        const own = rows[0]?.mark === '□' ? rows.slice(1) : rows;
        const read = readSection(parts[index]!.join('\n')).filter(
          ({ text }) => !/^(소요예산|사업기간) :/.test(text),
        );
        expect(read.map((line) => `${line.level}${line.form}${printedLine(line)}`)).toEqual(
          own.map((line) => `${line.level}${line.form}${printedLine(line)}`),
        );
      });
    }
  });

  it('dates every plan as its words say', () => {
    const plans = (report2007.reportLines ?? [])
      .map(({ record }) => record)
      .filter(({ when }) => when !== '');
    expect(plans).toHaveLength(17);
    for (const { text, when, start, end } of plans) {
      expect(text).toContain(when);
      expect({ text, ...readPeriod(when, 2007) }).toEqual({ text, ok: true, value: { start, end } });
    }
  });

  it('has the figures that the report names: budgets, the one payment, awards, their money and its uses', () => {
    const { budgets = [], payments = [], awards = [], awardUses = [], indicators, measurements } = report2007;
    const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
    expect(sum(budgets.map(({ record }) => record.amount))).toBe(227_044_000);
    expect(payments.map(({ record }) => [record.number, record.date, record.amount])).toEqual([
      ['02', null, 3_600_000],
    ]);
    expect(awards.filter(({ record }) => record.kind === '수상')).toHaveLength(7);
    expect(sum(awards.map(({ record }) => record.incentive ?? 0))).toBe(1_800_000_000);
    expect(sum(awardUses.map(({ record }) => record.amount))).toBe(1_027_000_000);
    expect([indicators, measurements]).toEqual([undefined, undefined]);
  });
});

/** The lines below each `□`. */
function partsOf(lines: readonly string[]): string[][] {
  const parts: string[][] = [];
  for (const line of lines) {
    if (line.startsWith('□')) parts.push([]);
    else parts.at(-1)?.push(line);
  }
  return parts;
}
