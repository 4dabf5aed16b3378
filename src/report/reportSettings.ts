import { NONE, type None, type Problem, type Rate } from '../domain/kinds';
import { MONEY_UNITS, type MoneyUnit } from '../domain/moneyUnit';
import { plainText } from '../domain/plainText';
import { reportTexts, type ReportTerm } from '../i18n/ko/reportTexts';

/** The parts of a report, in the order in which they are usually printed. */
export const REPORT_PARTS = [
  '표지',
  '순서',
  '일반현황',
  '목표와 방향',
  '주요성과',
  '사업',
  '총괄표',
  '성과지표표',
  '부진사업',
] as const;
export type ReportPart = (typeof REPORT_PARTS)[number];

/** 단수표시: how rounded lines that miss the rounded total are told – by a note, or by moving the lines that lie nearest. */
export const ROUNDING_WAYS = ['주석', '조정'] as const;
export type RoundingWay = (typeof ROUNDING_WAYS)[number];

/** What an office decides about its report. */
export interface ReportSettings {
  /** 보고서구성. */
  readonly parts: readonly ReportPart[];
  /** 용어: the headings and labels of the office's own. */
  readonly terms: Readonly<Record<ReportTerm, string>>;
  /** 표시단위 of amounts in tables. */
  readonly unit: MoneyUnit;
  /** 소수자릿수 of rates. */
  readonly decimals: number;
  readonly rounding: RoundingWay;
  /** 달성률상한 in the weighted total. */
  readonly cap: Rate | None;
}

export type ReportSettingProblemCode =
  | 'reportPartUnknown' // {text, accepted}
  | 'reportTermUnknown' // {text, accepted}
  | 'reportSettingUnknown'; // {item, text, accepted} – the usual is taken

type SettingProblem = Problem<ReportSettingProblemCode>;

const MOST_DECIMALS = 4;

/** Reads what 설정 says about the report. What it does not say is as usual; a word that is none is told. */
export function readReportSettings(settings: ReadonlyMap<string, string>): {
  readonly settings: ReportSettings;
  readonly problems: readonly SettingProblem[];
} {
  const problems: SettingProblem[] = [];
  const written = (item: string) => plainText(settings.get(item) ?? '').trim();

  function chosen<W extends string>(item: string, words: readonly W[], usual: W): W {
    const text = written(item);
    const word = words.find((known) => known === text);
    if (word === undefined && text !== '') refuse(item, text, words.join(', '));
    return word ?? usual;
  }

  function number(item: string, accepts: (value: number) => boolean, accepted: string): number | null {
    const text = written(item);
    if (text === '' || text === NONE) return null;
    const isPercent = text.endsWith('%');
    const value = Number((isPercent ? text.slice(0, -1) : text).trim());
    const read = isPercent ? value / 100 : value;
    if (Number.isFinite(read) && accepts(read)) return read;
    refuse(item, text, accepted);
    return null;
  }

  function refuse(item: string, text: string, accepted: string): void {
    problems.push({ code: 'reportSettingUnknown', params: { item, text, accepted } });
  }

  return {
    settings: {
      parts: readParts(written('보고서구성'), problems),
      terms: readTerms(settings.get('용어') ?? '', problems),
      unit: chosen('표시단위', MONEY_UNITS, '천원'),
      decimals:
        number(
          '소수자릿수',
          (value) => Number.isInteger(value) && value >= 0 && value <= MOST_DECIMALS,
          `0~${MOST_DECIMALS}`,
        ) ?? 1,
      rounding: chosen('단수표시', ROUNDING_WAYS, ROUNDING_WAYS[0]),
      cap: (number('달성률상한', (value) => value > 0 && value <= 10, '1.2, 120%') as Rate | null) ?? NONE,
    },
    problems,
  };
}

/** `표지, 사업, 총괄표`: words parted by commas or lines; all of them where nothing is written. */
function readParts(text: string, problems: SettingProblem[]): readonly ReportPart[] {
  const words = text.split(/[,·\n]/).map((word) => word.trim());
  const parts = words.flatMap((word) => {
    if (word === '') return [];
    const part = REPORT_PARTS.find((known) => withoutBlanks(known) === withoutBlanks(word));
    if (part !== undefined) return [part];
    problems.push({
      code: 'reportPartUnknown',
      params: { text: word, accepted: REPORT_PARTS.join(', ') },
    });
    return [];
  });
  return parts.length === 0 ? REPORT_PARTS : [...new Set(parts)];
}

/** `예산=예산액`, a term a line or parted by semicolons. */
function readTerms(text: string, problems: SettingProblem[]): Readonly<Record<ReportTerm, string>> {
  const terms: Record<ReportTerm, string> = { ...reportTexts.terms };
  for (const entry of text.split(/[;\n]/).filter((one) => one.trim() !== '')) {
    const [name = '', ...value] = entry.split('=');
    const term = (Object.keys(terms) as ReportTerm[]).find(
      (known) => withoutBlanks(known) === withoutBlanks(plainText(name)),
    );
    const word = value.join('=').trim();
    if (term !== undefined && word !== '') terms[term] = word;
    else
      problems.push({
        code: 'reportTermUnknown',
        params: { text: entry.trim(), accepted: Object.keys(terms).join(', ') },
      });
  }
  return terms;
}

function withoutBlanks(text: string): string {
  return text.replace(/\s+/g, '');
}
