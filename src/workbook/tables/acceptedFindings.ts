import { date, key, longText, text } from './columns';
import { table } from './table';

/** 점검사유: a finding that is meant as it is, and why. It counts as long as the workbook finds just the same. */
export const acceptedFindings = table({
  id: 'acceptedFindings',
  name: '점검사유',
  key: 'key',
  columns: {
    /** The sentence, as it was told. */
    told: longText('점검'),
    reason: longText('사유'),
    date: date('일자'),
    author: text('입력자'),
    /** What was found, by which it is known again: its kind, and the place and figures it was told with. */
    finding: longText('대상'),
    key: key('사유번호'),
  },
  form: {
    title: ({ told, reason }) => `${told} ${reason}`,
    required: ['reason', 'finding'],
  },
});
