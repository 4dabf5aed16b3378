import { read } from 'xlsx';
import { councilCopy } from '../../../src/ooxml/councilCopy';
import type { ConfirmationTexts } from '../../../src/ooxml/councilCopy/options';
import { packageProblems } from '../../../src/ooxml/testing/packageProblems';
import { writeWorkbook } from '../../../src/ooxml/writer/writeWorkbook';
import { confirmationTexts as english } from '../../../src/i18n/en/ooxml';
import { confirmationTexts as korean } from '../../../src/i18n/ko/ooxml';

const BOOK = writeWorkbook({
  sheets: [
    {
      name: '보고',
      cells: {
        A1: { formula: '_xldudf_SILJEOK_EXECRATE(300,1000)', value: 0.3 },
        A2: { formula: '원장!A1', value: '원장의 글' },
        A3: { formula: "'[1]1월'!A1", value: 1 },
        A4: { formula: '_xldudf_SILJEOK_MONEYTEXT(원장!B1)', value: '3천원' },
        A5: { formula: '1+1', value: 2 },
      },
    },
    { name: '원장', cells: { A1: '원장의 글', B1: 3000 } },
    { name: '제출 확인', cells: { A1: '지난해의 것' } },
  ],
});

async function confirmed(texts: ConfirmationTexts) {
  const confirmation = { texts, referenceDate: '2007. 6. 12.', department: '총무과', person: '김주임' };
  const { bytes } = await councilCopy(BOOK, { sheets: ['보고'], accept: ['모두'], confirmation });
  expect(packageProblems(bytes)).toEqual([]);
  const book = read(bytes);
  const sheet = book.Sheets[book.SheetNames.at(-1)!]!;
  const text = (ref: string): unknown => (sheet[ref] as { v?: unknown } | undefined)?.v;
  return { names: book.SheetNames, text };
}

it('stands behind the sheets that are handed out, under a name that no sheet had', async () => {
  expect((await confirmed(korean)).names).toEqual(['보고', '제출 확인 (2)']);
  expect((await confirmed(english)).names).toEqual(['보고', 'Submission']);
});

it('says as of when, by whom and which sheets', async () => {
  const { text } = await confirmed(korean);
  expect(['A1', 'A3', 'B3', 'A5', 'B5', 'B6', 'A7', 'B7'].map(text)).toEqual([
    ...['제출 확인', '기준일', '2007. 6. 12.', '부서', '총무과', '김주임', '제출하는 시트', '보고'],
  ]);
});

it('says what each cell was, and nothing of what is not handed out', async () => {
  const { text } = await confirmed(korean);
  const row = (number: number) => ['A', 'B', 'C', 'D'].map((column) => text(`${column}${number}`));
  expect([10, 11, 12, 13, 14, 15].map(row)).toEqual([
    ['시트', '셀', '바꾸기 전의 수식', '값'],
    ['보고', 'A1', '=SILJEOK.EXECRATE(300,1000)', 0.3],
    ['보고', 'A2', '제외한 시트의 값', '원장의 글'],
    ['보고', 'A3', '다른 파일이나 프로그램의 값', 1],
    ['보고', 'A4', '제외한 시트의 값', '3천원'],
    [undefined, undefined, undefined, undefined],
  ]);
});

it('shows numbers as the sheet shows them: a rate in percent, a date as a date', async () => {
  const formula = '_xldudf_SILJEOK_EXECRATE(304,1000)';
  const cells = {
    A1: { formula, value: 0.304, style: { numberFormat: '0.0%' } },
    A2: {
      formula: '_xldudf_SILJEOK_PERIODEND("6월",2026)',
      value: 46203,
      style: { numberFormat: 'yyyy"년" m"월" d"일"' },
    },
    A3: { formula, value: 0.304 },
  };
  const bytes = writeWorkbook({ sheets: [{ name: '보고', cells }] });
  const copy = await councilCopy(bytes, { sheets: 'visible', confirmation: { texts: korean } });
  const sheet = read(copy.bytes, { cellNF: true }).Sheets['제출 확인']!;
  const shown = ['D11', 'D12', 'D13'].map((ref) => (sheet[ref] as { w?: string }).w);
  expect(shown).toEqual(['30.4%', '2026년 6월 30일', '0.304']);
});
