import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { BookSnapshot } from '../../workbook/rows/readProgrammes';
import { ActionButton } from '../actions/ActionButton';
import { FILL_TEMPLATE, PLACE_ROLLUP, PLACE_SCORECARD } from '../actions/actions';
import { later } from '../app/later';
import type { Go } from '../app/route';
import { useArrivalFocus } from '../app/useArrivalFocus';
import { useWords } from '../session/SessionContext';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
  },
});

const ReportScreen = later(() => import('./ReportScreen').then((part) => part.ReportScreen));

interface ReportTabProps {
  readonly book: BookSnapshot;
  readonly go: Go;
}

/** 보고서: what can be made of the tables. */
export function ReportTab({ book, go }: ReportTabProps): ReactNode {
  const { t } = useWords();
  const styles = useStyles();
  const root = useArrivalFocus<HTMLDivElement>();
  return (
    <div ref={root} className={styles.root}>
      <ReportScreen book={book} />
      <Text>{t('rollup.lead')}</Text>
      <ActionButton action={PLACE_ROLLUP} go={go} />
      <ActionButton action={PLACE_SCORECARD} go={go} />
      <ActionButton action={FILL_TEMPLATE} go={go} />
    </div>
  );
}
