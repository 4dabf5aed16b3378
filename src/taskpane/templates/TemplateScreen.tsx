import { Button, Field, Link, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { Problem } from '../../domain/kinds';
import type { BookSnapshot } from '../../workbook/rows/readProgrammes';
import { NARROW } from '../app/narrow';
import { AskedFirst } from '../form/AskedFirst';
import { ProblemList } from '../messages/UnreadableCells';
import { useSession, useWords } from '../session/SessionContext';
import { fillForm, samplesOf, sourceOf } from './fillForm';

const useStyles = makeStyles({
  put: {
    minHeight: '32px',
    flexShrink: 0,
    [NARROW]: { flexShrink: 1, overflowWrap: 'anywhere', textAlign: 'start' },
  },
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  names: { margin: 0, padding: 0, listStyleType: 'none' },
  name: {
    display: 'flex',
    alignItems: 'center',
    [NARROW]: { flexWrap: 'wrap' },
    gap: tokens.spacingHorizontalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  sample: {
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    [NARROW]: { whiteSpace: 'normal', overflowWrap: 'anywhere' },
    color: tokens.colorNeutralForeground2,
  },
});

interface TemplateScreenProps {
  readonly book: BookSnapshot;
}

/** 서식 채우기: a sheet of the office's own with {{이름}} in it is copied and filled. */
export function TemplateScreen({ book }: TemplateScreenProps): ReactNode {
  const session = useSession();
  return (
    <AskedFirst ask={session.sheetNames}>{(sheets) => <FillForm book={book} sheets={sheets} />}</AskedFirst>
  );
}

function FillForm({ book, sheets }: TemplateScreenProps & { readonly sheets: readonly string[] }): ReactNode {
  const session = useSession();
  const { t } = useWords();
  const styles = useStyles();
  const [sheet, setSheet] = useState(sheets[0] ?? '');
  const [made, setMade] = useState<number | null>(null);
  const [told, setTold] = useState<readonly Problem[]>([]);
  const isCancelled = useRef(false);

  async function fill(): Promise<void> {
    isCancelled.current = false;
    setMade(0);
    session.dismissNotice();
    const filled = await fillForm(session, book.names, sheet, {
      made: setMade,
      isCancelled: () => isCancelled.current,
    });
    setMade(null);
    if (!filled.ok) return session.report(filled.problem, () => void fill());
    setTold(filled.value.problems);
    const { length: count } = filled.value.sheets;
    if (count > 0)
      session.announce({ code: 'formFilled', params: { sheet: filled.value.sheets[0]!, count } }, true);
    else if (isCancelled.current) session.announce({ code: 'formStopped', params: {} });
  }

  return (
    <div className={styles.root}>
      <Text>{t('templates.lead')}</Text>
      <Field label={t('templates.sheet')}>
        <Select value={sheet} onChange={(_, { value }) => setSheet(value)}>
          {sheets.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </Select>
      </Field>
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={made !== null} onClick={() => void fill()}>
          {t('templates.fill')}
        </Button>
        {made !== null && <Button onClick={() => (isCancelled.current = true)}>{t('templates.stop')}</Button>}
        <Text role="status">{made === null ? '' : t('templates.made', { count: made })}</Text>
      </div>
      {told.length > 0 && <ProblemList problems={told} />}
      <Names book={book} />
    </div>
  );
}

/** The names with what each gives now; a click puts one into the selected cell. */
function Names({ book }: TemplateScreenProps): ReactNode {
  const session = useSession();
  const { t } = useWords();
  const styles = useStyles();
  const [names, setNames] = useState<ReturnType<typeof samplesOf>>({ programme: [], office: [] });
  useEffect(() => {
    let current = true;
    void session.readCells().then((cells) => {
      const source = cells.ok ? sourceOf(cells.value, book.names) : cells;
      if (current && source.ok) setNames(samplesOf(source.value));
    });
    return () => {
      current = false;
    };
  }, [session, book]);

  async function put(name: string): Promise<void> {
    const text = `{{${name}}}`;
    const placed = await session.putText(text);
    if (placed.ok)
      session.announce({ code: 'namePut', params: { name: text, address: placed.value.address } });
    else session.report(placed.problem, () => void put(name));
  }

  return (
    <section aria-label={t('templates.names')}>
      <Text weight="semibold">{t('templates.names')}</Text>
      {(['programme', 'office'] as const).map((whose) => (
        <div key={whose}>
          <Text className={styles.sample}>{t(`templates.of.${whose}`)}</Text>
          <ul className={styles.names}>
            {names[whose].map(({ name, sample }) => (
              <li key={name} className={styles.name}>
                <Link as="button" className={styles.put} onClick={() => void put(name)}>
                  {`{{${name}}}`}
                </Link>
                <Text className={styles.sample} title={sample}>
                  {sample}
                </Text>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
