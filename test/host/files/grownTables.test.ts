import { readFileSync } from 'node:fs';
import path from 'node:path';
import { unzipped } from '../../../src/ooxml/testing/packageProblems';
import { Draft, STYLES } from '../../ooxml/fixtures/draft';
import { validatorFindings } from '../../ooxml/validation/validator';
import { at, put } from '../book/support';
import { changedParts, openFile } from './support';

jest.setTimeout(120_000);

const SHEET = '/xl/worksheets/sheet1.xml';
const textOf = (bytes: Uint8Array, part: string): string =>
  Buffer.from(unzipped(bytes).get(part)!).toString();
const formatsOf = (bytes: Uint8Array, part: string, row: number): readonly string[] => {
  const cells = new RegExp(`<c r="[A-Z]+${row}"[^>]*?>`, 'g');
  return (textOf(bytes, part).match(cells) ?? []).map((tag) => / s="(\d+)"/.exec(tag)?.[1] ?? '0');
};

it('a payment entered below the ledger of a sample gets the formats that the file has', async () => {
  const before = new Uint8Array(readFileSync(path.join(__dirname, '../../../samples/report-2007.xlsx')));
  const { book, file, settle, save } = await openFile(before);
  const { sheet, area } = book.table('집행')!;
  const last = area.row + area.rows;
  put(sheet, `A${last + 1}`, [["'02", 39240, '지출', 1_234_000]]);
  await settle();
  const after = save();
  expect(
    changedParts(before, after).filter((part) => !/^\/xl\/(workbook|worksheets\/|tables\/)/.test(part)),
  ).toEqual([]);
  const part = file.sheets.find(({ id }) => id === sheet.id)!.part;
  expect(formatsOf(after, part, last + 1)).toEqual(formatsOf(before, part, last));
  expect(await validatorFindings(after)).toEqual(await validatorFindings(before));
});

/** A table whose cells have formats that look alike and are not the same, and rules of which the grid knows only a part. */
function formatted(): Uint8Array {
  const draft = new Draft({
    sheets: [
      {
        name: '보고',
        tables: [
          {
            name: '집행',
            at: 'A1',
            columns: [{ name: '구분' }, { name: '금액' }, { name: '비고' }],
            rows: [['완료', 1, 'x']],
          },
        ],
        cells: { E1: { value: 1, style: { numberFormat: '0.0%' } } },
        validations: [{ ref: 'A2', rule: { type: 'list', formula: '"가,나"' } }],
      },
    ],
  });
  draft.edit(STYLES, (source) =>
    source.replace(/(<cellXfs[^>]*>)(.*?)(<\/cellXfs>)/s, (_, open: string, list: string, close: string) => {
      const xf = (more: string) =>
        `<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1" applyProtection="1">${more}</xf>`;
      const items = ['<alignment indent="1"/>', '<alignment indent="3"/><protection locked="0"/>'].map(xf);
      const count = list.match(/<xf\b/g)!.length + items.length;
      return `${open.replace(/count="\d+"/, `count="${count}"`)}${list}${items.join('')}${close}`;
    }),
  );
  const count = textOf(draft.file(), STYLES).match(/<cellXfs count="(\d+)"/)![1]!;
  draft.edit(SHEET, (source) =>
    source
      .replace(/<c r="A2"/, `<c r="A2" s="${Number(count) - 2}"`)
      .replace(/<c r="C2"/, `<c r="C2" s="${Number(count) - 1}"`)
      .replace(
        /<dataValidations.*<\/dataValidations>/s,
        '<dataValidations count="3" disablePrompts="1" xWindow="10" yWindow="20">' +
          '<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="A2 G9"><mc:AlternateContent ' +
          'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' +
          'xmlns:x12ac="http://schemas.microsoft.com/office/spreadsheetml/2011/1/ac"><mc:Choice Requires="x12ac">' +
          '<x12ac:list>완료,"추진, 지연"</x12ac:list></mc:Choice><mc:Fallback><formula1>"완료,추진, 지연"</formula1></mc:Fallback>' +
          '</mc:AlternateContent></dataValidation><dataValidation type="custom" imeMode="fullKatakana" sqref="B2"><formula1>B2&lt;5</formula1>' +
          '</dataValidation><dataValidation allowBlank="1" showInputMessage="1" promptTitle="비고" prompt="짧게 적으십시오" sqref="C2"/></dataValidations>',
      ),
  );
  return draft.file();
}

describe('a table that grows below cells with formats and rules the grid knows only a part of', () => {
  async function grown(): Promise<{ before: Uint8Array; after: Uint8Array }> {
    const before = formatted();
    const { book, settle, save } = await openFile(before);
    put(book.sheets[0]!, 'A3', [['완료', 2]]);
    await settle();
    return { before, after: save() };
  }

  it('gives its new row the very formats of the row above', async () => {
    const { before, after } = await grown();
    expect(formatsOf(after, SHEET, 3)).toEqual(formatsOf(before, SHEET, 2));
    expect(changedParts(before, after)).not.toContain(STYLES);
  });

  it('widens the rules and keeps all that they say', async () => {
    const { before, after } = await grown();
    const rules = (bytes: Uint8Array) =>
      /<dataValidations.*<\/dataValidations>/s
        .exec(textOf(bytes, SHEET))![0]
        .replaceAll(/ (?:sqref="[^"]*"|count="3")/g, '');
    expect(rules(after)).toBe(rules(before));
    expect(textOf(after, SHEET).match(/ sqref="[^"]*"/g)).toEqual([
      ' sqref="A2:A3 G9"',
      ' sqref="B2:B3"',
      ' sqref="C2:C3"',
    ]);
    expect(await validatorFindings(after)).toEqual(await validatorFindings(before));
  });
});

it('a format that is taken back is that of the file again', async () => {
  const before = formatted();
  const { book, save } = await openFile(before);
  const sheet = book.sheets[0]!;
  sheet.setStyle(at('C2'), () => ({ bold: true }));
  sheet.setStyle(at('C2'), () => ({ bold: false }));
  expect(changedParts(before, save())).toEqual([]);
});
