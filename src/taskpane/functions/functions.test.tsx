/**
 * @jest-environment jsdom
 */
import { CATALOGUE } from '../../functions/catalogue/index';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { translator } from '../../i18n/testing/translator';
import { App } from '../app/App';
import { createSession } from '../session/session';
import { fakeBook, type FakeBook } from '../testing/fakeBook';
import { memoryDrafts } from '../testing/memoryDrafts';
import type { Locale } from '../../i18n/locale';

// Fluent watches the size of its message bars; jsdom has no layout to watch.
globalThis.ResizeObserver ??= class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};

/** Fluent in jsdom is slow, and slower on a machine that does other things too. */
jest.setTimeout(30_000);
afterEach(cleanup);

async function openFunctions({
  book = fakeBook(),
  drafts = memoryDrafts(),
  locale = 'ko' as Locale,
} = {}): Promise<FakeBook> {
  const session = createSession(book, drafts);
  const words = translator(locale);
  render(<App session={session} words={words} />);
  await act(() => session.start());
  await press(words.t('more.label'));
  await press(words.t('list.functions'));
  return book;
}

const press = (name: string | RegExp) =>
  act(async () => void fireEvent.click(screen.getByRole('button', { name })));
const field = (name: string | RegExp) => screen.getByRole<HTMLInputElement>('textbox', { name });
const type = (name: string | RegExp, text: string) =>
  act(async () => void fireEvent.change(field(name), { target: { value: text } }));
const choose = (name: string) => act(async () => void fireEvent.click(screen.getByRole('radio', { name })));
const submit = () => act(async () => void fireEvent.submit(document.querySelector('form')!));
const search = (text: string) =>
  act(async () => void fireEvent.change(screen.getByRole('searchbox'), { target: { value: text } }));
const preview = () => screen.getAllByRole('status')[0]!.textContent;

describe('the list of functions', () => {
  it('shows signature, purpose and example of each, by category', async () => {
    await openFunctions();
    expect(screen.getByRole('heading', { level: 2, name: '율' })).toBeTruthy();
    expect(screen.getByText('EXECRATE(지출액, 기준액, [자릿수])')).toBeTruthy();
    expect(screen.getByText(/지난 날수 ÷ 전체 날수/)).toBeTruthy();
    expect(screen.getByText('=SILJEOK.EXECRATE(3600000,11600000,1)').parentElement?.textContent).toMatch(
      /→ 0\.31$/,
    );
  });

  it('is searched by id, by Korean name and by purpose', async () => {
    await openFunctions();
    for (const text of ['execrate', '집행률', '몫이면 무엇에나']) {
      await search(text);
      expect(screen.getByRole('button', { name: 'EXECRATE 셀에 넣기' })).toBeTruthy();
      expect(screen.queryByRole('button', { name: 'BUDGET 셀에 넣기' })).toBeNull();
      await search('');
    }
    await search('없는 함수');
    expect(screen.getByRole('status').textContent).toContain('찾는 함수가 없습니다');
  });

  it('is English beside an English Excel', async () => {
    await openFunctions({ locale: 'en' });
    expect(screen.getByText('EXECRATE(spent, base, [digits])')).toBeTruthy();
    await press('Insert EXECRATE');
    expect(field('spent').value).toBe('Sheet1!B2');
  });
});

describe('inserting a function', () => {
  it('begins with what is selected, shows the formula, and comes back to the list when it stands', async () => {
    const book = await openFunctions();
    await press('EXECRATE 셀에 넣기');
    expect([field('지출액').value, field('기준액').value, field('넣을 칸').value]).toEqual([
      'Sheet1!B2',
      'Sheet1!C2',
      'Sheet1!D2',
    ]);
    await type('자릿수', '1');
    expect(preview()).toBe('=SILJEOK.EXECRATE(B2,C2,1)');
    await submit();
    expect(book.inserted).toEqual([
      {
        sheet: 'Sheet1',
        cell: { row: 1, column: 3 },
        formula: '=SILJEOK.EXECRATE(B2,C2,1)',
        numberFormat: '0.0%',
        spill: null,
      },
    ]);
    expect(screen.getByText('Sheet1!D2에 수식을 넣었습니다.')).toBeTruthy();
    expect(screen.getByRole('searchbox')).toBeTruthy();
  });

  it('inserts the native formula instead', async () => {
    const book = await openFunctions();
    await press('EXECRATE 셀에 넣기');
    await choose('기본 수식으로');
    expect(screen.getByText(/추가 기능이 없는 사람에게도 계산되는/)).toBeTruthy();
    await submit();
    const twin = CATALOGUE.find(({ id }) => id === 'EXECRATE')!.twin!(['B2', 'C2', null]);
    expect(book.inserted[0]?.formula).toBe(`=${twin}`);
    expect(twin).not.toContain('SILJEOK');
  });

  it('says why there is no native formula where there is none', async () => {
    await openFunctions();
    await press('ROLLUP 셀에 넣기');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: '기본 수식으로' }).disabled).toBe(true);
    expect(screen.getByText(/엑셀 기본 수식으로 나타낼 수 없어/)).toBeTruthy();
    expect(preview()).toBe('=SILJEOK.ROLLUP(사업표,예산표,집행표,기준일)');
  });

  it('says under the field what cannot be taken, and writes nothing', async () => {
    const book = await openFunctions();
    await press('EXECRATE 셀에 넣기');
    await type('지출액', '=B2*1000');
    await type('기준액', '');
    await submit();
    expect(screen.getByText(/여기에는 수식을 적을 수 없습니다/)).toBeTruthy();
    expect(screen.getByText('이 칸을 적어 주십시오.')).toBeTruthy();
    expect(document.activeElement).toBe(field('지출액'));
    expect(book.inserted).toEqual([]);
  });

  it('offers the next empty cell where the chosen one is not', async () => {
    const book = await openFunctions();
    await press('EXECRATE 셀에 넣기');
    book.failNext({ code: 'cellOccupied', params: { address: 'Sheet1!D2', free: 'Sheet1!E2' } });
    await submit();
    expect(screen.getByText(/Sheet1!D2에 이미 내용이 있어 넣지 않았습니다/)).toBeTruthy();
    await press('Sheet1!E2로 바꾸기');
    expect(field('넣을 칸').value).toBe('Sheet1!E2');
    await submit();
    expect(book.inserted[0]).toMatchObject({ cell: { row: 1, column: 4 } });
  });

  it('keeps what was typed when Excel refuses, and for the next time when it is left', async () => {
    const drafts = memoryDrafts();
    const book = await openFunctions({ drafts });
    await press('EXECRATE 셀에 넣기');
    await type('기준액', '11,600,000');
    book.failNext({ code: 'sheetProtected', params: { sheet: 'Sheet1' } });
    await submit();
    expect(screen.getByText(/「Sheet1」 시트가 보호되어 있어/)).toBeTruthy();
    expect(field('기준액').value).toBe('11,600,000');
    await press('취소');
    expect(screen.getByText(/적던 내용은 남겨 두었습니다/)).toBeTruthy();
    cleanup();

    await openFunctions({ book, drafts });
    await press('EXECRATE 셀에 넣기');
    expect(field('기준액').value).toBe('11,600,000');
    await press('새로 쓰기');
    expect(field('기준액').value).toBe('Sheet1!C2');
  });
});
