import fc from 'fast-check';
import { breakLine, moveLines, retypeMark, shiftLevel, type Edit, type Selection } from './editing';

/** `|` stands for the caret, two for a selection. */
function at(marked: string): Selection {
  const start = marked.indexOf('|');
  const end = marked.lastIndexOf('|');
  const text = marked.replaceAll('|', '');
  return { text, start, end: end === start ? start : end - 1 };
}

function after({ text }: Selection, edit: Edit | null): string {
  if (edit === null) return 'nothing';
  const next = text.slice(0, edit.from) + edit.text + text.slice(edit.to);
  if (edit.start === edit.end) return `${next.slice(0, edit.start)}|${next.slice(edit.start)}`;
  return `${next.slice(0, edit.start)}|${next.slice(edit.start, edit.end)}|${next.slice(edit.end)}`;
}

const shift = (marked: string, by: 1 | -1) => after(at(marked), shiftLevel(at(marked), by));
const move = (marked: string, by: 1 | -1) => after(at(marked), moveLines(at(marked), by));
const enter = (marked: string) => after(at(marked), breakLine(at(marked)));

describe('Tab and Shift+Tab', () => {
  it('move a line a level in and out, and its mark with it where it is the level’s own', () => {
    expect(shift('○ 등록|', 1)).toBe('  - 등록|');
    expect(shift('  - 등록|', 1)).toBe('    · 등록|');
    expect(shift('  - 등록|', -1)).toBe('○ 등록|');
  });

  it('give it the mark that the text has at the new level, there and back', () => {
    expect(shift('- 하나\n- 둘|\n- 셋', 1)).toBe('- 하나\n  - 둘|\n- 셋');
    expect(shift('- 하나\n  - 둘|\n- 셋', -1)).toBe('- 하나\n- 둘|\n- 셋');
    expect(shift('ㅇ 하나\n  - 둘|', -1)).toBe('ㅇ 하나\nㅇ 둘|');
  });

  it('leave another mark as it is', () => {
    expect(shift('- 등록|', 1)).toBe('  - 등록|');
    expect(shift('□ 등록|', 1)).toBe('  □ 등록|');
    expect(shift('비 전|', 1)).toBe('  비 전|');
  });

  it('go no further than four levels', () => {
    expect(shift('      ※ 끝|', 1)).toBe('      ※ 끝|');
    expect(shift('○ 끝|', -1)).toBe('○ 끝|');
  });

  it('take every selected line, and none that the selection only touches', () => {
    expect(shift('가\n□ |나\n\n□ 다\n|라', 1)).toBe('가\n  □ |나\n\n  □ 다\n|라');
  });

  it('take a mark that nothing was written behind yet', () => {
    expect(shift('○ |', 1)).toBe('  - |');
  });
});

describe('Alt+↑ and Alt+↓', () => {
  it('move lines past the next one, with what is selected', () => {
    expect(move('가\n나|\n다', -1)).toBe('나|\n가\n다');
    expect(move('가\n나|\n다', 1)).toBe('가\n다\n나|');
    expect(move('가\n|나\n다|\n라', -1)).toBe('|나\n다|\n가\n라');
    expect(move('가\n|나\n다|\n라', 1)).toBe('가\n라\n|나\n다|');
  });

  it('stop at the ends', () => {
    expect(move('가|\n나', -1)).toBe('nothing');
    expect(move('가\n나|', 1)).toBe('nothing');
  });

  it('lose no line', () => {
    const lines = fc.array(fc.constantFrom('가', '나다', '', '- 라'), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(lines, fc.nat(20), fc.constantFrom(1 as const, -1 as const), (all, place, by) => {
        const text = all.join('\n');
        const caret = Math.min(place, text.length);
        const selection = { text, start: caret, end: caret };
        const edit = moveLines(selection, by);
        if (edit === null) return;
        const next = text.slice(0, edit.from) + edit.text + text.slice(edit.to);
        expect(next.split('\n').sort()).toEqual([...all].sort());
        expect(moveLines({ text: next, start: edit.start, end: edit.end }, by === 1 ? -1 : 1)).not.toBeNull();
      }),
    );
  });
});

describe('Enter', () => {
  it('begins a line with the indent and the mark of the one above', () => {
    expect(enter('  - 등록 : 49개|')).toBe('  - 등록 : 49개\n  - |');
    expect(enter('비 전|')).toBe('비 전\n|');
  });

  it('counts no numbers on', () => expect(enter('1) 접수|')).toBe('1) 접수\n|'));

  it('on a line with nothing but its mark ends the list', () =>
    expect(enter('- 하나\n  - |')).toBe('- 하나\n|'));
});

describe('a mark written behind the one that the line began with', () => {
  const blank = (marked: string) => after(at(marked), retypeMark(at(marked)));

  it('takes its place', () => {
    expect(blank('- 하나\n- -|')).toBe('- 하나\n- |');
    expect(blank('○ 하나\n  - ·|')).toBe('○ 하나\n  · |');
    expect(blank('○ -|\n○ 둘')).toBe('- |\n○ 둘');
  });

  it('stays where it is a bracket, a letter, or not the first after the mark', () => {
    expect(blank('- ┌|')).toBe('nothing');
    expect(blank('- 가|')).toBe('nothing');
    expect(blank('- 하나 -|')).toBe('nothing');
    expect(blank('- |-|')).toBe('nothing');
  });
});
