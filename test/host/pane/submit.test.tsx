import './dom';
import { FluentProvider } from '@fluentui/react-components';
import { cleanup, render } from '@testing-library/react';
import { answer, type Request } from '../../../src/ooxml/submission/submission';
import { unzipped } from '../../../src/ooxml/testing/packageProblems';
import { writeWorkbook } from '../../../src/ooxml/writer/writeWorkbook';
import { SessionContext } from '../../../src/taskpane/session/SessionContext';
import { SubmitScreen } from '../../../src/taskpane/submit/SubmitScreen';
import type { WorkerPort } from '../../../src/taskpane/submit/work';
import { put } from '../book/support';
import { act, button, fireEvent, openPane, press, screen, type Pane } from './harness';

jest.setTimeout(120_000);

let pane: Pane;
let downloads: { readonly name: string; readonly blob: Blob }[];
/** Workers that were started, and those that were ended. */
let workers: { started: number; ended: number };

/** What the worker does, without a thread of its own. */
function inPage({ answers = true } = {}): WorkerPort {
  workers.started++;
  const port: WorkerPort = {
    onmessage: null,
    onerror: null,
    terminate: () => void workers.ended++,
    postMessage: (request: Request) => {
      const tell = (data: object) => port.onmessage?.call(port as Worker, { data } as MessageEvent);
      tell({ progress: 0.4 });
      if (answers) void answer(request, () => undefined).then((given) => tell({ answer: given }));
    },
  };
  return port;
}

beforeEach(async () => {
  pane = await openPane({ prepare: (book) => put(book.addSheet('보고'), 'A1', [['집행률', '=1/4']]) });
  downloads = [];
  workers = { started: 0, ended: 0 };
  let last: Blob | undefined;
  URL.createObjectURL = (blob) => ((last = blob as Blob), 'blob:copy');
  URL.revokeObjectURL = () => undefined;
  HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
    downloads.push({ name: this.download, blob: last! });
  };
});
afterEach(() => pane.close());

async function show(startWorker: () => WorkerPort = () => inPage()): Promise<void> {
  const { book } = pane.session.getSnapshot();
  cleanup();
  render(
    <FluentProvider>
      <SessionContext value={pane.session}>
        <SubmitScreen book={book!} startWorker={startWorker} />
      </SessionContext>
    </FluentProvider>,
  );
}

const until = async (text: string | RegExp) => void (await screen.findByText(text, {}, { timeout: 60_000 }));
const checkbox = (name: string | RegExp) => screen.getByRole<HTMLInputElement>('checkbox', { name });
const tick = (name: string | RegExp) => act(async () => void fireEvent.click(checkbox(name)));

async function pick(index: number, name: string, bytes: Uint8Array): Promise<void> {
  const file = new File([bytes.slice()], name);
  file.arrayBuffer = () => Promise.resolve(bytes.slice().buffer);
  const input = document.querySelectorAll<HTMLInputElement>('input[type=file]')[index]!;
  await act(async () => void fireEvent.change(input, { target: { files: [file] } }));
}

it('a copy of the open workbook: sheets with data are not ticked, it is downloaded, and stands in 제출이력', async () => {
  await show();
  await press('이 통합 문서로 만들기');
  await until('내보낼 시트');
  expect(checkbox('보고').checked).toBe(true);
  expect(checkbox(/^집행 \(표 집행\)/).checked).toBe(false);
  expect(checkbox('Sheet1 (빈 시트)').checked).toBe(false);
  await press('제출본 만들기');
  await until('제출본을 만들었습니다.');
  await act(
    async () =>
      void fireEvent.change(screen.getByRole('textbox', { name: '회기' }), { target: { value: '제135회' } }),
  );
  await press('내려받기');
  await until('제출이력에 적었습니다.');
  expect(downloads.map(({ name }) => name)).toEqual(['제출본.xlsx']);
  await pane.rest();
  const [[, session, sheets, fingerprint, source]] = (await pane.desk.rows('제출이력')) as [string[]];
  expect([session, sheets, source]).toEqual(['제135회', '보고', '이 통합 문서']);
  expect(fingerprint).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  expect(screen.getByText(fingerprint!)).toBeDefined();
  expect(workers.started).toBe(workers.ended);
});

