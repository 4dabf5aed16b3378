// kordoc, as Node has it, wants to be there before a document is.
import '../../../src/report/hwpx/writeHwpx';
import type { Copied } from '../../../src/taskpane/report/makeReport';
import { hwpxText } from '../../support/hwpxText';
import { enterBudget, enterPayment, enterProgramme, REPORT_DAY, valueOf } from '../workbook/support';
import { act, choose, fireEvent, openPane, press, screen, type Pane } from './harness';

jest.setTimeout(60_000);

let pane: Pane;
/** What the browser was given. */
let saved: { name: string; bytes: Uint8Array }[] = [];
let copied: Copied | null = null;
let allowsCopying = true;

beforeEach(async () => {
  [saved, copied, allowsCopying] = [[], null, true];
  pane = await openPane();
  const { book } = pane.desk;
  valueOf(await book.setReferenceDate(REPORT_DAY));
  valueOf(
    await book.append([
      enterProgramme('02', { name: '지식행정 추진', periodText: '년중' }),
      enterBudget('02', 11_600_000),
      enterPayment('02', 3_600_000),
    ]),
  );
  await act(() => pane.session.refresh());
  standInForTheBrowser();
  await act(async () => void fireEvent.click(screen.getByRole('tab', { name: /보고서/ })));
  while (screen.queryByRole('button', { name: '한글 문서로 저장' }) === null) await pane.rest();
});
afterEach(() => pane.close());

/** Downloads and the clipboard, which jsdom has none of. */
function standInForTheBrowser(): void {
  const blobs = new Map<string, Blob>();
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => {
      blobs.set('blob:1', blob);
      return 'blob:1';
    },
    revokeObjectURL: () => undefined,
  });
  HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
    const name = this.download;
    void blobs
      .get(this.getAttribute('href')!)!
      .arrayBuffer()
      .then((bytes) => saved.push({ name, bytes: new Uint8Array(bytes) }));
  };
  document.execCommand = () => {
    if (!allowsCopying) return false;
    const content = new Map<string, string>();
    const event = new Event('copy', { cancelable: true });
    Object.assign(event, {
      clipboardData: { setData: (type: string, text: string) => content.set(type, text) },
    });
    document.dispatchEvent(event);
    copied = { html: content.get('text/html') ?? '', text: content.get('text/plain') ?? '' };
    return true;
  };
}

const finished = async () => {
  do await pane.rest();
  while (screen.queryByRole('progressbar') !== null);
};
const make = async (name: string) => {
  await press(name);
  await finished();
};

