import { councilCopy } from '../../src/ooxml/councilCopy';
import type { Finding } from '../../src/ooxml/councilCopy/findings/findings';
import { inspectBook } from '../../src/ooxml/inspection/inspectBook';
import { readPackage } from '../../src/ooxml/package/readPackage';
import { readWorkbook } from '../../src/ooxml/workbook/readWorkbook';
import { writeWorkbook } from '../../src/ooxml/writer/writeWorkbook';
import { FIXTURES } from './fixtures';
import { plantSecrets } from './planting/plantSecrets';

/** As a program writes it that does not calculate. */
const uncalculated = () =>
  writeWorkbook({
    sheets: [
      { name: '보고', cells: { A1: 1, B1: { formula: 'A1*2' }, C1: { formula: 'B1+자료!A1' } } },
      { name: '자료', visibility: 'hidden', cells: { A1: 1, B1: { formula: 'A1*2' } } },
    ],
  });

const BOOKS = [
  ...FIXTURES.map(({ name, build }) => [name, build] as const),
  ['심은 비밀', () => plantSecrets().bytes] as const,
  ['계산한 적이 없는 수식', uncalculated] as const,
];

it.each(BOOKS)('inspection finds what a copy finds, of what is visible and of all: %s', async (_, build) => {
  const bytes = build();
  const all = readWorkbook(readPackage(bytes)).sheets.flatMap(({ name, kind }) =>
    kind === 'worksheet' || kind === 'chartsheet' ? [name] : [],
  );
  const copies = await Promise.all(
    (['visible', all] as const).map((sheets) => councilCopy(bytes, { sheets, accept: ['모두'] })),
  );
  const inspection = await inspectBook(bytes);
  const found = (list: readonly object[]) => new Set(list.map((one) => JSON.stringify(one)));
  expect(found(inspection.findings)).toEqual(found(copies.flatMap(({ report }) => report.findings)));
  expect(found(inspection.personalData)).toEqual(found(copies.flatMap(({ report }) => report.personalData)));
});

it('formulas without a saved value are counted by both', async () => {
  const { findings } = await inspectBook(uncalculated());
  expect(findings).toEqual(
    expect.arrayContaining<Finding>([
      { kind: '미확인', sheet: '보고', cell: 'B1', formula: 'A1*2', saved: null, count: 2 },
      { kind: '미확인', sheet: '자료', cell: 'B1', formula: 'A1*2', saved: null, count: 1 },
    ]),
  );
});
