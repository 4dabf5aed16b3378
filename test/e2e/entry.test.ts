import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Official } from './official';

const MINUTES = 60_000;
const REPORT = readFileSync(path.join(__dirname, '../../samples/report-2007.txt'), 'utf8').replace(/\r/g, '');
/** Headings of the printed report, and what the pane calls the section. */
const SECTIONS = { 추진실적: '추진실적', 향후추진계획: '향후계획', 사업개요: '사업개요' } as const;
type Section = keyof typeof SECTIONS;

/** A section of programme 2 as printed. */
function printed(section: Section): string {
  const start = REPORT.indexOf('2. 지식행정 추진');
  const own = REPORT.slice(start, REPORT.indexOf('\n3. ', start));
  const from = own.indexOf(`□ ${section}`) + `□ ${section}`.length;
  const to = own.indexOf('□', from);
  return own.slice(from, to < 0 ? undefined : to).trim();
}

/** The same lines in the cells of 보고내용: 사업번호, 구역, 순서, 수준, 표식, 형식, 내용. */
function cellsOf(text: string): readonly (readonly string[])[] {
  return linesOf(text).map((line, index) => {
    const level = line.startsWith(' ') ? '2' : '1';
    return ['02', '실적', String(index + 1), level, '-', '글', line.trim().replace(/^- /, '')];
  });
}

/** The keys that they take there, with Tab or Enter after each. */
function keysInCells(text: string): { readonly typed: number; readonly commands: number } {
  const cells = cellsOf(text).flat();
  return { typed: cells.reduce((sum, cell) => sum + [...cell].length, 0), commands: cells.length };
}

const linesOf = (text: string) => text.split('\n').filter((line) => line.trim() !== '');

/** What a person does, counted: keys that write, keys that command (a chord is one), clicks. */
class Hand {
  typed = 0;
  commands = 0;
  clicks = 0;
  private begun = Date.now();

  constructor(private readonly official: Official) {}

  async click(
    name: string | RegExp,
    role: 'button' | 'tab' | 'textbox' | 'combobox' = 'button',
  ): Promise<void> {
    this.clicks += 1;
    await this.official.pane.getByRole(role, { name }).first().click();
  }

  async type(text: string): Promise<void> {
    this.typed += [...text].length;
    await this.page.keyboard.type(text);
  }

  async press(key: string): Promise<void> {
    this.commands += 1;
    await this.page.keyboard.press(key);
  }

  /** As Ctrl+V does: the block stands in the clipboard. */
  async paste(text: string): Promise<void> {
    this.commands += 1;
    await this.official.keyboard.paste(text);
  }

  told(): string {
    const seconds = ((Date.now() - this.begun) / 1000).toFixed(1);
    const told = `${this.typed} letters, ${this.commands} command keys, ${this.clicks} clicks, ${seconds} s of the machine`;
    [this.typed, this.commands, this.clicks, this.begun] = [0, 0, 0, Date.now()];
    return told;
  }

  private get page() {
    return this.official.workbench.page;
  }
}

