import fc from 'fast-check';
import { PARAMETER_NAMES, REPEATING, type FunctionId } from '../parameterNames';
import { ExcelError } from './runtime';
import { HEADERS, RANGES, USUAL } from './usual';

/** What cells of a workbook can hold at their worst. */
const cell = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom<unknown>(null, null, undefined, '', '-', 0, 1, '01', true, false) },
  {
    weight: 4,
    arbitrary: fc.constantFrom<unknown>(
      ...[-1, 0.1, 0.5, 100, 1e15, 1e308, -1e308, 5e-324, -0, NaN, Infinity, -Infinity],
      ...[39245, 39245.7, 39083, 39447, 2958465, 2958466],
    ),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom<unknown>(
      ...['사업번호', '금액', '지출', '반납', '원인행위', '본예산', '차년도이월', '비예산', '실적', '목표'],
      ...[
        '합계',
        '최근',
        '평균',
        '최대',
        '하향',
        '기준상향',
        '유지',
        '계획',
        '개요',
        '표행',
        '표머리',
        '○',
        'A | B',
      ],
      ...['천원', '자동', '한글', '공문', '명', '우수', '미정', '필요시'],
    ),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom<unknown>(
      ...[
        '２，５２０만원',
        '2,520\u00a0만원',
        '15조9천억원',
        '△971천원',
        '금234,580원',
        '1억5천',
        '90%',
        '1,234',
        '－',
      ],
      ...[
        '2007년 6월 12일'.normalize('NFD'),
        '지출'.normalize('NFD'),
        '2007. 6. 12.',
        '6.12',
        '13월',
        '2~3월',
        '3/4분기',
      ],
      ...[
        '49개(전략형 12, 부서별37)',
        '76건(승인:47, 거부:29)',
        '외 11',
        '1차 : 2~3월(154명)',
        '제2차 ２８６명',
      ],
      ...[
        '*',
        '~?',
        '<>1',
        '=1',
        '{1}건 {1:0.0%}',
        '{',
        '{9}',
        '\u0000',
        '\ud800',
        '👨‍👩‍👧',
        'ㄱ'.repeat(300),
        '9'.repeat(400),
      ],
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom('#N/A', '#VALUE!', '#REF!').map((code) => new ExcelError(code)) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme' }) },
  { weight: 1, arbitrary: fc.double() },
);

/** Rows of one width, as Excel hands ranges over. */
const rectangle = fc
  .tuple(
    fc.array(fc.array(cell, { minLength: 5, maxLength: 5 }), { minLength: 1, maxLength: 5 }),
    fc.integer({ min: 1, max: 5 }),
  )
  .map(([rows, width]) => rows.map((row) => row.slice(0, width)));
/** Rows of any widths, below a header. */
const ragged = fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 5 });
const oneCell = cell.map((only) => [[only]]);

/** A table whose header is mostly right, and whose cells are as usual, or anything. */
const tableOf = (headers: readonly string[]) => {
  const column = (header: string) => USUAL[header] ?? cell;
  const usualRow = fc.tuple(...headers.map(column));
  const anyRow = fc.tuple(
    ...headers.map((header) => fc.oneof({ weight: 5, arbitrary: column(header) }, cell)),
  );
  const body = fc.oneof(
    fc.array(usualRow, { maxLength: 6 }),
    { weight: 2, arbitrary: fc.array(anyRow, { maxLength: 6 }) },
    ragged,
  );
  const header = fc.oneof(
    { weight: 8, arbitrary: fc.constant(headers) },
    fc.constantFrom<readonly unknown[]>(
      headers.map((one) => ` ${one.normalize('NFD')}\u00a0`),
      headers.slice(1),
      [...headers, headers[0]],
      headers.map((one, index) => (index === 1 ? null : one)),
      [],
    ),
  );
  return fc.tuple(header, body).map(([first, others]): unknown => [first, ...others]);
};

const anyArgument: fc.Arbitrary<unknown> = fc.oneof({ weight: 6, arbitrary: cell }, rectangle, oneCell);

function usualArgument(parameter: string): fc.Arbitrary<unknown> {
  const headers = HEADERS[parameter];
  if (headers !== undefined) return tableOf(headers);
  const inRange = RANGES[parameter];
  if (inRange === undefined) return USUAL[parameter] ?? anyArgument;
  return fc
    .array(fc.oneof({ weight: 12, arbitrary: inRange }, cell), { minLength: 3, maxLength: 3 })
    .map((column) => column.map((one) => [one]));
}

const argumentFor = (parameter: string) =>
  fc.oneof({ weight: 7, arbitrary: usualArgument(parameter) }, { weight: 2, arbitrary: anyArgument });

/** What a call may bring, from usual to absurd, as many arguments as the function needs or fewer. */
export function hostileArguments(id: FunctionId): fc.Arbitrary<unknown[]> {
  const names = PARAMETER_NAMES[id];
  const all = fc.tuple(...names.map(argumentFor));
  const more = REPEATING.has(id) ? fc.array(anyArgument, { maxLength: 3 }) : fc.constant([]);
  return fc
    .tuple(all, more, fc.nat({ max: 2 * names.length }))
    .map(([args, further, given]) => (given < names.length ? args.slice(0, given) : [...args, ...further]));
}

/** The same call where empty cells arrive as 0; an argument that was left out stays null. */
export function withZeros(args: readonly unknown[]): unknown[] {
  return args.map((argument) =>
    Array.isArray(argument) ? (argument as unknown[][]).map((row) => row.map((one) => one ?? 0)) : argument,
  );
}
