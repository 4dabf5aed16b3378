import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import { useRef, useState, type ReactNode } from 'react';
import { later } from '../app/later';
import type { Go } from '../app/route';
import { formatNumber } from '../../domain/numberText';
import { useSession, useSessionState, useWords } from '../session/SessionContext';
import type { MovedResult } from '../session/state';
import { isAcceptable, signOf, type Finding } from './findings';
import { useShowPlace } from './useShowPlace';

const AcceptForm = later(() =>
  import(/* webpackChunkName: "accept" */ './AcceptForm').then((all) => all.AcceptForm),
);

/** So many are told one by one. */
const MOST_SHOWN = 100;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  words: { display: 'flex', gap: tokens.spacingHorizontalS },
  icon: { flexShrink: 0, marginTop: '3px', color: tokens.colorStatusWarningForeground1 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, paddingInlineStart: '24px' },
});

interface FindingListProps {
  readonly findings: readonly Finding[];
  /** Absent where the screen is that of the programme already. */
  readonly go?: Go | undefined;
}

/** Findings as sentences, each with the way to its cell or programme and, where there is one, its repair. */
export function FindingList({ findings, go }: FindingListProps): ReactNode {
  const { t } = useWords();
  const styles = useStyles();
  const root = useRef<HTMLUListElement>(null);
  const shown = findings.slice(0, MOST_SHOWN);

  /** On what takes its place, or on the screen's first button where it was the last. */
  function goOn(): void {
    const next =
      root.current?.querySelector('button') ?? root.current?.parentElement?.querySelector('button');
    next?.focus();
  }

  return (
    <ul ref={root} className={styles.list}>
      {named(shown).map(([name, finding]) => (
        <FindingItem key={name} finding={finding} go={go} settled={goOn} />
      ))}
      {shown.length < findings.length && (
        <li className={styles.item}>{t('check.first', { shown: shown.length, count: findings.length })}</li>
      )}
    </ul>
  );
}

function FindingItem({
  finding,
  go,
  settled,
}: {
  readonly finding: Finding;
  readonly go: Go | undefined;
  /** It is open no longer. */
  settled(): void;
}): ReactNode {
  const session = useSession();
  const { working } = useSessionState();
  const { t, sentence } = useWords();
  const styles = useStyles();
  const show = useShowPlace();
  const { problem, place, programme, isRepaired, moved } = finding;
  const [isAccepting, setIsAccepting] = useState(false);
  const root = useRef<HTMLLIElement>(null);

  /** 값 of the same row: the sentence it came from is another now. */
  async function follow(result: MovedResult): Promise<void> {
    const { row, next } = result;
    if (next === null) return;
    const answer = await session.edit('measurements', row.key, row.record, next);
    if (!answer.ok) return session.report(answer.problem, () => void follow(result));
    await session.upToDate();
    session.announce({ code: 'resultFollowed', params: { value: formatNumber(next.value) } }, true);
    settled();
  }

  return (
    <li ref={root} className={styles.item}>
      <div className={styles.words}>
        <WarningRegular className={styles.icon} aria-hidden />
        <span>{sentence(problem)}</span>
      </div>
      <div className={styles.buttons}>
        {place !== null && <Button onClick={() => show(place)}>{t('notice.goTo')}</Button>}
        {programme !== null && go !== undefined && (
          <Button onClick={() => go({ screen: 'programme', number: programme })}>
            {t('check.openProgramme')}
          </Button>
        )}
        {isRepaired && (
          <Button onClick={() => void session.repair()} disabledFocusable={working}>
            {t('check.repair')}
          </Button>
        )}
        {moved?.next && (
          <Button onClick={() => void follow(moved)} disabledFocusable={working}>
            {t('check.follow', { value: formatNumber(moved.next.value) })}
          </Button>
        )}
        {isAcceptable(finding) && (
          <Button
            appearance="subtle"
            aria-expanded={isAccepting}
            onClick={() => setIsAccepting(!isAccepting)}
          >
            {t('check.accept')}
          </Button>
        )}
      </div>
      {isAccepting && (
        <AcceptForm
          finding={finding}
          accepted={settled}
          close={() => {
            setIsAccepting(false);
            root.current?.querySelector<HTMLElement>('[aria-expanded]')?.focus();
          }}
        />
      )}
    </li>
  );
}

/** Each under a name of its own, which stays when others go. */
function named(findings: readonly Finding[]): readonly (readonly [string, Finding])[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const sign = signOf(finding);
    const nth = (seen.get(sign) ?? 0) + 1;
    seen.set(sign, nth);
    return [`${sign} ${nth}`, finding];
  });
}
