import { Button, makeStyles, MessageBar, MessageBarBody, Text, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import { dayFromDate, formatDay } from '../../domain/day';
import { TABLES } from '../../workbook/tables';
import type { BookSnapshot } from '../../workbook/rows/readProgrammes';
import { Summary } from '../app/Summary';
import { ARRIVAL } from '../app/useArrivalFocus';
import { ChooseSheets } from './ChooseSheets';
import { CompareFiles } from './CompareFiles';
import { MadeCopy } from './MadeCopy';
import { PickFile } from './PickFile';
import { startWorker as ownWorker } from './startWorker';
import { useCopy } from './useCopy';
import { useSubmitWords } from './useSubmitWords';
import { VerifyFile } from './VerifyFile';
import type { WorkerPort } from './work';
import { WorkingLine } from './WorkingLine';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  stage: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface SubmitScreenProps {
  readonly book: BookSnapshot;
  /** Where heavy work is done. */
  readonly startWorker?: () => WorkerPort;
}

/** 의회 제출본: makes a copy, checks one that came, compares two. */
export function SubmitScreen({ book, startWorker = ownWorker }: SubmitScreenProps): ReactNode {
  const { texts, confirmation, problem: sentence } = useSubmitWords();
  const styles = useStyles();
  const dataTables = [...Object.values(TABLES).map(({ name }) => name), ...Object.values(book.names.tables)];
  const { referenceDate, settings } = book;
  const work = useCopy(startWorker, dataTables, {
    texts: confirmation,
    ...(referenceDate !== null && { referenceDate: formatDay(referenceDate) }),
    submissionDate: settings['제출일'] || formatDay(dayFromDate(new Date())),
    ...{ department: settings['부서명'], person: settings['담당자'] },
  });
  const { stage, problem } = work;
  const root = useRef<HTMLDivElement>(null);
  const shown = stage.at === 'working' ? stage.what : stage.at;
  const before = useRef(shown);

  // What was pressed is gone with the step before: the focus goes on to what stands in its place.
  useEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    root.current?.querySelector<HTMLElement>('[data-arrival]')?.focus();
  }, [shown]);

  return (
    <div ref={root} className={styles.root}>
      <div className={styles.stage}>
        {problem !== null && (
          <MessageBar intent={problem.code === 'stopped' ? 'info' : 'error'} layout="multiline">
            <MessageBarBody>{sentence(problem)}</MessageBarBody>
          </MessageBar>
        )}
        {stage.at === 'start' && (
          <>
            <Text>{texts.lead}</Text>
            <div className={styles.actions}>
              <Button {...ARRIVAL} appearance="primary" onClick={() => void work.openBook()}>
                {texts.fromBook}
              </Button>
              <PickFile pick={(file) => void work.openFile(file)}>{texts.fromFile}</PickFile>
            </div>
          </>
        )}
        {stage.at === 'working' && (
          <WorkingLine label={texts[stage.what]} share={stage.share} stop={work.stop} />
        )}
        {stage.at === 'choosing' && <ChooseSheets source={stage.source} choice={stage.choice} work={work} />}
        {stage.at === 'made' && <MadeCopy made={stage} work={work} />}
      </div>
      <details>
        <Summary strong>{texts.verifyTitle}</Summary>
        <VerifyFile startWorker={startWorker} />
      </details>
      <details>
        <Summary strong>{texts.compareTitle}</Summary>
        <CompareFiles startWorker={startWorker} />
      </details>
    </div>
  );
}
