import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { report2007 } from '../../../samples/report2007';
import type { CellValue } from '../../../workbench/book/types';
import { FAULTS } from '../../faults/actions';
import { enterBudget, enterProgramme, valueOf } from '../workbook/support';
import { act, button, field, fireEvent, openPane, press, screen, type, within, type Pane } from './harness';

jest.setTimeout(120_000);

let pane: Pane;
afterEach(() => pane.close());

const PROGRAMME = /02 사업 02/;
const RESULTS = printedResults();

/** 추진실적 of programme 2, as the printed report has it. */
function printedResults(): string {
  const report = readFileSync(join(__dirname, '../../../samples/report-2007.txt'), 'utf8').replace(/\r/g, '');
  const from = report.indexOf('□ 추진실적', report.indexOf('2. 지식행정 추진')) + '□ 추진실적'.length;
  return report.slice(from, report.indexOf('□', from)).trim();
}

async function openSection(): Promise<void> {
  pane = await openPane();
  valueOf(await pane.desk.book.append([enterProgramme('02'), enterBudget('02', 11_600_000)]));
  await act(() => pane.session.refresh());
  await press(PROGRAMME);
  await press('실적 쓰기');
  await pane.rest();
}

const text = () => field(/추진실적 내용/);
const write = async (value: string) => type(/추진실적 내용/, value);
async function save(): Promise<void> {
  await press('저장');
  await pane.rest();
}
const column = (header: string) => pane.desk.column('보고내용', header);
const said = async (): Promise<string[]> => {
  const [orders, texts] = await Promise.all([column('순서'), column('내용')]);
  return orders
    .map((order, index) => ({ order: Number(order), text: String(texts[index]) }))
    .filter((line) => line.text !== '')
    .sort((one, other) => one.order - other.order)
    .map((line) => line.text);
};

/** Another author writes into a cell. */
function put(row: number, header: string, value: CellValue): void {
  const { sheet, area, headers } = pane.desk.table('보고내용');
  const at = { row: area.row + row, column: area.column + headers.indexOf(header), rows: 1, columns: 1 };
  sheet.write(at, [[value]]);
}

describe('the results of a programme', () => {
  it('pasted as printed stand in the sheet line by line, saved in one action that can be taken back', async () => {
    await openSection();
    await act(async () => {
      fireEvent.paste(text(), {
        clipboardData: { getData: (kind: string) => (kind === 'text/plain' ? RESULTS : '') },
      });
    });
    let writes = 0;
    const stop = pane.desk.office.session.onRequest(({ writing }) => writing && (writes += 1));
    await press('저장');
    await pane.rest();
    stop();
    const sample = (report2007.reportLines ?? []).filter(
      ({ record }) => record.number === '02' && record.area === '실적',
    );
    for (const [header, fieldName] of [
      ['구역', 'area'],
      ['순서', 'order'],
      ['수준', 'level'],
      ['표식', 'mark'],
      ['형식', 'form'],
      ['내용', 'text'],
    ] as const) {
      expect((await column(header)).map(String)).toEqual(
        sample.map(({ record }) => String(record[fieldName])),
      );
    }
    expect(screen.getByText(/추진실적 내용을 저장했습니다\(새로 적은 13줄\)/)).toBeTruthy();
    expect(writes).toBe(1);

    await act(() => pane.session.revertLast());
    await pane.rest();
    expect(await said()).toEqual([]);
    expect(text().value).toBe('');
  });

  it('keep 내용번호 through edits and moves', async () => {
    await openSection();
    await write('- 등록 : 49개\n- 지원 : 24개\n- 회원 125명');
    await save();
    const keys = await column('내용번호');
    await write('- 회원 130명\n- 등록 : 49개\n  - 새 줄\n- 지원 : 25개');
    await save();
    expect(await said()).toEqual(['회원 130명', '등록 : 49개', '새 줄', '지원 : 25개']);
    const [after, texts] = [await column('내용번호'), await column('내용')];
    const keyOf = (line: string) => after[texts.indexOf(line)];
    expect([keyOf('등록 : 49개'), keyOf('지원 : 25개'), keyOf('회원 130명')]).toEqual(keys);
    await act(() => pane.session.revertLast());
    await pane.rest();
    expect(text().value).toBe('- 등록 : 49개\n- 지원 : 24개\n- 회원 125명');
  });

  it('say what was understood of them: counts, sums that are right and sums that are not', async () => {
    await openSection();
    await write('- 등록 : 49개(전략형 12, 부서별 36)\n- 평가 : 76건(승인:47, 거부:29)');
    const list = screen.getByRole('list', { name: '읽은 내용' });
    expect(within(list).getByText(/49개 ≠ 12개 \+ 36개 \(차이 1\)/)).toBeTruthy();
    expect(within(list).getByText(/76건 = 47건 \+ 29건/)).toBeTruthy();
    expect(within(list).getByText('승인 47건')).toBeTruthy();
  });

  it('are written by keyboard: Tab for the level, Alt+↑ for the place, Esc and Tab to leave', async () => {
    await openSection();
    await write('○ 하나\n○ 둘');
    await act(async () => {
      text().setSelectionRange(8, 8);
      fireEvent.keyDown(text(), { key: 'Tab' });
    });
    expect(text().value).toBe('○ 하나\n  - 둘');
    await act(async () => void fireEvent.keyDown(text(), { key: 'ArrowUp', altKey: true }));
    expect(text().value).toBe('  - 둘\n○ 하나');
    await act(async () => void fireEvent.keyDown(text(), { key: 'Escape' }));
    expect(fireEvent.keyDown(text(), { key: 'Tab' })).toBe(true);
    expect(text().value).toBe('  - 둘\n○ 하나');
  });

  it('are kept when the screen is left or the pane is closed, until they are saved', async () => {
    await openSection();
    await write('- 쓰다 만 줄 3건');
    await press('닫기');
    await press('실적 쓰기');
    await pane.rest();
    expect(text().value).toBe('- 쓰다 만 줄 3건');
    await pane.reopen();
    await press(PROGRAMME);
    await press('실적 쓰기');
    await pane.rest();
    expect(text().value).toBe('- 쓰다 만 줄 3건');
    expect(screen.getByText('저장하지 않은 내용을 불러왔습니다.')).toBeTruthy();
    await save();
    expect(await said()).toEqual(['쓰다 만 줄 3건']);
    expect(screen.queryByText('저장하지 않은 내용을 불러왔습니다.')).toBeNull();
  });
});

