import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Text,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { ARRIVAL, useArrivalFocus } from '../app/useArrivalFocus';
import type { Conflict } from '../form/useForm';
import { useWords } from '../session/SessionContext';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  field: {
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  versions: {
    display: 'grid',
    gridTemplateColumns: 'fit-content(50%) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    marginBlock: tokens.spacingVerticalXXS,
    marginInline: 0,
  },
  side: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface ConflictViewProps<Field extends string> {
  readonly conflict: Conflict<Field>;
  readonly labels: Readonly<Partial<Record<Field, string>>>;
  readonly busy: boolean;
  onCancel(): void;
}

/** Both versions of a row that was changed in the sheet meanwhile, field by field where they differ, and the choice. The
 * one that has the focus overwrites nothing: a second Enter must not. */
export function ConflictView<Field extends string>(props: ConflictViewProps<Field>): ReactNode {
  const { conflict, labels, busy, onCancel } = props;
  const { t } = useWords();
  const styles = useStyles();
  const root = useArrivalFocus<HTMLElement>();
  const { mine, theirs } = conflict;
  const differing = (Object.keys(labels) as Field[]).filter((field) => mine[field] !== theirs[field]);

  return (
    <section ref={root} className={styles.root} aria-label={t('conflict.title')}>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{t('conflict.title')}</MessageBarTitle>
          {t('conflict.lead')}
        </MessageBarBody>
      </MessageBar>
      <ul className={styles.list}>
        {differing.map((field) => (
          <li key={field} className={styles.field}>
            <Text weight="semibold">{labels[field]}</Text>
            <dl className={styles.versions}>
              <dt className={styles.side}>{t('conflict.mine')}</dt>
              <dd className={styles.value}>{mine[field] || t('conflict.empty')}</dd>
              <dt className={styles.side}>{t('conflict.theirs')}</dt>
              <dd className={styles.value}>{theirs[field] || t('conflict.empty')}</dd>
            </dl>
          </li>
        ))}
      </ul>
      <div className={styles.buttons}>
        <Button onClick={conflict.keepMine} disabledFocusable={busy}>
          {t('conflict.keepMine')}
        </Button>
        <Button onClick={conflict.takeTheirs} disabledFocusable={busy}>
          {t('conflict.takeTheirs')}
        </Button>
        <Button {...ARRIVAL} appearance="primary" onClick={onCancel}>
          {t('form.cancel')}
        </Button>
      </div>
    </section>
  );
}
