import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { BookSnapshot } from '../../workbook/rows/readProgrammes';
import type { Go } from '../app/route';
import { ARRIVAL, useArrivalFocus } from '../app/useArrivalFocus';
import { useFindings } from '../check/useFindings';
import { useWords } from '../session/SessionContext';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
  },
  steps: { marginBlock: 0, paddingInlineStart: '1.4em' },
  command: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
});

interface SubmissionTabProps {
  readonly book: BookSnapshot;
  readonly go: Go;
}

/** 제출: what is still open, and how a copy for the council is made. */
export function SubmissionTab({ go }: SubmissionTabProps): ReactNode {
  const { t } = useWords();
  const styles = useStyles();
  const root = useArrivalFocus<HTMLDivElement>();
  const { length: count } = useFindings();
  return (
    <div ref={root} className={styles.root}>
      <Text>{t(count === 0 ? 'check.none' : 'submission.open', { count })}</Text>
      <Button {...ARRIVAL} onClick={() => go({ screen: 'check' })}>
        {t('submission.toCheck')}
      </Button>
      <Text>{t('submission.lead')}</Text>
      <ol className={styles.steps}>
        <li>{t('submission.save')}</li>
        <li>
          {t('submission.run')}{' '}
          <code className={styles.command}>npx siljeok council 실적.xlsx 의회제출본.xlsx</code>
        </li>
        <li>{t('submission.verify')}</li>
      </ol>
    </div>
  );
}
