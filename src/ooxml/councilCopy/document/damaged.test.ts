import { problemOf } from '../../testing/problemOf';
import { changedPart } from '../../testing/changedPart';
import { readPackage } from '../../package/readPackage';
import { writeWorkbook } from '../../writer/writeWorkbook';
import { settingsOf } from '../options';
import { NOTHING_KNOWN } from '../known';
import { makeCopy } from '../steps';

const BOOK = writeWorkbook({ sheets: [{ name: '보고', cells: { A1: '글', B1: 2, A2: '다른 글' } }] });
const SHEET = '/xl/worksheets/sheet1.xml';

const handedOut = (part: string, change: (xml: string) => string) =>
  problemOf(() =>
    makeCopy(readPackage(changedPart(BOOK, part, change)), settingsOf({ sheets: 'visible' }), NOTHING_KNOWN),
  );

it('a workbook that is whole is handed out', () => {
  expect(readPackage(BOOK).has('/xl/theme/theme1.xml')).toBe(true);
  expect(
    problemOf(() => makeCopy(readPackage(BOOK), settingsOf({ sheets: 'visible' }), NOTHING_KNOWN)),
  ).toBeUndefined();
});

it.each<readonly [string, string, (xml: string) => string]>([
  ['a cell with a shared text that there is not', SHEET, (xml) => xml.replace(/(t="s"><v>)0/, '$199')],
  ['a shared text whose number is none', SHEET, (xml) => xml.replace(/(t="s"><v>)0/, '$1x')],
  [
    'a row that comes twice',
    SHEET,
    (xml) => xml.replace('<row r="2"', '<row r="1"').replace('r="A2"', 'r="A1"'),
  ],
  ['cells in the wrong order', SHEET, (xml) => xml.replace('r="B1"', 'r="A1"')],
  ['a cell beyond the sheet', SHEET, (xml) => xml.replace('r="A2"', 'r="A1048577"')],
  ['a sheet that is something else', SHEET, (xml) => xml.replaceAll('worksheet', 'html')],
  [
    'shared texts that are something else',
    '/xl/sharedStrings.xml',
    (xml) => xml.replace('<sst', '<x').replace('</sst', '</x'),
  ],
  [
    'a theme without its colours',
    '/xl/theme/theme1.xml',
    (xml) => xml.replace(/<a:clrScheme[\s\S]*<\/a:clrScheme>/, ''),
  ],
])('a damaged workbook is not: %s', (_, part, change) => {
  expect(handedOut(part, change)).toBe('packageDamaged');
});
