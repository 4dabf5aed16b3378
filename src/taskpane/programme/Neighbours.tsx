import { Button, makeStyles } from '@fluentui/react-components';
import { ChevronLeftRegular } from '@fluentui/react-icons/svg/chevron-left';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import type { ReactNode } from 'react';
import { isSameProgramme } from '../../domain/programmeNumber';
import type { ProgrammeRow } from '../../workbook/rows/readProgrammes';
import { usePaneView } from '../app/PaneView';
import type { Go } from '../app/route';
import { STAYS } from '../app/useArrivalFocus';
import { listed } from '../programmes/search';
import { useWords } from '../session/SessionContext';

const useStyles = makeStyles({ pair: { display: 'flex', flexShrink: 0, marginInlineStart: 'auto' } });

interface NeighboursProps {
  readonly programme: ProgrammeRow;
  readonly programmes: readonly ProgrammeRow[];
  readonly go: Go;
}

/** ‹ and ›: the programmes before and after this one, as the list has them; of all where it is not among those. */
export function Neighbours({ programme, programmes, go }: NeighboursProps): ReactNode {
  const { t } = useWords();
  const styles = useStyles();
  const { list } = usePaneView();
  const isThis = ({ record }: ProgrammeRow): boolean =>
    isSameProgramme(record.number, programme.record.number);
  const narrowed = listed(programmes, list);
  const all = narrowed.some(isThis) ? narrowed : programmes;
  const at = all.findIndex(isThis);
  const step = (to: ProgrammeRow | undefined, isNext: boolean): ReactNode => {
    const label = to
      ? t(isNext ? 'programme.next' : 'programme.previous', { name: `${to.record.number} ${to.record.name}` })
      : t(isNext ? 'programme.last' : 'programme.first');
    return (
      <Button
        {...STAYS}
        appearance="subtle"
        icon={isNext ? <ChevronRightRegular /> : <ChevronLeftRegular />}
        aria-label={label}
        title={label}
        disabledFocusable={to === undefined}
        onClick={() => to && go({ screen: 'programme', number: to.record.number })}
      />
    );
  };
  return (
    <div className={styles.pair}>
      {step(all[at - 1], false)}
      {step(all[at + 1], true)}
    </div>
  );
}