it('what is found is shown with the way to it, and nothing goes before each kind is looked at', async () => {
  await show();
  const bytes = writeWorkbook({
    sheets: [
      { name: '보고', cells: { A1: 1, B1: { formula: '_xldudf_SILJEOK_EXECRATE(A1,4)', value: 0.3 } } },
    ],
  });
  await pick(0, '2007 실적.xlsx', bytes);
  await until('내보낼 시트');
  await press('제출본 만들기');
  await until('살펴볼 것 1건');
  expect(screen.getByText(/보고!B1에 저장된 값은 0.3, 다시 계산한 값은 0.25/)).toBeDefined();
  await press('내려받기');
  expect(downloads).toEqual([]);
  await tick('차이: 확인했습니다');
  await press('새 통합 문서로 열기');
  await until(/새 통합 문서로 열었습니다/);
  const [opened] = pane.desk.office.openedWorkbooks;
  expect([...unzipped(opened!).keys()]).toContain('/xl/workbook.xml');
});

it('work that is stopped leads back, and its worker ends', async () => {
  await show(() => inPage({ answers: false }));
  await pick(0, '실적.xlsx', writeWorkbook({ sheets: [{ name: '보고', cells: { A1: 1 } }] }));
  await press('멈추기');
  await until(/멈추었습니다/);
  expect(button('이 통합 문서로 만들기')).toBeDefined();
  expect(workers).toEqual({ started: 1, ended: 1 });
});

it('a file that is no workbook is told, and so is a worker that does not start', async () => {
  await show();
  await pick(0, '목록.csv', new TextEncoder().encode('가,나'));
  await until(/확장자만 .xlsx인 글 파일/);
  await show(() => {
    throw new Error('no workers here');
  });
  await pick(0, '실적.xlsx', writeWorkbook({ sheets: [{ name: '보고' }] }));
  await until(/작업을 시작하지 못했습니다/);
});

it('a file is checked by its fingerprint, and two are compared', async () => {
  await show();
  const of = (spent: number, team = {}) =>
    writeWorkbook({ sheets: [{ name: '총괄', cells: { A1: '학습동아리', B1: spent, ...team } }] });
  await act(
    async () =>
      void fireEvent.change(screen.getByRole('textbox', { name: /지문/, hidden: true }), {
        target: { value: '0000 0000 0000' },
      }),
  );
  await pick(1, '받은 파일.xlsx', of(1));
  await until(/다름: 「받은 파일.xlsx」의 지문은/);
  await pick(2, '먼저.xlsx', of(3_600));
  await pick(3, '나중.xlsx', of(3_700, { C1: '예산팀' }));
  await act(async () => void fireEvent.click(screen.getByRole('button', { name: '견주기', hidden: true })));
  await until('총괄!B1 (학습동아리): 3600 → 3700');
  expect(screen.getByText('총괄!C1 (학습동아리): 없던 값 예산팀이 생겼습니다.')).toBeTruthy();
});

it('asks for the fingerprint before it asks for a file', async () => {
  await show();
  const asked = jest.fn();
  const input = document.querySelectorAll<HTMLInputElement>('input[type=file]')[1]!;
  input.click = asked;
  const choose = () => screen.getByRole('button', { name: '확인할 파일 고르기', hidden: true });
  const typed = screen.getByRole('textbox', { name: /지문/, hidden: true });
  await act(async () => void fireEvent.click(choose()));
  expect(asked).not.toHaveBeenCalled();
  expect(screen.getByText(/^지문은 12글자입니다/)).toBeTruthy();
  expect(document.activeElement).toBe(typed);
  await act(async () => void fireEvent.change(typed, { target: { value: '7K3D-9QWX-2M4A' } }));
  await act(async () => void fireEvent.click(choose()));
  expect(asked).toHaveBeenCalledTimes(1);
});

it('tells the beginning of a long formula that became a value', async () => {
  await show();
  const formula = `_xldudf_SILJEOK_EXECRATE(A1,${Array.from({ length: 60 }, () => 'A1').join('+')})`;
  await pick(
    0,
    '긴 수식.xlsx',
    writeWorkbook({ sheets: [{ name: '보고', cells: { A1: 1, B1: { formula, value: 1 / 60 } } }] }),
  );
  await until('내보낼 시트');
  await press('제출본 만들기');
  await until(/^보고!B1 =.{20,}…$/);
});
