import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { CalendarEditRegular } from '@fluentui/react-icons/svg/calendar-edit';
import type { ReactNode } from 'react';
import { formatDay } from '../../domain/day';
import type { Day } from '../../domain/kinds';
import { useWords } from '../session/SessionContext';
import type { Go } from './route';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalXS,
    paddingInline: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  basis: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
  },
  day: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

interface BasisBarProps {
  readonly referenceDate: Day | null;
  readonly go: Go;
}

/** 기준일, 산식 and 단위: what every figure below is to be read with, on every screen. */
export function BasisBar({ referenceDate, go }: BasisBarProps): ReactNode {
  const { t } = useWords();
  const styles = useStyles();
  const day = referenceDate === null ? t('basis.none') : formatDay(referenceDate);
  return (
    <header className={styles.bar}>
      <div className={styles.day}>
        <Text weight="semibold">
          {t('basis.referenceDate')} {day}
        </Text>
        <Button
          appearance="subtle"
          size="small"
          icon={<CalendarEditRegular />}
          aria-label={t('basis.change')}
          title={t('basis.change')}
          onClick={() => go({ screen: 'referenceDate' })}
        />
      </div>
      <div className={styles.basis}>
        <Text size={200}>{t('basis.rate')}</Text>
        <Text size={200}>{t('basis.unit')}</Text>
      </div>
    </header>
  );
}