describe('results that somebody else writes too', () => {
  const BASE = '- 접수 : 10건\n- 처리 : 8건\n- 회의 : 3회';
  async function openWithLines(): Promise<void> {
    await openSection();
    await write(BASE);
    await save();
  }

  it('have the lines of both where they are different ones', async () => {
    await openWithLines();
    await write(BASE.replace('10건', '11건'));
    put(2, '내용', '처리 : 9건');
    await save();
    expect(await said()).toEqual(['접수 : 11건', '처리 : 9건', '회의 : 3회']);
  });

  it('are not overwritten where it is the same line: both are shown, and one is chosen', async () => {
    await openWithLines();
    await write(BASE.replace('10건', '11건').replace('3회', '4회'));
    put(1, '내용', '접수 : 12건');
    await save();
    expect(await said()).toEqual(['접수 : 12건', '처리 : 8건', '회의 : 3회']);
    const conflict = screen.getByRole('region', { name: '시트에서 바뀌었습니다.' });
    expect(within(conflict).getByText('- 접수 : 11건')).toBeTruthy();
    expect(within(conflict).getByText('- 접수 : 12건')).toBeTruthy();
    await press('시트의 줄로');
    await save();
    expect(await said()).toEqual(['접수 : 12건', '처리 : 8건', '회의 : 4회']);
  });

  it('are saved as written here where that is chosen', async () => {
    await openWithLines();
    await write(BASE.replace('10건', '11건'));
    put(1, '내용', '접수 : 12건');
    await save();
    await press('내가 쓴 줄로');
    await save();
    expect(await said()).toEqual(['접수 : 11건', '처리 : 8건', '회의 : 3회']);
  });
});

describe('a save that goes wrong', () => {
  const BEFORE = '- 접수 : 10건\n- 처리 : 8건\n- 회의 : 3회';
  const AFTER = '- 접수 : 11건\n- 회의 : 3회\n- 새 줄 5건';
  const SAVED = ['접수 : 11건', '회의 : 3회', '새 줄 5건'];

  // Every request that can be lost, and the one that writes with every other error.
  it.each(
    FAULTS.filter(({ reloads }) => !reloads).flatMap((fault) =>
      (fault.name.includes('lost') ? [1, 2, 3] : [3]).map((nth) => ({ fault, nth })),
    ),
  )(
    '($fault.name, request $nth) leaves nothing half done, and is done by saving again',
    async ({ fault, nth }) => {
      await openSection();
      await write(BEFORE);
      await save();
      await write(AFTER);
      fault.strike(pane.desk, nth);
      await save();
      pane.desk.office.temper.failRequest = null;
      expect([['접수 : 10건', '처리 : 8건', '회의 : 3회'], SAVED]).toContainEqual(await said());
      expect(text().value).toBe(AFTER);
      await save();
      expect(await said()).toEqual(SAVED);
      const keys = (await column('내용번호')).filter((key) => key !== '');
      expect(new Set(keys).size).toBe(SAVED.length);
    },
  );

  it.each([1, 2, 3])(
    'because the pane is closed before the answer of request %i, is known when it is opened again',
    async (nth) => {
      await openSection();
      await write(AFTER);
      pane.desk.office.temper.cut = { nth, applied: true };
      fireEvent.click(button('저장'));
      await act(() => pane.desk.office.session.whenCut());
      await pane.reopen();
      await press(PROGRAMME);
      await press('실적 쓰기');
      await pane.rest();
      expect(text().value).toBe(AFTER);
      await save();
      expect(await said()).toEqual(SAVED);
    },
  );

  it('because the sheet is protected says so, and keeps what was written', async () => {
    await openSection();
    await write(AFTER);
    pane.desk.table('보고내용').sheet.protection = { options: {}, password: null };
    await save();
    expect(screen.getByText(/보호되어 있어/)).toBeTruthy();
    expect(text().value).toBe(AFTER);
    pane.desk.table('보고내용').sheet.protection = null;
    await press('다시 시도');
    await pane.rest();
    expect(await said()).toEqual(SAVED);
  });
});
