import type { Frame, Page } from 'playwright-core';

/** What has the focus in the pane, as a screen reader would name it. */
interface Focused {
  readonly name: string;
  readonly role: string;
}

/** A person at the pane who has a keyboard and no mouse. */
export class Keyboard {
  /** Keys that command, a chord being one, and letters that were written. */
  readonly pressed = { commands: 0, letters: 0 };

  constructor(
    private readonly page: Page,
    private readonly pane: Frame,
  ) {}

  /** From the grid into the pane, as F6 does in Excel. */
  async enterPane(): Promise<void> {
    await this.press('F6');
    await this.pane.waitForFunction(() => document.hasFocus() && document.activeElement !== document.body);
  }

  /** Tab until the control of this name has the focus; past the pane's last one Tab leads to the grid, then F6 back. */
  async goTo(name: string | RegExp, most = 80): Promise<void> {
    const passed: string[] = [];
    await this.pane.waitForFunction(() => !document.body.innerText.includes('화면을 여는 중입니다.'));
    for (let step = 0; step <= most; step += 1) {
      const focused = await this.focused();
      if (typeof name === 'string' ? focused.name === name : name.test(focused.name)) return;
      passed.push(focused.name);
      await this.press('Tab');
      if (await this.isInPane()) continue;
      // F6 is heard by Excel alone: pressed before the focus has arrived there it would be lost.
      await this.pane.waitForFunction(() => !document.hasFocus() || document.activeElement !== document.body);
      if (!(await this.isInPane())) await this.enterPane();
    }
    throw new Error(`Tab does not lead to ${String(name)}; it passed ${[...new Set(passed)].join(' | ')}`);
  }

  /** Shift+Tab until the control of this name has the focus, without leaving the pane. */
  async goBackTo(name: string | RegExp, most = 20): Promise<void> {
    const passed: string[] = [];
    for (let step = 0; step <= most && (await this.isInPane()); step += 1) {
      const focused = await this.focused();
      if (typeof name === 'string' ? focused.name === name : name.test(focused.name)) return;
      passed.push(focused.name);
      await this.press('Shift+Tab');
    }
    throw new Error(`Shift+Tab does not lead to ${String(name)}; it passed ${passed.join(' | ')}`);
  }

  async press(...keys: readonly string[]): Promise<void> {
    this.pressed.commands += keys.length;
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Writes where the focus is, letter by letter. */
  async write(text: string): Promise<void> {
    this.pressed.letters += [...text].length;
    await this.page.keyboard.type(text);
  }

  /** As Ctrl+V does: the block stands in the clipboard. */
  async paste(block: string): Promise<void> {
    this.pressed.commands += 1;
    await this.pane.evaluate((text) => {
      const data = new DataTransfer();
      data.setData('text/plain', text);
      const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
      const field = document.activeElement as HTMLTextAreaElement;
      if (field.dispatchEvent(event)) document.execCommand('insertText', false, text);
    }, block);
  }

  /** Fills in the field of this label, whatever stood in it. */
  async fill(label: string, text: string): Promise<void> {
    await this.goTo(label);
    if ((await this.focused()).role === 'SELECT') {
      await this.choose(text);
      return;
    }
    await this.press('Control+A');
    this.pressed.letters += [...text].length;
    await this.page.keyboard.insertText(text);
  }

  async activate(name: string | RegExp): Promise<void> {
    await this.goTo(name);
    await this.press('Enter');
  }

  private async choose(text: string): Promise<void> {
    await this.press('Home');
    for (let step = 0; step < 40; step += 1) {
      if ((await this.selected()) === text) return;
      await this.press('ArrowDown');
    }
    throw new Error(`「${text}」 is not among the choices.`);
  }

  private async isInPane(): Promise<boolean> {
    // Leaving is a message to the host and back; it has arrived when two frames have been drawn.
    await this.page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    return this.pane.evaluate(() => document.hasFocus() && document.activeElement !== document.body);
  }

  private selected(): Promise<string> {
    return this.pane.evaluate(() => {
      const list = document.activeElement;
      return list instanceof HTMLSelectElement ? (list.selectedOptions[0]?.text ?? '') : '';
    });
  }

  private focused(): Promise<Focused> {
    return this.pane.evaluate(() => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement)) return { name: '', role: '' };
      const labels = 'labels' in element ? [...((element as HTMLInputElement).labels ?? [])] : [];
      const name =
        element.getAttribute('aria-label') ??
        (labels.map((label) => label.innerText).join(' ') || element.innerText);
      return { name: name.replace(/\s*\*$/, '').trim(), role: element.tagName };
    });
  }
}