describe('보고서', () => {
  it('is saved as a 한글 document that says what the tables say, and says where it went', async () => {
    await make('한글 문서로 저장');
    expect(saved.map(({ name }) => name)).toEqual(['주요업무 추진현황 2007-07-02.hwpx']);
    const text = hwpxText(saved[0]!.bytes);
    expect(text).toContain('소요예산 : 11,600천원');
    expect(text).toContain('31.0%');
    expect(screen.getByText(/^「주요업무 추진현황 2007-07-02\.hwpx」.* 내려받았습니다/)).toBeTruthy();
  });

  it('has the parts and the unit that are chosen, and cannot be made of none', async () => {
    for (const part of [
      '표지',
      '순서',
      '일반현황',
      '목표와 방향',
      '주요성과',
      '사업',
      '성과지표표',
      '부진사업',
    ])
      await act(async () => void fireEvent.click(screen.getByRole('checkbox', { name: part })));
    await choose('표의 금액 단위', '원');
    await make('복사');
    expect(copied?.text).toContain('Ⅰ. 예산 집행 총괄표');
    expect(copied?.text).toContain('(단위 : 원)');
    expect(copied?.text).toContain('11,600,000 | 3,600,000 | 8,000,000');
    expect(copied?.text).not.toContain('□ 사업개요');
    await act(async () => void fireEvent.click(screen.getByRole('checkbox', { name: '총괄표' })));
    expect(screen.getByText('하나 이상 고르십시오.')).toBeTruthy();
    expect(screen.getByRole('button', { name: '복사' }).getAttribute('aria-disabled')).toBe('true');
  });

  it('copies one programme with its marks, as HTML and as text', async () => {
    await choose('복사할 것', '02');
    await make('복사');
    expect(copied?.text).toBe(
      ['1. 지식행정 추진', '', '', '□ 사업개요', '', '○ 소요예산 : 11,600천원', '○ 사업기간 : 년중'].join(
        '\n',
      ),
    );
    expect(copied?.html).toContain('○ 소요예산 : 11,600천원</p>');
    expect(screen.getByText(/사업 02의 보고 내용을 복사했습니다/)).toBeTruthy();
  });

  it('says so where the host keeps the pane from the clipboard', async () => {
    allowsCopying = false;
    await make('복사');
    expect(screen.getByText(/작업창이 클립보드에 쓸 수 없습니다/)).toBeTruthy();
  });

  it('tells what the tables hold and the report cannot use', async () => {
    const { sheet, area, headers } = pane.desk.table('사업');
    const at = (header: string) => ({
      row: area.row + 1,
      column: area.column + headers.indexOf(header),
      rows: 1,
      columns: 1,
    });
    sheet.write(at('시작일'), [['유월']]);
    await make('복사');
    // By the row of the sheet, as 점검 has it.
    expect(screen.getByText(/^「사업」 표 2행의 시작일 「유월」/)).toBeTruthy();
    expect(copied?.text).toContain('※ 확인 : 사업 1건은 계산할 수 없어');
  });

  it('stands on a new sheet, its figures as formulas that follow the tables', async () => {
    await make('보고서 시트 만들기');
    const { book } = pane.desk.office;
    const sheet = book.sheet('보고서')!;
    const shown = () =>
      sheet
        .values({ row: 0, column: 0, rows: 60, columns: 50 })
        .map((row) => row.filter((value) => value !== ''));
    const rowOf = (name: string) => shown().find(([first, second]) => first === name && second !== undefined);
    expect(shown().flat()).toEqual(
      expect.arrayContaining(['1. 지식행정 추진', '□ 사업개요', '○ 소요예산 : 11,600천원']),
    );
    const rate = (value: unknown) => Math.round(Number(value) * 1000) / 1000;
    const line = rowOf('지식행정 추진')!;
    expect(line.slice(-6, -3)).toEqual([11_600_000, 3_600_000, 8_000_000]);
    expect(rate(line.at(-3))).toBe(0.31);
    const total = rowOf('합 계')!;
    expect(total.slice(1, 4)).toEqual([11_600_000, 3_600_000, 8_000_000]);
    expect(rate(total[4])).toBe(0.31);

    valueOf(await pane.desk.book.append([enterPayment('02', 1_000_000)]));
    await pane.rest();
    expect(rowOf('지식행정 추진')!.slice(-6, -3)).toEqual([11_600_000, 4_600_000, 7_000_000]);
    expect(rowOf('합 계')!.slice(1, 4)).toEqual([11_600_000, 4_600_000, 7_000_000]);
  });

  it('is taken back by the button beside what was done', async () => {
    await make('보고서 시트 만들기');
    const names = () => pane.desk.office.book.sheets.map(({ name }) => name);
    expect(names()).toContain('보고서');
    expect(screen.getByText(/시트 「보고서」에 보고서를 만들었습니다/)).toBeTruthy();
    await press('되돌리기');
    await pane.rest();
    expect(names()).not.toContain('보고서');
    expect(pane.session.getSnapshot().nextRedo).toMatchObject({ kind: 'sheet', subject: '보고서' });
  });

  it('never takes the place of a sheet that is there', async () => {
    await make('보고서 시트 만들기');
    await make('보고서 시트 만들기');
    const names = pane.desk.office.book.sheets.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['보고서', '실적 보고서']));
    expect(screen.getByText(/시트 「실적 보고서」에 보고서를 만들었습니다/)).toBeTruthy();
  });
});
