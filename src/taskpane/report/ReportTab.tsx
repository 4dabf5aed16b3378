import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { BookSnapshot } from '../../workbook/rows/readProgrammes';
import { ActionButton } from '../actions/ActionButton';
import { PLACE_ROLLUP } from '../actions/actions';
import type { Go } from '../app/route';
import { ARRIVAL, useArrivalFocus } from '../app/useArrivalFocus';
import { useWords } from '../session/SessionContext';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
  },
});

interface ReportTabProps {
  readonly book: BookSnapshot;
  readonly go: Go;
}

/** 보고서: what can be made of the tables. */
export function ReportTab({ go }: ReportTabProps): ReactNode {
  const { t } = useWords();
  const styles = useStyles();
  const root = useArrivalFocus<HTMLDivElement>();
  return (
    <div ref={root} className={styles.root}>
      <Text>{t('rollup.lead')}</Text>
      <ActionButton action={PLACE_ROLLUP} go={go} appearance="primary" arrival={ARRIVAL} />
    </div>
  );
}
