import {
  Button,
  Checkbox,
  Field,
  makeStyles,
  Select,
  Spinner,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useRef, useState, type ReactNode } from 'react';
import type { Problem } from '../../domain/kinds';
import { MONEY_UNITS, type MoneyUnit } from '../../domain/moneyUnit';
import { HWPX_LOOKS, type HwpxLook } from '../../report/hwpx/looks';
import type { ReportChoice } from '../../report/model';
import { readReportSettings, REPORT_PARTS, type ReportPart } from '../../report/reportSettings';
import type { BookSnapshot } from '../../workbook/rows/readProgrammes';
import { ARRIVAL } from '../app/useArrivalFocus';
import { useSession, useWords } from '../session/SessionContext';
import { putOnClipboard } from './clipboard';
import { download } from './download';
import {
  copyOf,
  fileNameOf,
  hwpxOf,
  makeReport,
  placedProblem,
  placeOnSheet,
  UNWATCHED,
  type Made,
} from './makeReport';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  group: { margin: 0, padding: 0, border: 'none' },
  // In columns, as many as have room.
  parts: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(min(128px, 100%), 1fr))' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  told: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
});

/** Further ones are counted: a list as long as the ledger says nothing. */
const MOST_TOLD = 10;

/** 보고서: which parts, in which unit, and what is to be made of them. */
export function ReportScreen({ book }: { readonly book: BookSnapshot }): ReactNode {
  const session = useSession();
  const { t, word, sentence } = useWords();
  const styles = useStyles();
  const [usual] = useState(() => readReportSettings(new Map(Object.entries(book.settings))).settings);
  const [parts, setParts] = useState<readonly ReportPart[]>(usual.parts);
  const [unit, setUnit] = useState<MoneyUnit>(usual.unit);
  const [look, setLook] = useState<HwpxLook>(HWPX_LOOKS[0]);
  const [isNative, setNative] = useState(false);
  const [copied, setCopied] = useState('');
  const [isBusy, setBusy] = useState(false);
  /** How much of a sheet is made; null while none is. */
  const [reached, setReached] = useState<number | null>(null);
  const stopped = useRef(false);
  const [told, setTold] = useState<readonly Problem[]>([]);

  /** Makes the report and does something with it; answers what to say of it, or why it could not be done. */
  async function withReport(
    make: (made: Made) => Promise<Problem | Done>,
    choice: ReportChoice = {},
  ): Promise<void> {
    setBusy(true);
    session.dismissNotice();
    const made = await makeReport(() => session.readCells(), { parts, unit, ...choice });
    const result = made.ok ? await make(made.value) : made.problem;
    setTold(made.ok ? made.value.model.problems : []);
    setBusy(false);
    if ('done' in result) session.announce(result.done, result.revertible);
    else session.report(result, () => void withReport(make, choice));
  }

  const save = () =>
    withReport(async ({ model }) => {
      const document = await hwpxOf(model, look);
      if (!document.ok) return document.problem;
      const name = fileNameOf(model);
      download(name, document.value);
      return { done: { code: 'reportSaved', params: { name } } };
    });

  const copy = () =>
    withReport(async ({ model }) => {
      const content = copyOf(model, copied === '' ? null : copied);
      if (content === null) return { code: 'reportProgrammeGone', params: { number: copied } };
      const isCopied = await putOnClipboard(content);
      return isCopied
        ? { done: { code: copied === '' ? 'reportCopied' : 'programmeCopied', params: { number: copied } } }
        : { code: 'copyRefused', params: {} };
    });

  const place = () =>
    withReport(
      async (made) => {
        stopped.current = false;
        const kind = isNative ? 'native' : 'functions';
        const watched = { reached: setReached, isCancelled: () => stopped.current };
        const placed = await session.makeSheets(
          () => placeOnSheet(made, kind, watched),
          () => placeOnSheet(made, kind, UNWATCHED),
          ({ sheet }) => (sheet === null ? [] : [sheet]),
        );
        setReached(null);
        if (!placed.ok) return placed.problem;
        return { done: placedProblem(placed.value), revertible: placed.value.sheet !== null };
      },
      { rounding: '주석' },
    );

  const isNothing = parts.length === 0;
  return (
    <div className={styles.root}>
      <fieldset className={styles.group}>
        <legend>{t('report.parts')}</legend>
        <div className={styles.parts}>
          {REPORT_PARTS.map((part) => (
            <Checkbox
              key={part}
              label={word(part)}
              checked={parts.includes(part)}
              onChange={(_, { checked }) =>
                setParts(
                  checked === true
                    ? inOrder([...parts, part], usual.parts)
                    : parts.filter((one) => one !== part),
                )
              }
            />
          ))}
        </div>
        {isNothing && <Text role="alert">{t('report.noPart')}</Text>}
      </fieldset>
      <Field label={t('report.unit')}>
        <Select value={unit} onChange={(_, { value }) => setUnit(value as MoneyUnit)}>
          {MONEY_UNITS.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </Select>
      </Field>
      <Field
        label={t('report.look')}
        hint={look === HWPX_LOOKS[0] ? t('report.lookPlain') : t('report.lookOwn')}
      >
        <Select value={look} onChange={(_, { value }) => setLook(value as HwpxLook)}>
          {HWPX_LOOKS.map((one) => (
            <option key={one} value={one}>
              {word(one)}
            </option>
          ))}
        </Select>
      </Field>
      {book.made.includes('plans') && (
        <Field hint={t('report.nativeHint')}>
          <Checkbox
            checked={isNative}
            label={t('report.native')}
            onChange={(_, { checked }) => setNative(checked === true)}
          />
        </Field>
      )}
      <div className={styles.buttons}>
        <Button
          {...ARRIVAL}
          appearance="primary"
          onClick={() => void save()}
          disabledFocusable={isBusy || isNothing}
        >
          {t('report.save')}
        </Button>
        <Button onClick={() => void place()} disabledFocusable={isBusy || isNothing}>
          {t('report.sheet')}
        </Button>
      </div>
      <Field label={t('report.copied')}>
        <Select value={copied} onChange={(_, { value }) => setCopied(value)}>
          <option value="">{t('report.whole')}</option>
          {book.programmes.map(({ record: { number, name } }) => (
            <option key={number} value={number}>{`${number} ${name}`}</option>
          ))}
        </Select>
      </Field>
      <div className={styles.buttons}>
        <Button onClick={() => void copy()} disabledFocusable={isBusy || isNothing}>
          {t('report.copy')}
        </Button>
      </div>
      {isBusy && (
        <Spinner
          size="tiny"
          label={
            reached === null
              ? t('report.making')
              : t('report.reached', { percent: Math.round(reached * 100) })
          }
        />
      )}
      {isBusy && reached !== null && (
        <Button onClick={() => (stopped.current = true)}>{t('report.stop')}</Button>
      )}
      {told.length > 0 && (
        <section aria-label={t('report.told')}>
          <Text weight="semibold">{t('report.told')}</Text>
          <ul className={styles.told}>
            {told.slice(0, MOST_TOLD).map((problem, index) => (
              <li key={index}>{sentence(problem)}</li>
            ))}
          </ul>
          {told.length > MOST_TOLD && <Text>{t('report.more', { count: told.length - MOST_TOLD })}</Text>}
        </section>
      )}
    </div>
  );
}

interface Done {
  readonly done: Problem;
  readonly revertible?: boolean;
}

/** Parts as the office has ordered them; those that it leaves out come where they usually stand. */
function inOrder(parts: readonly ReportPart[], usual: readonly ReportPart[]): readonly ReportPart[] {
  const order = [...usual, ...REPORT_PARTS.filter((part) => !usual.includes(part))];
  return order.filter((part) => parts.includes(part));
}
