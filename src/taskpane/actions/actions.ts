import type { FluentIcon } from '@fluentui/react-icons';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { ArrowRedoRegular } from '@fluentui/react-icons/svg/arrow-redo';
import { ArrowSyncRegular } from '@fluentui/react-icons/svg/arrow-sync';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { ClipboardPasteRegular } from '@fluentui/react-icons/svg/clipboard-paste';
import { DocumentArrowDownRegular } from '@fluentui/react-icons/svg/document-arrow-down';
import { DocumentEditRegular } from '@fluentui/react-icons/svg/document-edit';
import { DocumentTableRegular } from '@fluentui/react-icons/svg/document-table';
import { MathFormulaRegular } from '@fluentui/react-icons/svg/math-formula';
import { SettingsRegular } from '@fluentui/react-icons/svg/settings';
import { TableMultipleRegular } from '@fluentui/react-icons/svg/table-multiple';
import type { Translator } from '../../i18n';
import type { ActionDescription } from '../../workbook/history';
import type { Go } from '../app/route';
import { titleOfRecord } from '../records/recordTexts';
import type { Session } from '../session/session';
import type { SessionState } from '../session/state';

/** A command of the pane: the same object for its button, the keyboard and the ribbon. */
export interface Action {
  readonly id: string;
  readonly icon: FluentIcon;
  label(words: Translator, state: SessionState): string;
  /** Whether there is anything to do; a command that there is not is not shown. */
  isOffered(state: SessionState): boolean;
  /** Whether it can be done now. */
  isEnabled(state: SessionState): boolean;
  perform(session: Session, go: Go): void;
}

type Screen = Pick<Action, 'id' | 'icon' | 'label' | 'perform'>;

/** A command that opens a screen: always there, always possible. */
function opening(screen: Screen): Action {
  return { ...screen, isOffered: () => true, isEnabled: () => true };
}

const isIdle = ({ working }: SessionState): boolean => !working;

/** `방금 적은 것 되돌리기: 2007. 6. 12. 지출 3,600,000원 외 19건` */
function named(words: Translator, verb: string, { subject, rows }: ActionDescription): string {
  const { t, word } = words;
  const title =
    typeof subject === 'string' ? word(subject) : titleOfRecord(subject.table, subject.record, word);
  if (title === '') return verb;
  return `${verb}: ${rows > 1 ? t('revert.several', { title, others: rows - 1 }) : title}`;
}

export const ADD_PROGRAMME = opening({
  id: 'addProgramme',
  icon: AddRegular,
  label: ({ t }) => t('list.add'),
  perform: (_, go) => go({ screen: 'programmeForm', programme: null }),
});

export const PLACE_ROLLUP = opening({
  id: 'placeRollup',
  icon: DocumentTableRegular,
  label: ({ t }) => t('list.rollup'),
  perform: (_, go) => go({ screen: 'rollup' }),
});

/** SCORECARD over all indicators, put where the person says; once there are any. */
export const PLACE_SCORECARD: Action = {
  id: 'placeScorecard',
  icon: DocumentTableRegular,
  label: ({ t }) => t('scorecard.place'),
  isOffered: ({ book }) => book?.made.includes('indicators') ?? false,
  isEnabled: () => true,
  perform: (_, go) =>
    void import('../../functions/catalogue/scorecard').then(({ SCORECARD }) =>
      go({ screen: 'insertFunction', spec: SCORECARD }),
    ),
};

/** The copies handed to the council so far, with their fingerprints; once there are any. */
export const SHOW_SUBMITTED: Action = {
  id: 'showSubmitted',
  icon: TableMultipleRegular,
  label: ({ t }) => t('submission.history'),
  isOffered: ({ book }) => book?.made.includes('submittedCopies') ?? false,
  isEnabled: () => true,
  perform: (_, go) => go({ screen: 'records', table: 'submittedCopies', from: null }),
};

export const FILL_TEMPLATE = opening({
  id: 'fillTemplate',
  icon: DocumentTableRegular,
  label: ({ t }) => t('templates.title'),
  perform: (_, go) => go({ screen: 'templates' }),
});

const SHOW_FUNCTIONS = opening({
  id: 'showFunctions',
  icon: MathFormulaRegular,
  label: ({ t }) => t('list.functions'),
  perform: (_, go) => go({ screen: 'functions', from: null }),
});

const SHOW_TABLES = opening({
  id: 'showTables',
  icon: TableMultipleRegular,
  label: ({ t }) => t('records.title'),
  perform: (_, go) => go({ screen: 'otherTables' }),
});

const PASTE_LEDGER = opening({
  id: 'pasteLedger',
  icon: ClipboardPasteRegular,
  label: ({ t }) => t('paste.action'),
  perform: (_, go) => go({ screen: 'ledgerPaste', number: null }),
});

const SHOW_SETTINGS = opening({
  id: 'showSettings',
  icon: SettingsRegular,
  label: ({ t }) => t('settings.title'),
  perform: (_, go) => go({ screen: 'settings' }),
});

/** What the report says of the office itself: cover, 현황, 목표 and 성과. */
const WRITE_OFFICE = opening({
  id: 'writeOffice',
  icon: DocumentEditRegular,
  label: ({ t }) => t('section.office'),
  perform: (_, go) => go({ screen: 'officeSections' }),
});

/** Into tables that are empty. */
const LOAD_SAMPLE: Action = {
  id: 'loadSample',
  icon: DocumentArrowDownRegular,
  label: ({ t }) => t('sample.load'),
  isOffered: ({ book }) => book !== null && book.programmes.length === 0,
  isEnabled: isIdle,
  perform: (session) => void session.loadSample(),
};

const UNDO: Action = {
  id: 'undo',
  icon: ArrowUndoRegular,
  label: (words, { lastAction }) =>
    lastAction === null
      ? words.t('revert.short')
      : named(words, words.t(`revert.${lastAction.kind}`), lastAction),
  isOffered: ({ lastAction }) => lastAction !== null,
  isEnabled: isIdle,
  perform: (session) => void session.revertLast(),
};

const REDO: Action = {
  id: 'redo',
  icon: ArrowRedoRegular,
  label: (words, { nextRedo }) =>
    nextRedo === null ? words.t('redo.short') : named(words, words.t('redo.short'), nextRedo),
  isOffered: ({ nextRedo }) => nextRedo !== null,
  isEnabled: isIdle,
  perform: (session) => void session.redoLast(),
};

export const REFRESH: Action = {
  id: 'refresh',
  icon: ArrowSyncRegular,
  label: ({ t }) => t('list.refresh'),
  isOffered: () => true,
  isEnabled: () => true,
  perform: (session) => void session.refresh(),
};

/** What ⋯ opens, in this order. */
export const MORE_ACTIONS: readonly Action[] = [
  UNDO,
  REDO,
  WRITE_OFFICE,
  PASTE_LEDGER,
  SHOW_FUNCTIONS,
  SHOW_TABLES,
  SHOW_SETTINGS,
  LOAD_SAMPLE,
  REFRESH,
];
