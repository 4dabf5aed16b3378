import { readdirSync } from 'node:fs';
import path from 'node:path';
import { MONEY_UNITS } from '../domain/moneyUnit';
import { TABLES } from '../workbook/tables';
import { findingSentences } from './en/ooxml';
import { workbookWords } from './en/words';
import { tableWords } from './ko/tables';
import { taskpaneSentences } from './ko/taskpane';

const HANGUL = /[가-힣]+/g;
/** A particle in both of its forms. */
const BOTH = /은\(는\)|이\(가\)|을\(를\)|\(으\)로/;

type Module = Readonly<Record<string, unknown>>;

/** The modules of both languages. Others are words of documents, which are Korean always, or English for workbook words. */
const MODULES = readdirSync(path.join(__dirname, 'en'))
  .filter((name) => name !== 'words.ts')
  .map((name): [string, Module, Module] => {
    const load = (locale: string) => jest.requireActual<Module>(path.join(__dirname, locale, name));
    return [name, load('ko'), load('en')];
  });

const isObject = (value: unknown): value is Module => typeof value === 'object' && value !== null;

/** Paths of everything that is said. Names of fields are apart: in Korean they are the headers of the sheets. */
function keysOf(value: unknown, at = ''): string[] {
  if (!isObject(value)) return [at];
  return Object.entries(value)
    .filter(([key]) => at !== '' || !['korean', 'english', 'fieldWords', 'directionParticle'].includes(key))
    .flatMap(([key, inner]) => keysOf(inner, `${at}/${key}`));
}

/** Whatever a sentence says, its parameters as marks: of each of its cases for the plural of one and of many. */
function saidBy(
  value: unknown,
  at = '',
  marks: readonly (string | number)[] = [1, 7, '‹›'],
): (readonly [string, string])[] {
  if (typeof value === 'string') return [[at, value]];
  if (isObject(value))
    return Object.entries(value).flatMap(([key, inner]) => saidBy(inner, `${at}/${key}`, marks));
  if (typeof value !== 'function') return [];
  return marks.flatMap((mark) => {
    // Where one parameter is all that there is, the mark stands for itself.
    const get = (_: object, param: string | symbol) =>
      param === Symbol.toPrimitive
        ? () => mark
        : (({ table: 'awards', edge: 'leftHeader', area: '실적' } as Module)[String(param)] ?? mark);
    const said: unknown = value(new Proxy({}, { get }));
    return typeof said === 'string' ? [[at, said] as const] : [];
  });
}

/** What stands in the workbook itself, or is typed into it, is quoted as it stands there. */
const QUOTED: ReadonlySet<string> = new Set(
  [
    ...Object.values(TABLES).flatMap(({ name, fields }) => [
      name,
      ...Object.values(fields as Record<string, { header: string }>).map(({ header }) => header),
    ]),
    ...Object.keys(taskpaneSentences).filter((key) => key.startsWith('settings.')),
    ...Object.keys(workbookWords),
    ...Object.keys(findingSentences),
    ...MONEY_UNITS,
    ...[
      '사업표',
      '기준일',
      '보고서구성',
      '용어',
      '예산액',
      '집행률',
      '목표대비',
      '목표집행률',
      '사업마다',
      '끝',
    ],
    ...['하한', '등급', '연중', '단위', '명', '값', '수식', '모두', '제출 확인', '인쇄 단위'],
    // Amounts, periods and the word processor.
    ...['조', '억', '만', '년', '월', '한글'],
  ].flatMap((words) => words.match(HANGUL) ?? []),
);

describe.each(MODULES)('%s', (name, ko, en) => {
  it('says in English what it says in Korean', () => {
    expect(keysOf(en).sort()).toEqual(keysOf(ko).sort());
  });

  it('never says both forms of a particle in Korean', () => {
    const both = saidBy(ko, '', ['3', '예산', '표'])
      // What it names are file names.
      .filter(([key, said]) => key !== '/cliSentences/argumentMissing' && BOTH.test(said));
    expect({ name, both }).toEqual({ name, both: [] });
  });

  it('is English, but for what it quotes of the workbook', () => {
    // What the command line is given are the Korean words themselves.
    const korean = saidBy(en).flatMap(([key, said]) =>
      (said.match(HANGUL) ?? []).filter((word) => !QUOTED.has(word)).map((word) => `${key}: ${word}`),
    );
    expect({ name, korean }).toEqual({ name, korean: [] });
  });
});

it('a table is called in Korean as its sheet is', () => {
  for (const [table, { name }] of Object.entries(TABLES))
    expect(tableWords[table as keyof typeof TABLES].name).toBe(name);
});
