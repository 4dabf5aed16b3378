import { LOOK_AT } from '../domain/lookAt';
import type { Problem } from '../domain/kinds';
import { isSameProgramme } from '../domain/programmeNumber';
import { readMoney } from '../domain/money';
import { formatPeriod } from '../domain/period';
import type { Area } from '../domain/sections/line';
import type { ReportLine } from '../domain/sections/print';
import { reportTexts } from '../i18n/ko/reportTexts';
import type { Block, ProgrammePart } from './blocks';
import type { ReportFigures } from './figures';
import { lineBlocks, markOf, sectionOf } from './lineBlocks';
import { writtenAmount } from './printedFigures';
import type { ReportSettings } from './reportSettings';
import type { ReadRow, ReportTables } from './reportTables';

export type ProgrammePartProblemCode = 'reportBudgetDiffers'; // {programme, printed, table}

/** Labels before a budget and before a period, as offices write them. */
const BUDGET_LABELS = ['소요예산', '예산액', '사업비', '총사업비', '예산', '예산현액', '소요액'];
const PERIOD_LABELS = ['사업기간', '추진기간', '기간', '운영기간'];
const LABELLED = /^([^:：]{1,12})[:：]\s*(.*)$/s;
const SECTIONS = [
  ['개요', '사업개요'],
  ['실적', '추진실적'],
  ['계획', '향후추진계획'],
] as const satisfies readonly (readonly [Area, keyof typeof reportTexts.terms])[];

interface Made {
  readonly part: ProgrammePart;
  readonly problems: readonly Problem<ProgrammePartProblemCode>[];
}

/** What the report says of a programme: □ 사업개요 · □ 추진실적 · □ 향후추진계획. A section without a line is left out. */
export function programmePart(
  tables: ReportTables,
  { programmes, rollup }: ReportFigures,
  at: number,
  settings: ReportSettings,
): Made {
  const programme = programmes[at]!;
  const { number, name } = programme.record;
  const problems: Problem<ProgrammePartProblemCode>[] = [];
  const blocks = SECTIONS.flatMap(([area, term]): readonly Block[] => {
    let lines = sectionOf(tables, number, area);
    const [first] = lines;
    const isHeading = first !== undefined && first.form === '글' && markOf(first) === '□';
    if (isHeading) lines = lines.slice(1);
    if (area === '개요') {
      const { budget } = rollup.lines[at]!;
      lines = withFigures(lines, budgetText(tables, programme, budget), periodText(programme), settings, {
        tellDifference: (printed, table) =>
          problems.push({
            code: 'reportBudgetDiffers',
            params: { programme: `${number} ${name}`, printed, table },
          }),
      });
    }
    if (lines.length === 0 && !isHeading) return [];
    const heading: Block = {
      kind: 'heading',
      mark: '□',
      text: isHeading ? first.text : settings.terms[term],
    };
    return [heading, ...lineBlocks(lines)];
  });
  return { part: { number, title: `${at + 1}. ${name}`, blocks }, problems };
}

/**
 * The lines of 사업개요 with budget and period: a label with nothing behind it gets its figure from the tables, and one that
 * no line has is put on top. A figure that was written is printed as it stands; where the tables say another it is told.
 */
function withFigures(
  lines: readonly ReportLine[],
  budget: string,
  period: string,
  { terms }: ReportSettings,
  { tellDifference }: { readonly tellDifference: (printed: string, table: string) => void },
): readonly ReportLine[] {
  const found = { budget: false, period: false };
  const filled = lines.map((line) => {
    const [, label = '', value = ''] = (line.form === '글' && LABELLED.exec(line.text)) || [];
    const kind = kindOf(label, terms);
    if (kind === null) return line;
    found[kind] = true;
    const figure = kind === 'budget' ? budget : period;
    if (value.trim() === '') return { ...line, text: `${line.text.trimEnd()} ${figure}` };
    if (kind === 'budget' && differs(value, budget)) tellDifference(value.trim(), budget);
    return line;
  });
  const [model] = lines.filter(({ form }) => form === '글');
  const made = (text: string): ReportLine => ({
    area: '개요',
    order: 0,
    level: '1',
    mark: model?.level === '1' ? model.mark : '',
    form: '글',
    text,
  });
  return [
    ...(found.budget || budget === '' ? [] : [made(`${terms.예산} : ${budget}`)]),
    ...(found.period || period === '' ? [] : [made(`${terms.기간} : ${period}`)]),
    ...filled,
  ];
}

function kindOf(label: string, terms: ReportSettings['terms']): 'budget' | 'period' | null {
  const word = label.replace(/\s+/g, '');
  const isOneOf = (words: readonly string[]) => words.some((one) => one.replace(/\s+/g, '') === word);
  if (isOneOf([terms.예산, ...BUDGET_LABELS])) return 'budget';
  return isOneOf([terms.기간, ...PERIOD_LABELS]) ? 'period' : null;
}

/** Whether an amount was written and is another; `83,000천원(구비)` is the amount before the bracket. */
function differs(written: string, table: string): boolean {
  const [amount = ''] = written.split('(');
  const [one, other] = [readMoney(amount), readMoney(table)];
  return one.ok && other.ok && one.value !== other.value;
}

/** `5,400천원`, in the unit in which the programme's budget was entered. */
function budgetText(
  tables: ReportTables,
  { record: { number, category } }: ReadRow<'programmes'>,
  budget: ReportFigures['rollup']['lines'][number]['budget'],
): string {
  if (budget === LOOK_AT) return LOOK_AT;
  if (category === '비예산') return reportTexts.notBudgeted;
  const rows = tables.rows('budgets').filter(({ record }) => isSameProgramme(record.number, number));
  if (typeof budget !== 'number' || rows.length === 0) return '';
  return writtenAmount(budget, rows[0]!.record.unit);
}

function periodText({ record: { periodText, start, end } }: ReadRow<'programmes'>): string {
  return periodText.trim() === '' ? formatPeriod(start, end) : periodText.trim();
}
