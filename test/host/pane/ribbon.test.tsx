import { associateCommands } from '../../../src/commands/ribbonCommands';
import { functionsJson } from '../../../src/functions/functionsJson';
import { RIBBON_COMMANDS, type RibbonCommand } from '../../../src/taskpane/actions/ribbon';
import { at, put } from '../book/support';
import { enterBudget, enterProgramme, valueOf, WITH_FUNCTIONS } from '../workbook/support';
import { act, openPane, screen, type Pane } from './harness';

jest.setTimeout(60_000);

let pane: Pane;
afterEach(() => pane.close());

async function openWithProgrammes(): Promise<void> {
  pane = await openPane(WITH_FUNCTIONS);
  valueOf(
    await pane.desk.book.append([
      enterProgramme('02', { name: '지식행정 추진' }),
      enterBudget('02', 11_600_000),
      enterProgramme('03', { name: '창의혁신 교육' }),
    ]),
  );
  await act(() => pane.session.refresh());
  associateCommands();
  await pane.rest();
}

/** A button of the ribbon's tab is pressed, while a cell of 사업 is selected. */
async function press(command: RibbonCommand, cell = 'A1'): Promise<void> {
  const { book, session } = pane.desk.office;
  book.select(book.sheet('사업')!, at(cell));
  await act(() => session.runCommand(command, command));
  await pane.rest();
  await pane.rest();
}

it('shows the pane and answers Excel for every button', async () => {
  await openWithProgrammes();
  const shown: boolean[] = [];
  pane.desk.office.session.onPaneRequested((visible) => shown.push(visible));
  for (const command of RIBBON_COMMANDS) await press(command);
  expect(shown).toEqual(RIBBON_COMMANDS.map(() => true));
});

it('opens the guide beside the pane, and says where else it is when Excel opens no window', async () => {
  await openWithProgrammes();
  await press('showGuide');
  expect(screen.getByText(/⋯의 「사용 안내」를 누르십시오/)).toBeTruthy();

  const opened: string[] = [];
  const shown: boolean[] = [];
  pane.desk.office.session.onDialog((dialog) => dialog && opened.push(new URL(dialog.url).pathname));
  pane.desk.office.session.onPaneRequested((visible) => shown.push(visible));
  await press('showGuide');
  expect(opened).toEqual(['/help.html']);
  expect(shown).toEqual([]);
});

it('opens the English guide where Excel is shown in English', async () => {
  await openWithProgrammes();
  const opened: string[] = [];
  pane.desk.office.session.onDialog((dialog) => dialog && opened.push(dialog.url));
  const context: object = Object.create(Office.context, { displayLanguage: { value: 'en-US' } });
  const english = Object.create(Office, { context: { value: context } }) as typeof Office;
  const replaced = jest.replaceProperty(globalThis as { Office: unknown }, 'Office', english);
  await press('showGuide');
  replaced.restore();
  expect(opened).toEqual([expect.stringMatching(/\/help\.en\.html$/)]);
});

it('enters spending of the programme whose row is selected', async () => {
  await openWithProgrammes();
  await press('enterPayment', 'C3');
  expect(screen.getByText(/03 창의혁신 교육/)).toBeTruthy();
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('집행 입력');
});

it('asks for a programme where none is selected', async () => {
  await openWithProgrammes();
  await press('enterPayment', 'A9');
  expect(screen.getByText(/사업을 고르십시오/)).toBeTruthy();
});

it('computes formulas again that show #NAME?, and names the sheets that are protected', async () => {
  await openWithProgrammes();
  const { book, functions } = pane.desk.office;
  const [first, locked] = [book.addSheet('현황'), book.addSheet('잠긴 현황')];
  functions.unregister();
  put(first, 'A1', [['=SILJEOK.EXECRATE(1,4)']]);
  put(locked, 'A1', [['=SILJEOK.EXECRATE(1,4)']]);
  await pane.rest();
  functions.register('SILJEOK', functionsJson('ko').functions);
  locked.protection = { options: {}, password: null };
  await press('restoreFormulas');
  expect(first.values(at('A1'))).toEqual([[0.25]]);
  expect(screen.getByText(/보호된 시트의 수식은 그대로입니다\(잠긴 현황\)/)).toBeTruthy();
  locked.protection = null;
  await press('restoreFormulas');
  expect(screen.getByText(/수식 1개를 다시 계산하게 했습니다/)).toBeTruthy();
});
