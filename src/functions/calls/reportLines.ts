import { NONE } from '../../domain/kinds';
import { matchKey } from '../../domain/matching';
import { AREAS, LEVELS, LINE_FORMS, OFFICE_AREAS, PROGRAMME_AREAS } from '../../domain/sections/line';
import { printedLines, type ReportLine } from '../../domain/sections/print';
import { readText, readWord } from '../arguments/scalars';
import { readRows } from '../arguments/blockRows';
import { readKey } from '../arguments/keys';
import { PARAMETER_NAMES } from '../parameterNames';
import { refuseLargeBlocks } from '../arguments/payload';

const [NUMBER, LINES, AREA] = PARAMETER_NAMES.REPORTLINES;
const HEADERS = ['사업번호', '구역', '순서', '수준', '표식', '형식', '내용'] as const;

/** REPORTLINES: what the report says of a programme, or of the office where 사업번호 is blank; a line a row. */
export function reportLines(number: unknown, lines: unknown, area: unknown): string[][] {
  refuseLargeBlocks(lines);
  const key = readKey(readText(number, NUMBER), NUMBER);
  const everyArea = key === null ? OFFICE_AREAS : PROGRAMME_AREAS;
  const areas = readText(area, AREA) === null ? everyArea : [readWord(area, AREA, AREAS)];
  const printed = printedLines(readLines(lines, key), areas);
  return printed.length === 0 ? [[NONE]] : printed.map((line) => [line]);
}

/** The lines of one programme, or of the office; a row without 내용 is none. */
function readLines(value: unknown, key: string | null): ReportLine[] {
  return readRows(value, LINES, HEADERS)
    .filter(({ cell, text }) => matchKey(cell('사업번호')) === key && text('내용') !== '')
    .map(({ text, number, word }) => ({
      area: word('구역', AREAS, null),
      order: number('순서'),
      level: word('수준', LEVELS, '1'),
      mark: text('표식'),
      form: word('형식', LINE_FORMS, '글'),
      text: text('내용'),
    }));
}
