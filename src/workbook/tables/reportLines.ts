import { AREAS, LEVELS, LINE_FORMS } from '../../domain/sections/line';
import { LINE_MARKS, LINE_STATES } from './choices';
import { choice, date, dateTime, integer, key, longText, optionalProgrammeNumber, text } from './columns';
import { table } from './table';

/** 보고내용: a line of the report, about a programme or – without 사업번호 – about the office. */
export const reportLines = table({
  id: 'reportLines',
  name: '보고내용',
  key: 'key',
  owner: 'programmes',
  firstMade: true,
  columns: {
    number: optionalProgrammeNumber(),
    area: choice('구역', AREAS),
    order: integer('순서'),
    level: choice('수준', LEVELS),
    /** As printed; none where it goes by the level. */
    mark: choice('표식', LINE_MARKS),
    form: choice('형식', LINE_FORMS),
    text: longText('내용'),
    /** As worded. */
    when: text('시기'),
    start: date('시작일'),
    end: date('종료일'),
    state: choice('상태', LINE_STATES),
    done: date('완료일'),
    note: longText('비고'),
    /** As people call themselves. */
    author: text('입력자'),
    enteredAt: dateTime('입력일시'),
    key: key('내용번호'),
  },
  form: {
    title: ({ text }) => text,
    required: ['area', 'text'],
    initial: { area: '실적', level: '1', form: '글' },
    kept: ['number', 'area', 'level', 'form'],
  },
});
