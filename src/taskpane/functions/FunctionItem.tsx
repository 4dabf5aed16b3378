import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ExampleSpec, FunctionSpec } from '../../functions/functionSpec';
import { callText, generalNumber, signatureOf } from '../../functions/formulaText';
import { Unbroken } from '../app/Unbroken';
import { ARRIVAL } from '../app/useArrivalFocus';
import { useWords } from '../session/SessionContext';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalM,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  formula: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface FunctionItemProps {
  readonly spec: FunctionSpec;
  /** One has just come back from this function. */
  readonly isOrigin: boolean;
  onInsert(): void;
}

/** A function: how it is called, what it does, an example with its result. */
export function FunctionItem({ spec, isOrigin, onInsert }: FunctionItemProps): ReactNode {
  const { t, locale } = useWords();
  const styles = useStyles();
  const [example] = spec.examples;
  return (
    <li className={styles.item}>
      <Text weight="semibold">
        {spec.id} {locale === 'ko' && spec.displayName}
      </Text>
      <Text size={200} className={styles.formula}>
        {signatureOf(spec, locale)}
      </Text>
      <Text>
        <Unbroken>{spec.summary[locale]}</Unbroken>
      </Text>
      {example !== undefined && (
        <Text size={200} className={styles.quiet}>
          {t('functions.example')} <span className={styles.formula}>{callText(spec.id, example.args)}</span> →{' '}
          {shownResult(example.result) ?? t('functions.spills')}
        </Text>
      )}
      <Button
        {...(isOrigin ? ARRIVAL : {})}
        aria-label={t('functions.insertNamed', { name: spec.id })}
        onClick={onInsert}
      >
        {t('functions.insert')}
      </Button>
    </li>
  );
}

/** The value of one cell; null where more than one is filled. */
function shownResult(result: ExampleSpec['result']): string | null {
  if (typeof result === 'number') return generalNumber(result);
  if (typeof result === 'string') return result;
  return result.length === 1 && result[0]!.length === 1 ? shownResult(result[0]![0]!) : null;
}
