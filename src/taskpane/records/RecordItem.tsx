import { Button, Link, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import type { ReactNode } from 'react';
import { Unbroken } from '../app/Unbroken';
import { useSessionState, useWords } from '../session/SessionContext';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    paddingBlock: tokens.spacingVerticalXS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  // The row with the focus stays where it stands, though the rows around it are not drawn.
  apart: { position: 'absolute', insetInline: 0 },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  open: { minHeight: '32px', textAlign: 'start' },
  owner: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface RecordItemProps {
  readonly title: string;
  /** What the row belongs to; '' for nothing. */
  readonly owner: string;
  /** Its place among those listed, from 0. */
  readonly position: number;
  readonly count: number;
  /** How far below the list's top it stands (px), where it is drawn apart from the others; else null. */
  readonly top: number | null;
  edit(): void;
  remove(): void;
  readonly open?: () => void;
}

/** A row of any table in its list: its words, and what can be done with it. */
export function RecordItem(props: RecordItemProps): ReactNode {
  const { title, owner, position, count, top, edit, remove, open } = props;
  const { working } = useSessionState();
  const { t } = useWords();
  const styles = useStyles();
  const name = owner === '' ? title : `${owner} ${title}`;
  const words = (
    <>
      {owner !== '' && <span className={styles.owner}>{owner} </span>}
      <Unbroken>{title}</Unbroken>
    </>
  );
  return (
    <li
      className={mergeClasses(styles.row, top !== null && styles.apart)}
      style={top === null ? {} : { top }}
      data-position={position}
      aria-setsize={count}
      aria-posinset={position + 1}
    >
      {open === undefined ? (
        <Text className={styles.words}>{words}</Text>
      ) : (
        <Link
          as="button"
          className={mergeClasses(styles.words, styles.open)}
          aria-label={t('indicator.open', { name })}
          onClick={open}
        >
          {words}
        </Link>
      )}
      <Button
        appearance="subtle"
        icon={<EditRegular />}
        aria-label={t('programme.editRow', { name })}
        onClick={edit}
      />
      <Button
        appearance="subtle"
        icon={<DeleteRegular />}
        aria-label={t('programme.removeRow', { name })}
        disabledFocusable={working}
        onClick={remove}
      />
    </li>
  );
}
