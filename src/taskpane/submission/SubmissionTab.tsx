import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { BookSnapshot } from '../../workbook/rows/readProgrammes';
import { ActionButton } from '../actions/ActionButton';
import { SHOW_SUBMITTED } from '../actions/actions';
import { later } from '../app/later';
import type { Go } from '../app/route';
import { ARRIVAL, useArrivalFocus } from '../app/useArrivalFocus';
import { useFindings } from '../check/useFindings';
import { useWords } from '../session/SessionContext';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
  },
});

const SubmitScreen = later(() => import('../submit/SubmitScreen').then((chunk) => chunk.SubmitScreen));

interface SubmissionTabProps {
  readonly book: BookSnapshot;
  readonly go: Go;
}

/** 제출: what is still open, and the copy for the council. */
export function SubmissionTab({ book, go }: SubmissionTabProps): ReactNode {
  const { t } = useWords();
  const styles = useStyles();
  const root = useArrivalFocus<HTMLDivElement>();
  const { length: count } = useFindings();
  return (
    <div ref={root} className={styles.root}>
      <Text>{t(count === 0 ? 'check.none' : 'submission.open', { count })}</Text>
      <div>
        <Button {...ARRIVAL} onClick={() => go({ screen: 'check' })}>
          {t('submission.toCheck')}
        </Button>
      </div>
      <SubmitScreen book={book} />
      <ActionButton action={SHOW_SUBMITTED} go={go} />
    </div>
  );
}
