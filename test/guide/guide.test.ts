import path from 'node:path';
import { typedProgrammes, typedReferenceDate } from '../../samples/report2007/typed';
import { Official } from '../e2e/official';

const MINUTE = 60_000;
jest.setTimeout(8 * MINUTE);

const PICTURES = path.join(__dirname, '../../docs/images/guide');

let official: Official;
afterAll(() => official?.close());

/** An office's own form: a line for each programme. */
const FORM = [
  ['사업별 집행 현황', '', '', ''],
  ['번호', '사업명', '예산현액', '집행률'],
  ['{{사업마다}}{{사업번호}}', '{{사업명}}', '{{예산현액}}', '{{집행률}}{{끝}}'],
];

/** The picture of the whole window, as the guide shows it. */
async function picture(name: string): Promise<void> {
  await official.quiet();
  await official.workbench.page.waitForTimeout(500);
  await official.workbench.page.screenshot({ path: path.join(PICTURES, `${name}.png`) });
}

const showSheet = async (name: string, cell = 'A1') => {
  await official.workbench.page.evaluate(
    ([sheet, at]) => {
      const { book } = window.workbench!;
      const place = book.resolve(`'${sheet}'!${at}`)!;
      place.sheet.activate();
      book.select(place.sheet, place.area);
    },
    [name, cell] as const,
  );
  await official.keyboard.enterPane();
};

/** `npm run guide`: takes the pictures of 사용 안내, from an empty workbook to the council's copy. */
it('a newcomer gets what the guide shows', async () => {
  official = await Official.open({ viewport: { width: 1280, height: 760 } });
  const { keyboard, workbench } = official;
  await picture('01-처음');

  await official.makeTables();
  await showSheet('사업');
  await picture('02-표');

  await official.setReferenceDate(typedReferenceDate);
  await keyboard.activate('사업 추가');
  const [first] = typedProgrammes;
  await keyboard.fill('사업번호', first!.number);
  await keyboard.fill('사업명', first!.name);
  await keyboard.fill('부서', first!.department);
  await keyboard.fill('회계연도', first!.fiscalYear);
  await keyboard.fill('사업기간', first!.periodText);
  await keyboard.fill('소요예산', first!.budget);
  await picture('03-사업-추가');
  await keyboard.press('Enter');
  await official.pane.getByRole('button', { name: `${first!.number} ${first!.name}`, exact: true }).waitFor();

  for (const programme of typedProgrammes.slice(1)) await official.addProgramme(programme);
  await official.openProgramme('02');
  await official.fillInPayment({ amount: '3,600천원', date: '6.12', memo: '학습동아리 활동비' });
  await official.said('3,600천원 = 3,600,000원');
  await picture('04-집행-입력');
  await keyboard.press('Enter');
  await official.said('학습동아리 활동비');
  await picture('05-사업-화면');

  await keyboard.activate('실적 쓰기');
  const lines = official.pane.getByRole('textbox', { name: '추진실적 내용' });
  await lines.fill(
    '- 학습동아리 운영 : 49개(전략형 12, 부서별 37)\n- 사이버교육 : 286명(6급 이하 154명, 5급 이상 132명)',
  );
  await picture('06-실적-쓰기');
  await official.pane.getByRole('button', { name: '저장', exact: true }).click();
  await official.quiet();

  await official.toList();
  await picture('07-사업-목록');

  const { sheet, row } = await official.placeRollup();
  await showSheet(sheet, `A${row}`);
  await official.openTab('보고서');
  await picture('08-보고서');

  await keyboard.activate('보고서 시트 만들기');
  const made = await official.pane
    .getByText(/시트 「.*」에 보고서를 만들었습니다/)
    .first()
    .innerText();
  const report = /「(.*?)」/.exec(made)![1]!;
  const rows = await workbench.values(`'${report}'!A1:AZ400`);
  const heading = 1 + rows.map((row) => /총괄/.test(row.join(' '))).lastIndexOf(true);
  // The grid scrolls no further than it must: what stands below is shown first.
  await showSheet(report, `A${heading + 16}`);
  await showSheet(report, `A${heading}`);
  await picture('09-보고서-시트');

  await workbench.page.evaluate(async (rows) => {
    const { book } = window.workbench!;
    await book.batch(async () => {
      const sheet = book.addSheet('우리 서식');
      sheet.write({ row: 0, column: 0, rows: rows.length, columns: 4 }, rows);
      const FORMATS = ['General', 'General', '#,##0"원"', '0.0%'];
      const WIDTHS = [60, 240, 120, 80];
      const body = { row: 1, column: 0, rows: 2, columns: 4 };
      const EDGE = { style: 'Continuous', color: '#000000' };
      sheet.setStyle(body, (row, column) => ({
        numberFormat: row === 2 ? FORMATS[column]! : 'General',
        bold: row === 1,
        borders: { EdgeTop: EDGE, EdgeBottom: EDGE, EdgeLeft: EDGE, EdgeRight: EDGE },
      }));
      WIDTHS.forEach((width, column) => sheet.setColumnWidth({ ...body, column, columns: 1 }, width));
    });
  }, FORM);
  await showSheet('우리 서식');
  await official.openTab('보고서');
  await keyboard.activate('서식 채우기');
  await official.pane.getByLabel('서식 시트').selectOption('우리 서식');
  await official.pane.getByRole('button', { name: '채우기', exact: true }).click();
  await official.said('「우리 서식 작성」 시트를 만들었습니다');
  await showSheet('우리 서식 작성');
  await picture('10-서식-채우기');
  await official.toList();

  await official.typeRow('집행!A3', ['02', '2007-06-20', '지출', '120만']);
  await keyboard.enterPane();
  await official.openTab('점검');
  await official.pane.getByRole('button', { name: '이동' }).first().waitFor();
  await picture('11-점검');
  await official.typeRow('집행!D3', ['1200000']);
  await keyboard.enterPane();

  await official.openTab('제출');
  await keyboard.activate('이 통합 문서로 만들기');
  await official.said('내보낼 시트');
  await picture('12-제출본');
  expect(workbench.faults).toEqual([]);
});
