import type { Area } from '../../domain/sections/line';
import type { sectionDone as koDone, sectionSentences as koSections } from '../ko/sections';
import type { Translated } from '../sentences';

const AREA_WORDS: Readonly<Record<Area, string>> = {
  표지: 'Cover',
  현황: 'The office',
  목표: 'Aims',
  성과: 'Achievements',
  개요: 'Outline',
  실적: 'Results',
  계획: 'Plans',
};

/** Words of the screens on which the report is written. */
export const sectionSentences = {
  'sample.load': 'Load the sample',
  'sample.lead': 'Enters the report of 2007 into the empty tables. It can be taken back in one step.',
  'section.area': ({ area }) => AREA_WORDS[area],
  'section.office': 'Write about the office',
  'section.write': 'Write results',
  'section.areas': 'Sections',
  'section.text': ({ area }) => `${AREA_WORDS[area]}: text`,
  'section.hint':
    'Write it line by line, as it is to be printed. Tab and Shift+Tab change the level, Alt+↑ and Alt+↓ move a line. Esc and then Tab leave the text. Paste tables from Hangul, Word or Excel, or put “ | ” between cells.',
  'section.join': 'Join broken lines',
  'section.joinHint': 'Joins a line without a mark to the line above it.',
  'section.understood': 'Understood',
  'section.nothingUnderstood': 'No number or period has been read yet.',
  'section.goToLine': ({ line }) => `Go to the line “${line}”`,
  'bind.hint': 'Make it the result of an indicator (Ctrl+Enter)',
  'bind.title': ({ source }) => `${source}: the result of an indicator`,
  'bind.lead': ({ source, text }) =>
    `“${source}” of “${text}” becomes the result of an indicator. If the number in the line changes later, the checks tell you.`,
  'bind.indicator': 'Indicator',
  'section.right': 'right',
  'section.wrong': 'please check',
  'section.openBracket': 'A ┌ or └ has no other end.',
  'section.noDays': ({ when }) => `${when} (no dates)`,
  'section.budgetSame': 'The same as the current budget.',
  'section.budgetDiffers': ({ budget }) => `The current budget is ${budget}.`,
  'section.partial': ({ total, sum }) => `${sum} of ${total}`,
  'section.differs': ({ total, sum, difference }) => `${total} ≠ ${sum} (off by ${difference})`,
  'section.taken': ({ count }) => `Lines that others have changed meanwhile are included: ${count}.`,
  'section.conflicts': ({ count }) =>
    `Lines that somebody else has changed as well: ${count}. Choose which to keep.`,
  'section.mine': 'Written here',
  'section.theirs': 'In the sheet',
  'section.noLine': '(line removed)',
  'section.keepMine': 'Keep mine',
  'section.takeTheirs': 'Take the sheet’s',
} satisfies Translated<typeof koSections>;

/** What saving a section has done. */
export const sectionDone = {
  sectionSaved: ({ area, added, changed, removed }) => {
    const done = [
      [added, 'new'],
      [changed, 'changed'],
      [removed, 'removed'],
    ].flatMap(([count, word]) => (count === 0 ? [] : [`${count} ${word}`]));
    return `${AREA_WORDS[area]}: saved (lines: ${done.join(', ')}).`;
  },
  sampleLoaded: ({ rows }) => `The report of 2007 was entered (${rows} rows).`,
  sectionUnchanged: 'It says what the sheet says: there is nothing to save.',
} satisfies Translated<typeof koDone>;
