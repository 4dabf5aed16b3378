import { Field, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { formatDay } from '../../domain/day';
import { formatNumber } from '../../domain/numberText';
import type { Quantity } from '../../domain/quantities/quantity';
import { likeness, measuredValue, sourceOf } from '../../domain/sections/measuredLine';
import { RecordForm } from '../records/RecordForm';
import { titleOfRecord } from '../records/recordTexts';
import { useSessionState, useWords } from '../session/SessionContext';
import type { IndicatorRow } from './useIndicators';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  words: { overflowWrap: 'anywhere' },
});

/** A quantity of a saved line. */
export interface LineQuantity {
  readonly quantity: Quantity;
  readonly text: string;
  /** 내용번호. */
  readonly line: string;
}

interface TakeResultProps {
  readonly taken: LineQuantity;
  readonly indicators: readonly IndicatorRow[];
  readonly year: number | null;
  back(): void;
}

/** A quantity of a line becomes the 실적 of an indicator: the one whose words it speaks is suggested, with 기준일. */
export function TakeResult({ taken, indicators, year, back }: TakeResultProps): ReactNode {
  const { t, word } = useWords();
  const styles = useStyles();
  const { book } = useSessionState();
  const { quantity, text, line } = taken;
  const fit = ({ record }: IndicatorRow): number => likeness(quantity, text, record);
  const [suggested] = useState(() => [...indicators].sort((one, other) => fit(other) - fit(one)));
  const [chosen, setChosen] = useState(suggested[0]!);
  const source = sourceOf(quantity);
  return (
    <section className={styles.root} aria-label={t('bind.title', { source })}>
      <Text className={styles.words}>{t('bind.lead', { source, text })}</Text>
      <Field label={t('bind.indicator')}>
        <Select
          value={chosen.key}
          onChange={(_, { value }) => setChosen(suggested.find(({ key }) => key === value) ?? chosen)}
        >
          {suggested.map(({ key, record }) => (
            <option key={key} value={key}>
              {titleOfRecord('indicators', record, word)}
            </option>
          ))}
        </Select>
      </Field>
      <RecordForm
        key={chosen.key}
        table="measurements"
        row={null}
        given={{ indicator: chosen.key, kind: '실적', line, reason: source }}
        initial={{
          value: formatNumber(measuredValue(quantity, chosen.record.unit)),
          date: book?.referenceDate ? formatDay(book.referenceDate) : '',
        }}
        year={year}
        back={back}
      />
    </section>
  );
}
