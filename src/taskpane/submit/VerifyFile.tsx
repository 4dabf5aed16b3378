import {
  Field,
  Input,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useRef, useState, type ReactNode } from 'react';
import { readFingerprint, type Fingerprint } from '../../ooxml/fingerprint/fingerprint';
import { Unbroken } from '../app/Unbroken';
import { PickFile } from './PickFile';
import { bytesOf } from './useCopy';
import { useSubmitWords } from './useSubmitWords';
import { work, type WorkerPort } from './work';
import { WorkingLine } from './WorkingLine';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

interface Said {
  readonly intent: 'success' | 'warning' | 'error';
  readonly text: string;
}

/** 받은 파일 확인: whether a file is the copy of a fingerprint. */
export function VerifyFile({ startWorker }: { readonly startWorker: () => WorkerPort }): ReactNode {
  const { texts, problem } = useSubmitWords();
  const styles = useStyles();
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  const [share, setShare] = useState<number | null>(null);
  const [said, setSaid] = useState<Said | null>(null);
  const control = useRef(new AbortController());
  const root = useRef<HTMLDivElement>(null);
  const wanted = readFingerprint(typed);

  /** A file is asked for once there is a fingerprint to check it by. */
  function isReady(): boolean {
    setWrong(wanted === null);
    setSaid(null);
    if (wanted === null) root.current?.querySelector('input')?.focus();
    return wanted !== null;
  }

  async function verify(file: File): Promise<void> {
    if (wanted === null) return;
    control.current = new AbortController();
    setShare(0);
    const read = await bytesOf(file);
    const found = read.ok
      ? await work(
          startWorker,
          { kind: 'fingerprint', bytes: read.value },
          { progress: setShare, signal: control.current.signal },
        )
      : read;
    setShare(null);
    setSaid(
      found.ok ? judged(file.name, wanted, found.value) : { intent: 'error', text: problem(found.problem) },
    );
  }

  function judged(name: string, wanted: Fingerprint, actual: Fingerprint): Said {
    return wanted === actual
      ? { intent: 'success', text: texts.matches({ name }) }
      : { intent: 'warning', text: texts.differs({ name, actual }) };
  }

  return (
    <div ref={root} className={styles.root}>
      <Text>{texts.verifyLead}</Text>
      <Field
        label={texts.typed}
        hint={texts.typedHint}
        validationMessage={isWrong && wanted === null ? texts.typedInvalid : null}
      >
        <Input value={typed} onChange={(_, { value }) => setTyped(value)} />
      </Field>
      {share === null ? (
        <div>
          <PickFile isReady={isReady} pick={(file) => void verify(file)}>
            {texts.verifyFile}
          </PickFile>
        </div>
      ) : (
        <WorkingLine label={texts.checking} share={share} stop={() => control.current.abort()} />
      )}
      {said !== null && (
        <MessageBar intent={said.intent} layout="multiline">
          <MessageBarBody>
            <Unbroken>{said.text}</Unbroken>
          </MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
