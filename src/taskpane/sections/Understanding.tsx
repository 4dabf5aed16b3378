import { Link, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { memo, type ReactNode } from 'react';
import type { Quantity } from '../../domain/quantities/quantity';
import { useWords } from '../session/SessionContext';
import type { Fact } from './facts';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  line: { display: 'flex', flexDirection: 'column', alignItems: 'start', minWidth: 0 },
  words: {
    maxWidth: '100%',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    minHeight: '32px',
    textAlign: 'start',
  },
  facts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, minWidth: 0 },
  fact: {
    paddingInline: tokens.spacingHorizontalSNudge,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  right: {
    color: tokens.colorStatusSuccessForeground1,
    borderTopColor: 'transparent',
    borderRightColor: 'transparent',
    borderBottomColor: 'transparent',
    borderLeftColor: 'transparent',
  },
  wrong: {
    color: tokens.colorStatusDangerForeground1,
    backgroundColor: tokens.colorStatusDangerBackground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  period: { backgroundColor: tokens.colorNeutralBackground3 },
  chip: {
    minHeight: '32px',
    fontFamily: 'inherit',
    color: 'inherit',
    backgroundColor: tokens.colorNeutralBackground1,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
});

/** A line with what was understood of it. */
export interface UnderstoodLine {
  /** Its place in the text, from 0. */
  readonly at: number;
  readonly text: string;
  readonly facts: readonly Fact[];
}

interface UnderstandingProps {
  readonly lines: readonly UnderstoodLine[];
  goToLine(at: number): void;
  /** Makes a quantity of a line the result of an indicator; null where there is none that it could be. */
  readonly bind: Bind | null;
}

export type Bind = (line: UnderstoodLine, quantity: Quantity) => void;

/** What was understood of a section, line by line: sums and what is wrong with them first, then what was counted. */
export function Understanding({ lines, goToLine, bind }: UnderstandingProps): ReactNode {
  const styles = useStyles();
  const { t } = useWords();
  const told = lines.filter(({ facts }) => facts.length > 0);
  if (told.length === 0) return <Text size={200}>{t('section.nothingUnderstood')}</Text>;
  return (
    <ul className={styles.list} aria-label={t('section.understood')}>
      {told.map((line) => (
        <LineFacts key={line.at} line={line} goToLine={goToLine} bind={bind} />
      ))}
    </ul>
  );
}

type LineFactsProps = Pick<UnderstandingProps, 'goToLine' | 'bind'> & { readonly line: UnderstoodLine };

/** Drawn anew only where the line says something else: a section may have hundreds. */
const LineFacts = memo(
  function LineFacts({ line, goToLine, bind }: LineFactsProps) {
    const styles = useStyles();
    const { t } = useWords();
    return (
      <li className={styles.line}>
        <Link
          as="button"
          appearance="subtle"
          className={styles.words}
          aria-label={t('section.goToLine', { line: line.text })}
          onClick={() => goToLine(line.at)}
        >
          {line.text}
        </Link>
        <div className={styles.facts}>
          {line.facts.map(({ kind, text, quantity }, index) =>
            bind !== null && quantity ? (
              <button
                key={index}
                type="button"
                className={mergeClasses(styles.fact, styles.chip)}
                title={t('bind.hint')}
                onClick={() => bind(line, quantity)}
                onKeyDown={(event) => {
                  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
                  event.preventDefault();
                  bind(line, quantity);
                }}
              >
                {text}
              </button>
            ) : (
              <span key={index} className={mergeClasses(styles.fact, styleOf(styles, kind))}>
                {kind === 'right' && <Sign sign="✓" means={t('section.right')} />}
                {kind === 'wrong' && <Sign sign="!" means={t('section.wrong')} />}
                {text}
              </span>
            ),
          )}
        </div>
      </li>
    );
  },
  (one, other) =>
    one.goToLine === other.goToLine &&
    one.bind === other.bind &&
    signature(one.line) === signature(other.line),
);

function Sign({ sign, means }: { readonly sign: string; readonly means: string }): ReactNode {
  return (
    <span role="img" aria-label={means}>
      {sign}{' '}
    </span>
  );
}

function styleOf(styles: ReturnType<typeof useStyles>, kind: Fact['kind']): string | undefined {
  return kind === 'right' || kind === 'wrong' || kind === 'period' ? styles[kind] : undefined;
}

function signature({ at, text, facts }: UnderstoodLine): string {
  return [at, text, ...facts.map((fact) => `${fact.kind} ${fact.text}`)].join('\n');
}
