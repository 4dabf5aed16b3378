import { Official } from './official';

const MINUTES = 60_000;

describe('a section written in the browser, with genuine office.js', () => {
  let official: Official;
  beforeAll(async () => {
    official = await Official.open();
  }, 4 * MINUTES);
  afterAll(() => official?.close());

  it(
    'takes Tab for the level, Alt+↓ for the place, the browser’s undo, and leaves by Esc and Tab',
    async () => {
      const { pane, workbench } = official;
      const { keyboard } = workbench.page;
      await pane.getByRole('button', { name: '표본 불러오기' }).click();
      await pane.getByText(/2007년 보고서를 불러왔습니다/).waitFor({ timeout: MINUTES });
      await pane.getByText('지식행정 추진').first().click();
      await pane.getByRole('button', { name: '실적 쓰기' }).click();
      const text = pane.getByRole('textbox', { name: /추진실적 내용/ });
      await text.waitFor();
      const firstLines = async () => (await text.inputValue()).split('\n').slice(0, 2);
      const [first, second] = await firstLines();
      await text.evaluate((element: HTMLTextAreaElement) => {
        element.focus();
        element.setSelectionRange(3, 3);
      });
      await keyboard.press('Tab');
      expect(await firstLines()).toEqual([`  ${first}`, second]);
      await keyboard.press('Shift+Tab');
      await keyboard.press('Alt+ArrowDown');
      expect(await firstLines()).toEqual([second, first]);
      await keyboard.press('Control+z');
      expect(await firstLines()).toEqual([first, second]);
      await keyboard.press('Escape');
      await keyboard.press('Tab');
      expect(await text.evaluate((element) => element.ownerDocument.activeElement === element)).toBe(false);
    },
    3 * MINUTES,
  );
});
