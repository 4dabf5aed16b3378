import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { memo, useId, type ReactNode } from 'react';
import { NONE } from '../../domain/kinds';
import type { MoneyUnit } from '../../domain/moneyUnit';
import type { ProgrammeRow } from '../../workbook/rows/readProgrammes';
import { NARROW } from '../app/narrow';
import { ARRIVAL } from '../app/useArrivalFocus';
import { useWords } from '../session/SessionContext';
import { RateBar } from './RateBar';
import { showOf, showRate, showWon } from './showFigure';
import { Spoken } from './Spoken';
import { StatusBadge } from './StatusBadge';

/** Height of a programme in the list (px): two lines. */
export const ROW_HEIGHT = 48;

const useStyles = makeStyles({
  item: {
    position: 'absolute',
    insetInline: 0,
    height: `${ROW_HEIGHT}px`,
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'center',
    gap: tokens.spacingVerticalXXS,
    paddingInline: tokens.spacingHorizontalM,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, minWidth: 0 },
  // The whole item answers a click; the link alone takes the focus.
  link: {
    flexGrow: 1,
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    textAlign: 'start',
    '::after': { content: '""', position: 'absolute', inset: 0 },
  },
  badges: { display: 'flex', flexShrink: 0, gap: tokens.spacingHorizontalXS },
  figures: {
    flex: '1 0 auto',
    [NARROW]: {
      position: 'relative',
      flexShrink: 1,
      minWidth: 0,
      overflow: 'hidden',
      textOverflow: 'ellipsis',
      whiteSpace: 'nowrap',
    },
    textAlign: 'end',
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground2,
  },
  rate: { flexShrink: 0, minWidth: '3.4em', textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
});

interface ProgrammeItemProps {
  readonly programme: ProgrammeRow;
  readonly unit: MoneyUnit;
  /** 소수자릿수 of rates. */
  readonly decimals: number;
  /** Rows of it that cannot be counted. */
  readonly toLookAt: number;
  /** Its place among those listed, from 0. */
  readonly position: number;
  readonly count: number;
  /** One has just come back from this programme. */
  readonly isOrigin: boolean;
  onOpen(number: string): void;
}

/** A programme in the list, in two lines: its name and 집행상태, then what it has spent of what it may, and how far the time is. */
export const ProgrammeItem = memo(function ProgrammeItem(props: ProgrammeItemProps): ReactNode {
  const { programme, unit, decimals, toLookAt, position, count, isOrigin, onOpen } = props;
  const { record, spent, currentBudget, executionRate, elapsedRate } = programme;
  const { t, word } = useWords();
  const styles = useStyles();
  const figures = useId();
  // 비예산 is said by its badge: no amount of a budget that it has not.
  const hasMoney = record.category !== '비예산' || spent !== NONE || currentBudget !== 0;
  const name = `${record.number} ${record.name || t('list.noName')}`;
  return (
    <li
      className={styles.item}
      style={{ top: position * ROW_HEIGHT }}
      aria-setsize={count}
      aria-posinset={position + 1}
    >
      <div className={styles.line}>
        <Link
          as="button"
          {...(isOrigin ? ARRIVAL : {})}
          className={styles.link}
          title={[name, record.department].filter(Boolean).join(' · ')}
          aria-describedby={figures}
          data-position={position}
          onClick={() => onOpen(record.number)}
        >
          {name}
        </Link>
        <span className={styles.badges}>
          <StatusBadge status={programme.status} count={toLookAt} />
        </span>
      </div>
      <div className={styles.line} id={figures}>
        <RateBar rate={executionRate} elapsed={elapsedRate} />
        <Text size={200} weight="semibold" className={styles.rate}>
          <Spoken
            shown={word(showRate(executionRate, decimals))}
            whole={t('list.rates', {
              rate: word(showRate(executionRate, decimals)),
              elapsed: word(showRate(elapsedRate, decimals)),
            })}
          />
        </Text>
        <Text size={200} className={styles.figures}>
          {hasMoney && (
            <Spoken
              shown={showOf(spent, currentBudget, unit, word)}
              whole={t('list.amounts', {
                spent: word(showWon(spent)),
                budget: word(showWon(currentBudget)),
              })}
            />
          )}
        </Text>
      </div>
    </li>
  );
});