describe('programme 2 of the 2007 report, written in the pane and in cells', () => {
  let official: Official;
  let hand: Hand;
  const measured: string[] = [];
  beforeAll(async () => {
    official = await Official.openWithProgramme();
    await official.openProgramme('02');
    hand = new Hand(official);
  }, 4 * MINUTES);
  afterAll(async () => {
    console.log(measured.join('\n'));
    await official?.close();
  });

  const written = async () =>
    (await official.rows('보고내용')).map(({ 내용 }) => String(내용)).filter((text) => text !== '');
  const saved = (area: string) => official.said(new RegExp(`${area} 내용을 저장했습니다`));
  const text = () => official.pane.getByRole('textbox', { name: /내용$/ });

  async function turnTo(section: Section, isFirst: boolean): Promise<void> {
    if (!isFirst) await hand.click(SECTIONS[section], 'tab');
    await text().waitFor();
    if (!isFirst) {
      hand.clicks += 1;
      await text().click();
    }
  }

  it(
    'is pasted section by section',
    async () => {
      await hand.click('실적 쓰기');
      let lines = 0;
      for (const section of ['추진실적', '향후추진계획', '사업개요'] as const) {
        await turnTo(section, section === '추진실적');
        await hand.paste(printed(section));
        await hand.press('Control+s');
        await saved(SECTIONS[section]);
        lines += linesOf(printed(section)).length;
        expect(await written()).toHaveLength(lines);
      }
      measured.push(`pasted into the pane (${lines} lines): ${hand.told()}`);
    },
    3 * MINUTES,
  );

  it(
    'is typed',
    async () => {
      await hand.click('추진실적', 'tab');
      await text().waitFor();
      hand.told();
      hand.clicks += 1;
      await text().click();
      const pasted = await text().inputValue();
      await hand.press('Control+a');
      const lines = linesOf(printed('추진실적'));
      for (const [index, line] of lines.entries()) {
        const [mark, isDeep] = [line.trim().slice(0, 2), line.startsWith(' ')];
        // A new line begins with the mark and the level of the one above it: Tab where it is deeper, Shift+Tab where less.
        if (index === 0) await hand.type(mark);
        else if (isDeep !== lines[index - 1]!.startsWith(' ')) await hand.press(isDeep ? 'Tab' : 'Shift+Tab');
        const bracket = /^[┌└] /.exec(line.trim().slice(2))?.[0] ?? '';
        await hand.type(bracket + line.trim().slice(2 + bracket.length));
        if (index < lines.length - 1) await hand.press('Enter');
      }
      await hand.press('Control+s');
      await official.quiet();
      expect(linesOf(await text().inputValue())).toEqual(linesOf(pasted));
      const inCells = keysInCells(printed('추진실적'));
      expect(hand.typed).toBeLessThan(inCells.typed);
      expect(hand.commands).toBeLessThan(inCells.commands / 4);
      measured.push(`추진실적 in cells: ${inCells.typed} letters, ${inCells.commands} command keys`);
      measured.push(`추진실적 typed into the pane (${lines.length} lines): ${hand.told()}`);
    },
    3 * MINUTES,
  );

  it(
    'and twenty payments of it are pasted, and three typed one after another',
    async () => {
      await official.pane.getByRole('button', { name: '닫기', exact: true }).last().click();
      hand.told();
      await hand.click('집행·예산 붙여넣기');
      // The text that is pasted into has the focus.
      await official.pane.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
      const rows = Array.from(
        { length: 20 },
        (_, index) => `2007. 6. ${index + 1}.\t${100 + index}\t강사료 ${index + 1}`,
      );
      await hand.paste(['집행일\t금액(천원)\t적요', ...rows].join('\n'));
      await hand.press('Control+Enter');
      await official.said(/집행 20건을 적었습니다/);
      expect(await official.rows('집행')).toHaveLength(20);
      measured.push(`twenty payments pasted: ${hand.told()}`);

      await official.openProgramme('02');
      hand.told();
      await hand.click('집행 입력');
      for (const amount of ['10천원', '20천원', '30천원']) {
        await official.pane.waitForFunction(
          () =>
            (document.activeElement as HTMLInputElement | null)?.name === 'amount' &&
            (document.activeElement as HTMLInputElement).value === '',
        );
        await hand.type(amount);
        if (amount === '10천원') {
          await hand.press('Tab');
          await hand.type('6.12');
        }
        await hand.press('Control+Enter');
        await official.quiet();
      }
      expect(await official.rows('집행')).toHaveLength(23);
      measured.push(`three payments of a day typed: ${hand.told()}`);
    },
    3 * MINUTES,
  );

  it(
    'and its 추진실적 is typed into cells',
    async () => {
      const rows = cellsOf(printed('추진실적'));
      const begun = Date.now();
      for (const [index, row] of rows.entries()) await official.typeRow(`Sheet1!A${index + 1}`, row);
      measured.push(
        `추진실적 typed into cells: ${((Date.now() - begun) / 1000).toFixed(1)} s of the machine`,
      );
      const typed = await official.workbench.values(`Sheet1!G1:G${rows.length}`);
      expect(typed.map(([text]) => text)).toEqual(rows.map((row) => row[6]));
    },
    3 * MINUTES,
  );
});
