import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Spinner,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useCallback, useEffect, useId, useMemo, useRef, useState, type ReactNode } from 'react';
import type { Won } from '../../domain/kinds';
import type { Quantity } from '../../domain/quantities/quantity';
import { joinedSection } from '../../domain/sections/pasted';
import { FindingList } from '../check/FindingList';
import { useMovedFindings } from '../check/useFindings';
import { useArrivalFocus } from '../app/useArrivalFocus';
import { ProblemBar } from '../messages/ProblemBar';
import { FormFoot, RestoredBar } from '../form/FormParts';
import { useLeave } from '../form/useLeave';
import { useSession, useWords } from '../session/SessionContext';
import { LineConflicts } from './LineConflicts';
import { savedLineAt, type SectionPlace } from './sectionRows';
import { SectionText } from './SectionText';
import { TakeResult, type LineQuantity } from './TakeResult';
import { Understanding, type UnderstoodLine } from './Understanding';
import { useIndicators } from './useIndicators';
import { useSection } from './useSection';
import { useUnderstanding } from './useUnderstanding';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  hint: { color: tokens.colorNeutralForeground2 },
});

interface SectionEditorProps {
  readonly place: SectionPlace;
  /** 예산현액, for a 소요예산 that is written; null where there is none. */
  readonly budget: Won | null;
  back(): void;
}

/** One section as a document: its text, what was understood of it, and saving it in one action. */
export function SectionEditor({ place, budget, back }: SectionEditorProps): ReactNode {
  const section = useSection(place);
  const { t } = useWords();
  const { written, problem } = section;
  if (written === null) {
    if (problem !== null) return <ProblemBar problem={problem} onRetry={section.retry} />;
    return <Spinner size="tiny" label={t('app.loading')} />;
  }
  return <WrittenText {...{ section, written, place, budget, back }} />;
}

interface WrittenTextProps extends SectionEditorProps {
  readonly section: ReturnType<typeof useSection>;
  readonly written: NonNullable<ReturnType<typeof useSection>['written']>;
}

function WrittenText({ section, written, place, budget, back }: WrittenTextProps): ReactNode {
  const { t } = useWords();
  const styles = useStyles();
  const root = useArrivalFocus<HTMLDivElement>();
  const field = useRef<HTMLTextAreaElement>(null);
  const hint = useId();
  const lines = useUnderstanding(written.text, place, budget);
  const leave = useLeave(section, back);
  const session = useSession();
  const indicators = useIndicators(place.number);
  const moved = useMovedFindings(place.number);
  const [taken, setTaken] = useState<(LineQuantity & { readonly at: number }) | null>(null);
  const { busy, change, save } = section;
  const joined = joinedSection(written.text);

  const goToLine = useCallback((at: number): void => {
    const element = field.current;
    if (element === null) return;
    const before = element.value.split('\n').slice(0, at);
    const start = before.reduce((sum, line) => sum + line.length + 1, 0);
    element.focus();
    element.setSelectionRange(start, start + (element.value.slice(start).split('\n')[0]?.length ?? 0));
  }, []);

  const returnTo = useRef<number | null>(null);
  useEffect(() => {
    if (taken === null && returnTo.current !== null) goToLine(returnTo.current);
    returnTo.current = null;
  }, [taken, goToLine]);

  const latest = useRef(written);
  useEffect(() => {
    latest.current = written;
  }, [written]);
  const bind = useMemo(() => {
    if (indicators.length === 0) return null;
    return async (line: UnderstoodLine, quantity: Quantity): Promise<void> => {
      const saved = savedLineAt(latest.current, line.at);
      if (saved === null) return session.announce({ code: 'lineUnsaved', params: {} });
      const made = await session.addTable('measurements');
      if (!made.ok) return session.report(made.problem, () => undefined);
      setTaken({ quantity, text: saved.record.text, line: saved.key, at: line.at });
    };
  }, [indicators.length, session]);

  if (taken !== null) {
    const done = (): void => {
      returnTo.current = taken.at;
      setTaken(null);
    };
    return <TakeResult taken={taken} indicators={indicators} year={place.year} back={done} />;
  }
  return (
    <div ref={root} className={styles.root}>
      {section.restored && <RestoredBar onRestart={section.restart} />}
      {written.taken > 0 && (
        <MessageBar intent="info" politeness="polite">
          <MessageBarBody>{t('section.taken', { count: written.taken })}</MessageBarBody>
        </MessageBar>
      )}
      {written.conflicts.length > 0 && (
        <LineConflicts conflicts={written.conflicts} decide={section.decide} />
      )}
      <SectionText
        {...{ field, busy, change, save, leave }}
        text={written.text}
        label={t('section.text', { area: place.area })}
        describedBy={hint}
      />
      <Text id={hint} size={200} className={styles.hint}>
        {t('section.hint')}
      </Text>
      {moved.length > 0 && <FindingList findings={moved} />}
      <Understanding lines={lines} goToLine={goToLine} bind={bind} />
      <FormFoot
        problem={
          section.problem !== null && (
            <ProblemBar problem={section.problem} onRetry={section.retry} disabled={busy} />
          )
        }
      >
        <Button appearance="primary" disabledFocusable={busy || written.conflicts.length > 0} onClick={save}>
          {busy ? t('form.sending') : t('form.save')}
        </Button>
        {joined !== written.text && isBroken(written.text, joined) && (
          <Button title={t('section.joinHint')} onClick={() => change(joined)}>
            {t('section.join')}
          </Button>
        )}
        <Button onClick={leave}>{t('app.close')}</Button>
      </FormFoot>
    </div>
  );
}

/** Whether joining would take lines away, beside writing the text as it is read. */
function isBroken(text: string, joined: string): boolean {
  const count = (of: string): number => of.split('\n').filter((line) => line.trim() !== '').length;
  return count(joined) < count(text);
}
