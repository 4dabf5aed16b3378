import { Button, makeStyles, MessageBar, MessageBarBody, Text, tokens } from '@fluentui/react-components';
import { useRef, useState, type ReactNode } from 'react';
import type { Problem } from '../../domain/kinds';
import type { Difference } from '../../ooxml/comparison/compareCopies';
import { findPersonalData, masked } from '../../ooxml/personalData/find';
import { PickFile } from './PickFile';
import { PlaceList } from './PlaceList';
import { bytesOf } from './useCopy';
import { useSubmitWords } from './useSubmitWords';
import { work, type WorkerPort } from './work';
import { WorkingLine } from './WorkingLine';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  file: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, overflowWrap: 'anywhere' },
});

/** 두 제출본 견주기: which figures changed from one copy to the next. */
export function CompareFiles({ startWorker }: { readonly startWorker: () => WorkerPort }): ReactNode {
  const { texts, differences, problem: sentence } = useSubmitWords();
  const styles = useStyles();
  const [earlier, setEarlier] = useState<File | null>(null);
  const [later, setLater] = useState<File | null>(null);
  const [isWorking, setWorking] = useState(false);
  const [found, setFound] = useState<readonly Difference[] | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const control = useRef(new AbortController());

  async function compare(before: File, after: File): Promise<void> {
    control.current = new AbortController();
    setWorking(true);
    setFound(null);
    setProblem(null);
    const [one, other] = [await bytesOf(before), await bytesOf(after)];
    const failed = [one, other].find(({ ok }) => !ok);
    const answered =
      one.ok && other.ok
        ? await work(
            startWorker,
            { kind: 'compare', before: one.value, after: other.value },
            { progress: () => undefined, signal: control.current.signal },
          )
        : (failed as Extract<typeof one, { ok: false }>);
    setWorking(false);
    if (answered.ok) setFound(answered.value);
    else setProblem(answered.problem);
  }

  const chosen = [
    [texts.earlier, earlier, setEarlier],
    [texts.later, later, setLater],
  ] as const;
  return (
    <div className={styles.root}>
      <Text>{texts.compareLead}</Text>
      {chosen.map(([label, file, set]) => (
        <div key={label} className={styles.file}>
          <PickFile
            label={`${label} ${texts.choose}`}
            pick={(picked) => {
              set(picked);
              setFound(null);
            }}
          >
            {label}
          </PickFile>
          <Text size={200}>{file?.name ?? '-'}</Text>
        </div>
      ))}
      {isWorking ? (
        <WorkingLine label={texts.comparing} share={0} stop={() => control.current.abort()} />
      ) : (
        <div>
          <Button
            disabledFocusable={earlier === null || later === null}
            onClick={() => earlier && later && void compare(earlier, later)}
          >
            {texts.compare}
          </Button>
        </div>
      )}
      {problem !== null && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{sentence(problem)}</MessageBarBody>
        </MessageBar>
      )}
      {found !== null && (
        <div role="status">
          <Text weight="semibold">
            {found.length === 0 ? texts.nothingChanged : texts.changed({ count: found.length })}
          </Text>
          <PlaceList
            goTo={null}
            lines={found.map((one) => {
              const { kind, ...params } = one;
              const line = differences[kind](params);
              return { text: masked(line, findPersonalData(line)), sheet: undefined, cell: undefined };
            })}
          />
        </div>
      )}
    </div>
  );
}
