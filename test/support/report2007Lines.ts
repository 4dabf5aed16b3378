import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { report2007 } from '../../samples/report2007';
import { partsOf } from '../../src/domain/day';
import { WON_PER_UNIT, type MoneyUnit } from '../../src/domain/moneyUnit';
import { formatNumber } from '../../src/domain/numberText';
import type { Area } from '../../src/domain/sections/line';
import { indentOf, printedLine } from '../../src/domain/sections/print';

/** A line as the tables have it, and where. */
export interface MappedLine {
  readonly text: string;
  readonly from: string;
}

/** What the report prints of itself, whatever the office. */
const OWN_WORDS = '보고서';
const HEADINGS: Partial<Record<Area, string>> = {
  개요: '□ 사업개요',
  실적: '□ 추진실적',
  계획: '□ 향후추진계획',
};

/** Every line of the printed report, blank ones left out. */
export function printedReport(): readonly string[] {
  const text = readFileSync(join(__dirname, '../../samples/report-2007.txt'), 'utf8');
  return text.split(/\r?\n/).filter((line) => line.trim() !== '');
}

/** Every line that the sample has, in the order of the report, with the row or setting that it stands in. */
export function mappedLines(): readonly MappedLine[] {
  const { settings, programmes = [], budgets = [], awards = [], awardUses = [] } = report2007;
  const words = new Map(
    (settings['용어'] ?? '').split('\n').map((line) => line.split('=') as [string, string]),
  );
  const chapters = [...words].filter(([word]) => word !== '예산').map(([word, title]) => ({ word, title }));
  const own = (text: string): MappedLine => ({ text, from: OWN_WORDS });
  const chapter = (index: number): MappedLine => ({
    text: `${['I', 'II', 'III', 'IV'][index]}. ${chapters[index]?.title}`,
    from: `설정 용어 ${chapters[index]?.word}`,
  });
  return [
    ...linesOf('', '표지'),
    own('순 서'),
    ...chapters.map(({ word, title }) => ({ text: title, from: `설정 용어 ${word}` })),
    chapter(0),
    ...linesOf('', '현황'),
    chapter(1),
    ...linesOf('', '목표'),
    chapter(2),
    ...linesOf('', '성과'),
    own('주요 수상 내역'),
    ...awards.flatMap(({ record: { date, text, incentive, unit } }, index) => {
      const { year, month, day } = partsOf(date!);
      const earlier = awards[index - 1]?.record.date;
      const isFirst = !earlier || partsOf(earlier).year !== year;
      const [line, ...below] = text.split('\n');
      const money = incentive === null ? '' : ` (인센티브 : ${amountIn(incentive, unit)})`;
      const from = `수상 ${index + 1}행`;
      return [
        ...(isFirst ? [{ text: `○ ${year}년`, from: `${from} 일자` }] : []),
        { text: `- ${line} : ${month}. ${day}${money}`, from },
        ...below.map((sub) => ({ text: ` - ${sub}`, from })),
      ];
    }),
    own('인센티브를 활용한 주요 사업'),
    ...awardUses.map(({ record: { name, department, amount, unit } }, index) => ({
      text: `- ${name}(${department}) : ${amountIn(amount, unit)}`,
      from: `재원사용 ${index + 1}행`,
    })),
    chapter(3),
    ...programmes.flatMap(({ record: { number, order, name, periodText } }) => {
      const budget = budgets.find(({ record }) => record.number === number)!.record;
      const [heading, ...overview] = linesOf(number, '개요');
      const isWritten = overview[0]?.text.startsWith('- 추진기간') === true;
      return [
        { text: `${order}. ${name}`, from: `사업 ${number} 사업명` },
        heading!,
        { text: `- 소요예산 : ${amountIn(budget.amount, budget.unit)}`, from: `예산 ${number}` },
        ...(isWritten ? [] : [{ text: `- 사업기간 : ${periodText}`, from: `사업 ${number} 사업기간` }]),
        ...overview,
        ...linesOf(number, '실적'),
        ...linesOf(number, '계획'),
      ];
    }),
  ];
}

/** The lines of a section, below its heading where one is printed. */
function linesOf(number: string, area: Area): MappedLine[] {
  const rows = (report2007.reportLines ?? []).filter(
    ({ record }) => record.number === number && record.area === area,
  );
  const lines = rows.map(({ record }) => ({
    text: indentOf(record.level as '1') + printedLine(record as Parameters<typeof printedLine>[0]),
    from: `보고내용 ${number} ${area} ${record.order}행`,
  }));
  const heading = HEADINGS[area];
  const hasOwn = rows[0]?.record.mark === '□';
  return heading && rows.length > 0 && !hasOwn ? [{ text: heading, from: OWN_WORDS }, ...lines] : lines;
}

function amountIn(won: number, unit: string): string {
  return `${formatNumber(won / WON_PER_UNIT[unit as MoneyUnit])}${unit}`;
}

/** A line without its blanks, its cells' borders and a page number: all in which the print and the tables may differ. */
export function compared(line: string): string {
  return line
    .normalize('NFKC')
    .replace(/^( \S.*)\t\d$/, '$1')
    .replace(/(?<=^|\s)\|(?=\s|$)/g, '')
    .replace(/\s/g, '');
}
