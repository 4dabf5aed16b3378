import type { Frame } from 'playwright-core';
import type { CellValue } from '../../workbench/book/types';
import { openWorkbench, type OpenedWorkbench, type OpenOptions } from './harness';
import { Keyboard } from './keyboard';
import { quiet } from './quiet';

/** A programme as an official writes it into the form: Korean texts of any unit. */
interface ProgrammeTexts {
  readonly number: string;
  readonly name: string;
  readonly department: string;
  readonly fiscalYear: string;
  readonly periodText: string;
  readonly budget: string;
}

export interface PaymentTexts {
  readonly amount: string;
  readonly date: string;
  readonly memo: string;
}

/** No sync for so long: what the pane had to read after a change has been read (its watcher waits 250 ms). */
const QUIET_MS = 400;
/** What has not come by then does not come. */
const PATIENCE_MS = 10_000;

/** 담당자: a person who does the work of the pane by keyboard, in one workbook. */
export class Official {
  private constructor(
    readonly workbench: OpenedWorkbench,
    public pane: Frame,
    public keyboard: Keyboard,
  ) {}

  static async open(options: OpenOptions = {}): Promise<Official> {
    const workbench = await openWorkbench(options);
    try {
      return await Official.sitDown(workbench);
    } catch (error) {
      // A browser left open would keep the test run from ending.
      await workbench.close();
      throw error;
    }
  }

  /** With the tables made, 기준일 2007. 7. 2., and programme 02 of the 2007 report: 11,600천원 for the whole year. */
  static async openWithProgramme(): Promise<Official> {
    const official = await Official.open();
    try {
      await official.makeTables();
      await official.addProgramme({
        number: '02',
        name: '지식행정 추진',
        department: '창의혁신단',
        fiscalYear: '2007',
        periodText: '연중',
        budget: '11,600천원',
      });
      await official.setReferenceDate('2007. 7. 2.');
      return official;
    } catch (error) {
      await official.close();
      throw error;
    }
  }

  /** With one of the sample workbooks, whose tables are there. */
  static async openSample(book: string): Promise<Official> {
    const workbench = await openWorkbench({ book });
    try {
      workbench.page.setDefaultTimeout(PATIENCE_MS);
      const pane = await workbench.pane();
      const official = new Official(workbench, pane, new Keyboard(workbench.page, pane));
      await pane.getByRole('button', { name: '사업 추가' }).waitFor({ timeout: 60_000 });
      await official.keyboard.enterPane();
      return official;
    } catch (error) {
      await workbench.close();
      throw error;
    }
  }

  private static async sitDown(workbench: OpenedWorkbench): Promise<Official> {
    workbench.page.setDefaultTimeout(PATIENCE_MS);
    const pane = await workbench.pane();
    const official = new Official(workbench, pane, new Keyboard(workbench.page, pane));
    await pane.getByRole('heading', { name: '실적 표 만들기' }).waitFor();
    await official.keyboard.enterPane();
    return official;
  }

  close(): Promise<void> {
    return this.workbench.close();
  }

  /** Closes the pane and opens it again, as a browser or Excel may at any moment. */
  async reloadPane(): Promise<void> {
    await this.meetPane(await this.workbench.reloadPane());
  }

  private async meetPane(pane: Frame): Promise<void> {
    this.pane = pane;
    this.keyboard = new Keyboard(this.workbench.page, pane);
    await pane.locator('main button').first().waitFor();
    await this.keyboard.enterPane();
  }

  /** Drags the pane's edge, by keyboard, until it is as narrow as it can be. */
  async makePaneNarrow(): Promise<void> {
    const edge = this.workbench.page.getByRole('separator', { name: '작업창 너비' });
    await edge.focus();
    for (let step = 0; step < 3; step += 1) await edge.press('ArrowRight');
    await this.keyboard.enterPane();
  }

  /** Does something, and takes the pane away at the n-th sync from then on. */
  async cutAt(nth: number, applied: boolean, act: () => Promise<void>): Promise<void> {
    const cut = this.workbench.page.evaluate(
      async (wanted) => {
        const { temper, session } = window.workbench!;
        temper.cut = wanted;
        await session.whenCut();
      },
      { nth, applied },
    );
    await act();
    await cut;
  }

  /** As if the add-in had never met this workbook: what it made and what it kept is gone. */
  async startAnew(): Promise<void> {
    await this.workbench.page.evaluate(async () => {
      const { book, document } = window.workbench!;
      await book.batch(async () => {
        for (const name of [...book.names]) name.delete();
        for (const table of [...book.tables]) table.sheet.delete();
      });
      document.settings.clear();
      localStorage.clear();
    });
    await this.reloadPane();
  }

  /** Waits until the pane says this. */
  said(text: string | RegExp): Promise<void> {
    return this.pane.getByText(text).first().waitFor();
  }

  async makeTables(): Promise<void> {
    await this.keyboard.activate('실적 표 만들기');
    await this.said('실적 표를 만들었습니다.');
  }

