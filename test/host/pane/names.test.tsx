import type { Locale } from '../../../src/i18n/locale';
import { translator } from '../../../src/i18n/testing/translator';
import { enterBudget, enterProgramme, valueOf } from '../workbook/support';
import { act, fireEvent, openPane, press, pressMore, screen, type Pane } from './harness';

jest.setTimeout(120_000);

let pane: Pane;
afterEach(() => pane.close());

const ROLES = [
  'button',
  'link',
  'tab',
  'textbox',
  'searchbox',
  'combobox',
  'radio',
  'list',
  'region',
] as const;

/** Everything that a screen reader stops at has a name; a screen has one heading of its own at most. */
function expectNamed(where: string): void {
  for (const role of ROLES) {
    const all = screen.queryAllByRole(role);
    const named = screen.queryAllByRole(role, { name: /\S/ });
    const nameless = all.filter((element) => !named.includes(element) && role !== 'list');
    expect({ where, role, nameless: nameless.map(({ outerHTML }) => outerHTML) }).toEqual({
      where,
      role,
      nameless: [],
    });
  }
  expect(screen.queryAllByRole('heading', { level: 1 }).length).toBeLessThanOrEqual(1);
}

it.each<Locale>(['ko', 'en'])('has a name for every control of every screen (%s)', async (locale) => {
  pane = await openPane({ locale });
  const { t } = translator(locale);
  const { book } = pane.desk;
  valueOf(
    await book.append([enterProgramme('02', { name: '지식행정 추진' }), enterBudget('02', 11_600_000)]),
  );
  await act(() => pane.session.refresh());
  expectNamed('list');

  await press(t('more.label'));
  expectNamed('more');
  const guide = screen.getByRole('link', { name: t('more.guide') });
  expect(guide.getAttribute('href')).toBe(locale === 'ko' ? 'help.html' : 'help.en.html');
  await press(t('more.label'));
  for (const tab of ['report', 'check', 'submission', 'programmes'] as const) {
    await act(async () => void fireEvent.click(screen.getByRole('tab', { name: t(`tabs.${tab}`) })));
    await pane.rest();
    expect(screen.getByRole('tab', { selected: true }).textContent).toBe(t(`tabs.${tab}`));
    expectNamed(tab);
  }

  await press(/^02 /);
  await pane.rest();
  expectNamed('programme');
  for (const form of ['programme.addPayment', 'programme.addBudget', 'programme.edit'] as const) {
    await press(t(form));
    await pane.rest();
    expectNamed(form);
    await press(t('back.programme'));
    await pane.rest();
  }
  await press(t('app.back'));

  await pressMore(t('list.functions'), t('more.label'));
  await pane.rest();
  expectNamed('functions');
});
