import { Button, Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { dayFromDate } from '../../domain/day';
import type { Answers } from '../../ooxml/submission/submission';
import { useSession, useSessionState } from '../session/SessionContext';
import { download } from './download';
import { copyName } from './sheetChoice';
import type { Source } from './useCopy';
import { useSubmitWords } from './useSubmitWords';

const useStyles = makeStyles({
  fingerprint: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase400,
    userSelect: 'all',
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface HandOutProps {
  readonly source: Source;
  readonly copy: Answers['copy'];
  /** Something found was not looked at yet: nothing goes. */
  readonly isOpen: boolean;
}

/** The fingerprint, the ways to take a copy, and its line in 제출이력. */
export function HandOut({ source, copy, isOpen }: HandOutProps): ReactNode {
  const { texts } = useSubmitWords();
  const styles = useStyles();
  const session = useSession();
  const { book, working } = useSessionState();
  const [councilSession, setCouncilSession] = useState(book?.settings['회기명'] ?? '');
  const [said, setSaid] = useState('');
  const [recorded, setRecorded] = useState<'no' | 'yes' | 'failed'>('no');
  const { fingerprint, bytes, report } = copy;

  /** One line a copy, however often it is taken. */
  async function record(): Promise<void> {
    if (recorded === 'yes') return;
    const made = await session.addTable('submittedCopies');
    const entry = {
      table: 'submittedCopies' as const,
      record: {
        ...{ date: dayFromDate(new Date()), session: councilSession.trim(), fingerprint },
        ...{ sheets: report.sheets.join(', '), source: source.name ?? texts.thisBook, note: '' },
      },
    };
    const stored = made.ok
      ? await session.submissions.send(`submittedCopy:${fingerprint}`, (sender) =>
          session.append([entry], sender),
        )
      : made;
    setRecorded(stored.ok ? 'yes' : 'failed');
    if (!stored.ok) session.report(stored.problem, () => void record());
  }

  async function take(): Promise<void> {
    const name = copyName(source.name, { copy: texts.copyName });
    download(name, bytes);
    setSaid(texts.downloaded({ name }));
    await record();
  }

  async function open(): Promise<void> {
    const opened = await session.openNewBook(bytes);
    if (!opened.ok) return session.report(opened.problem, () => void open());
    setSaid(texts.opened);
    await record();
  }

  return (
    <>
      <Field label={texts.session} hint={texts.sessionHint}>
        <Input value={councilSession} onChange={(_, { value }) => setCouncilSession(value)} />
      </Field>
      <div>
        <Text>{texts.fingerprint} </Text>
        <Text className={styles.fingerprint}>{fingerprint}</Text>
        <br />
        <Text size={200}>{texts.fingerprintHint}</Text>
      </div>
      <div className={styles.actions}>
        <Button appearance="primary" disabledFocusable={isOpen || working} onClick={() => void take()}>
          {texts.download}
        </Button>
        <Button disabledFocusable={isOpen || working} onClick={() => void open()}>
          {texts.openNew}
        </Button>
      </div>
      <div role="status">
        {said !== '' && <Text block>{said}</Text>}
        {recorded === 'yes' && <Text block>{texts.recorded}</Text>}
        {recorded === 'failed' && <Text block>{texts.notRecorded}</Text>}
      </div>
      {recorded === 'failed' && (
        <div>
          <Button onClick={() => void record()}>{texts.recordAgain}</Button>
        </div>
      )}
    </>
  );
}
