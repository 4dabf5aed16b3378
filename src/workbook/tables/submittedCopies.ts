import { titleOf } from './titleOf';
import { date, key, longText, text } from './columns';
import { table } from './table';

/** 제출이력: a council's copy that was handed out, and the fingerprint by which it is known again. */
export const submittedCopies = table({
  id: 'submittedCopies',
  name: '제출이력',
  key: 'key',
  columns: {
    date: date('제출일'),
    session: text('회기'),
    sheets: longText('시트'),
    fingerprint: text('지문'),
    source: text('원본'),
    note: longText('비고'),
    key: key('제출번호'),
  },
  form: {
    title: ({ date, session, fingerprint }) => titleOf(date, session, fingerprint),
    required: ['date', 'fingerprint'],
  },
});