  async addProgramme({ number, name, ...texts }: ProgrammeTexts): Promise<void> {
    await this.keyboard.activate('사업 추가');
    await this.keyboard.fill('사업번호', number);
    await this.keyboard.fill('사업명', name);
    await this.keyboard.fill('부서', texts.department);
    await this.keyboard.fill('회계연도', texts.fiscalYear);
    await this.keyboard.fill('사업기간', texts.periodText);
    await this.keyboard.fill('소요예산', texts.budget);
    await this.keyboard.press('Enter');
    await this.pane.getByRole('button', { name: `${number} ${name}`, exact: true }).waitFor();
  }

  async setReferenceDate(day: string): Promise<void> {
    await this.keyboard.activate(/^기준일 /);
    await this.keyboard.fill('기준일', day);
    await this.keyboard.press('Enter');
    await this.said(/^기준일을 .* 바꾸었습니다\.$/);
  }

  /** Puts ROLLUP on a sheet of its own; answers the sheet and the row in which it begins. */
  async placeRollup(): Promise<{ readonly sheet: string; readonly row: number }> {
    await this.openTab('보고서');
    await this.keyboard.activate('보고서에 넣기');
    await this.keyboard.goTo('새 시트 이름');
    await this.keyboard.press('Enter');
    const notice = this.pane.getByText(/에 넣었습니다\.$/).first();
    const [, sheet = '', row = ''] = /'(.+)'!A(\d+)에/.exec(await notice.innerText()) ?? [];
    await this.toList();
    return { sheet, row: Number(row) };
  }

  /** Turns to one of the pane's tabs, from a screen that shows them. */
  async openTab(name: string): Promise<void> {
    await this.pane.getByRole('tab', { name }).click();
  }

  /** Something that ⋯ holds. */
  async openMore(name: string): Promise<void> {
    await this.keyboard.activate('더 보기');
    await this.keyboard.activate(name);
  }

  /** From wherever the pane is to the list of programmes. */
  async toList(): Promise<void> {
    while ((await this.pane.getByRole('tab', { name: '사업', exact: true }).count()) === 0) {
      await this.keyboard.activate(/^(목록|사업|보고서|다른 표|\S+ 목록)으?로$/);
    }
    await this.openTab('사업');
    await this.pane.getByRole('button', { name: '사업 추가' }).waitFor();
  }

  async openProgramme(number: string): Promise<void> {
    await this.toList();
    await this.keyboard.activate(new RegExp(`^${number} `));
    await this.pane.getByRole('button', { name: '집행 입력' }).waitFor();
  }

  /** From a programme's screen: fills in a payment, without saving it. */
  async fillInPayment(payment: PaymentTexts): Promise<void> {
    await this.keyboard.activate('집행 입력');
    await this.typePayment(payment);
  }

  /** Into the form that is open. */
  async typePayment({ amount, date, memo }: PaymentTexts): Promise<void> {
    await this.keyboard.fill('금액', amount);
    await this.keyboard.fill('집행일', date);
    await this.keyboard.fill('적요', memo);
  }

  /** Types into the grid, as a person does: from this cell to the right, Tab after each, Enter after the last. */
  async typeRow(cell: string, texts: readonly string[]): Promise<void> {
    const { page } = this.workbench;
    await page.evaluate((reference) => {
      const { book, focusGrid } = window.workbench!;
      const place = book.resolve(reference);
      if (place === null) throw new Error(`${reference} is nowhere in the workbook.`);
      place.sheet.activate();
      book.select(place.sheet, { ...place.area, rows: 1, columns: 1 });
      focusGrid();
    }, cell);
    const before = await this.beside(cell, texts.length - 1);
    for (const [index, text] of texts.entries()) {
      if (text !== '') await page.keyboard.type(text);
      await page.keyboard.press(index < texts.length - 1 ? 'Tab' : 'Enter');
    }
    // The grid takes the text of the last key over some steps later.
    const until = Date.now() + PATIENCE_MS;
    while ((await this.beside(cell, texts.length - 1)) === before && Date.now() < until)
      await page.waitForTimeout(50);
  }

  /** What stands so many columns beside a cell. */
  private beside(cell: string, columns: number): Promise<CellValue> {
    return this.workbench.page.evaluate(
      ([reference, step]) => {
        const { sheet, area } = window.workbench!.book.resolve(reference)!;
        return sheet.values({ row: area.row, column: area.column + step, rows: 1, columns: 1 })[0]![0]!;
      },
      [cell, columns] as const,
    );
  }

  /** What stands in the field of this label. */
  typed(label: string): Promise<string> {
    return this.pane.getByRole('textbox', { name: new RegExp(`^${label}\\s*\\*?$`) }).inputValue();
  }

  /** The filled rows of a table, each by header. */
  async rows(table: string): Promise<Record<string, CellValue>[]> {
    const rows = await this.workbench.values(table);
    const headers = await this.workbench.page.evaluate(
      (name) => window.workbench!.book.table(name)!.headers,
      table,
    );
    return rows
      .filter((row) => row.some((cell) => cell !== ''))
      .map((row) => Object.fromEntries(row.map((cell, index) => [String(headers[index]), cell])));
  }

  /** Waits until the pane asks the workbook nothing any more: the next sync is one that the next action causes. */
  quiet(): Promise<void> {
    return quiet(this.workbench.page, QUIET_MS);
  }
}
