import { mergeSection, type KnownLine } from './merge';
import { indentedLine } from './print';
import { readSection } from './read';

const known = (text: string): KnownLine[] =>
  text.split('\n').map((written) => {
    const [id = '', line = ''] = written.split('=');
    return { id, line: readSection(line)[0]! };
  });
const READ = 'A=- 접수 : 10건\nB=- 처리 : 8건\nC=- 회의 : 3회';

function merged(
  mine: string,
  now: string,
): { lines: string[]; conflicts: (string | null)[][]; taken: number } {
  const { lines, conflicts, taken } = mergeSection(known(READ), readSection(mine), known(now));
  return {
    lines: lines.map(indentedLine),
    conflicts: conflicts.map(({ mine, theirs }) => [
      mine && indentedLine(mine),
      theirs && indentedLine(theirs),
    ]),
    taken,
  };
}

describe('a section that two people write', () => {
  it('has the changes of both where they are in different lines', () => {
    expect(
      merged('- 접수 : 11건\n- 처리 : 8건\n- 회의 : 3회', 'A=- 접수 : 10건\nB=- 처리 : 9건\nC=- 회의 : 3회'),
    ).toEqual({ lines: ['- 접수 : 11건', '- 처리 : 9건', '- 회의 : 3회'], conflicts: [], taken: 1 });
  });

  it('asks about a line that both changed, and about nothing else', () => {
    expect(
      merged('- 접수 : 11건\n- 처리 : 8건\n- 회의 : 3회', 'A=- 접수 : 12건\nB=- 처리 : 8건\nC=- 회의 : 3회'),
    ).toEqual({
      lines: ['- 접수 : 11건', '- 처리 : 8건', '- 회의 : 3회'],
      conflicts: [['- 접수 : 11건', '- 접수 : 12건']],
      taken: 0,
    });
  });

  it('asks nothing where both wrote the same', () => {
    const same = '- 접수 : 11건\n- 처리 : 8건\n- 회의 : 3회';
    expect(merged(same, 'A=- 접수 : 11건\nB=- 처리 : 8건\nC=- 회의 : 3회').conflicts).toEqual([]);
  });

  it('takes in what others added, below the line it stands below, and leaves out what they took out', () => {
    expect(
      merged('- 접수 : 10건\n- 처리 : 8건\n- 회의 : 4회', 'A=- 접수 : 10건\nX=- 반려 : 2건\nC=- 회의 : 3회')
        .lines,
    ).toEqual(['- 접수 : 10건', '- 반려 : 2건', '- 회의 : 4회']);
  });

  it('has a line once that both have added', () => {
    expect(
      merged('- 접수 : 10건\n- 반려 : 2건\n- 처리 : 8건\n- 회의 : 3회', `${READ}\nX=- 반려 : 2건`),
    ).toEqual({
      lines: ['- 접수 : 10건', '- 반려 : 2건', '- 처리 : 8건', '- 회의 : 3회'],
      conflicts: [],
      taken: 0,
    });
  });

  it('asks where one took out what the other changed', () => {
    expect(
      merged('- 접수 : 10건\n- 회의 : 3회', 'A=- 접수 : 10건\nB=- 처리 : 9건\nC=- 회의 : 3회').conflicts,
    ).toEqual([[null, '- 처리 : 9건']]);
    expect(
      merged('- 접수 : 10건\n- 처리 : 7건\n- 회의 : 3회', 'A=- 접수 : 10건\nC=- 회의 : 3회').conflicts,
    ).toEqual([['- 처리 : 7건', null]]);
  });

  it('takes out what one took out and the other left as it was', () => {
    expect(merged('- 접수 : 10건\n- 회의 : 3회', READ)).toEqual({
      lines: ['- 접수 : 10건', '- 회의 : 3회'],
      conflicts: [],
      taken: 0,
    });
  });
});
