import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { partsOf } from '../../domain/day';
import type { Won } from '../../domain/kinds';
import { signatureOf } from '../../functions/formulaText';
import type { Translator } from '../../i18n';
import type { BookSnapshot, ProgrammeRow } from '../../workbook/rows/readProgrammes';
import type { RecordOf, Row } from '../../workbook/tables/recordTypes';
import { Neighbours } from '../programme/Neighbours';
import { titleOfRecord } from '../records/recordTexts';
import {
  BudgetForm,
  EditProgramme,
  FunctionList,
  IndicatorScreen,
  InsertFunction,
  LedgerPaste,
  NewProgramme,
  OtherTables,
  PaymentForm,
  ProgrammeScreen,
  RecordForm,
  RecordList,
  ReferenceDateForm,
  RollupForm,
  TemplateScreen,
  SettingsForm,
  SectionScreen,
  TargetForm,
} from './lateScreens';
import type { Go, Route, TabId } from './route';

/** What a screen is made from. */
export interface ScreenContext {
  readonly book: BookSnapshot;
  readonly go: Go;
  readonly words: Translator;
  /** The programme that the route names; null where it names none, or one that is gone. */
  readonly programme: ProgrammeRow | null;
}

/** A screen under its heading, with the way back. */
export interface ScreenContent {
  readonly title: string;
  /** The programme or function that a form belongs to. */
  readonly about?: string;
  /** Beside the title. */
  readonly beside?: ReactNode;
  /** Where the way back leads. */
  readonly back: Route;
  readonly body: ReactNode;
}

const LIST: Route = { screen: 'programmes', from: null };
const REPORT: Route = { screen: 'report' };

type PageRoute = Exclude<Route, { readonly screen: TabId }>;
type ScreenSpec<R extends PageRoute> = (route: R, context: ScreenContext) => ScreenContent;

/** Every screen but the tabs, which have no heading: a new one is a line here and one in the routes. */
const SCREENS: { readonly [S in PageRoute['screen']]: ScreenSpec<Extract<PageRoute, { screen: S }>> } = {
  referenceDate(_, { book, go, words: { t } }) {
    return {
      title: t('referenceDate.title'),
      back: LIST,
      body: <ReferenceDateForm referenceDate={book.referenceDate} back={() => go(LIST)} />,
    };
  },
  settings(_, { book, go, words: { t } }) {
    return {
      title: t('settings.title'),
      back: LIST,
      body: <SettingsForm book={book} back={() => go(LIST)} />,
    };
  },
  rollup(_, { book, go, words: { t } }) {
    return {
      title: t('rollup.title'),
      back: REPORT,
      body: (
        <RollupForm
          programmes={book.programmes.length}
          hasPlans={book.made.includes('plans')}
          back={() => go(REPORT)}
        />
      ),
    };
  },
  templates: (_, { book, words: { t } }) => ({
    title: t('templates.title'),
    back: REPORT,
    body: <TemplateScreen book={book} />,
  }),
  otherTables: (_, { go, words: { t } }) => ({
    title: t('records.title'),
    back: LIST,
    body: <OtherTables open={(table) => go({ screen: 'records', table, from: null })} />,
  }),
  records: ({ table, from }, { go, words: { tableWords } }) => ({
    title: tableWords(table).name,
    back: { screen: 'otherTables' },
    body: (
      <RecordList
        table={table}
        from={from}
        add={() => go({ screen: 'recordForm', table, row: null })}
        edit={(row) => go({ screen: 'recordForm', table, row })}
        {...(table === 'indicators'
          ? {
              open: (indicator) =>
                go({ screen: 'indicator', indicator: indicator as Row<RecordOf['indicators']> }),
            }
          : {})}
      />
    ),
  }),
  recordForm({ table, row }, { book, go, words: { t, tableWords } }) {
    const back: Route = { screen: 'records', table, from: row?.key ?? null };
    return {
      title: t(row === null ? 'records.add' : 'records.edit', { row: tableWords(table).row }),
      back,
      body: (
        <RecordForm
          table={table}
          row={row as Row<never> | null}
          given={{}}
          year={referenceYearOf(book)}
          back={() => go(back)}
        />
      ),
    };
  },
  indicator({ indicator }, { book, go, words: { t, word } }) {
    const back: Route = { screen: 'records', table: 'indicators', from: indicator.key };
    return {
      title: t('indicator.title'),
      about: titleOfRecord('indicators', indicator.record, word),
      back,
      body: (
        <IndicatorScreen
          indicator={indicator}
          year={referenceYearOf(book)}
          referenceDate={book.referenceDate}
          back={() => go(back)}
        />
      ),
    };
  },
  functions: ({ from }, { go, words: { t } }) => ({
    title: t('functions.title'),
    back: LIST,
    body: <FunctionList from={from} go={go} />,
  }),
  insertFunction({ spec }, { go, words: { t, locale } }) {
    const back: Route = { screen: 'functions', from: spec.id };
    return {
      title: t('insert.title', { name: spec.id }),
      about: signatureOf(spec, locale),
      back,
      body: <InsertFunction spec={spec} back={() => go(back)} />,
    };
  },
  programmeForm({ programme }, { book, go, words: { t } }) {
    const referenceYear = referenceYearOf(book);
    if (programme === null) {
      return {
        title: t('programmeForm.add'),
        back: LIST,
        body: <NewProgramme book={book} referenceYear={referenceYear} back={() => go(LIST)} />,
      };
    }
    const back = routeTo(programme);
    return {
      title: t('programmeForm.edit'),
      back,
      body: (
        <EditProgramme
          book={book}
          programme={programme}
          referenceYear={referenceYear}
          back={() => go(back)}
          stored={(number) => go({ screen: 'programme', number })}
        />
      ),
    };
  },
  programme: ofProgramme((_, programme, { book, go }) => ({
    title: titleOf(programme),
    beside: <Neighbours programme={programme} programmes={book.programmes} go={go} />,
    back: { screen: 'programmes', from: programme.record.number },
    body: <ProgrammeScreen key={programme.record.number} programme={programme} go={go} />,
  })),
  sections: ofProgramme((_, programme, context) => ({
    title: context.words.t('section.write'),
    about: titleOf(programme),
    back: routeTo(programme),
    body: (
      <SectionScreen
        number={programme.record.number}
        year={programme.record.fiscalYear ?? referenceYearOf(context.book)}
        budget={wonIn(programme.currentBudget)}
        back={() => context.go(routeTo(programme))}
      />
    ),
  })),
  officeSections(_, { book, go, words: { t } }) {
    return {
      title: t('section.office'),
      back: REPORT,
      body: <SectionScreen number="" year={referenceYearOf(book)} budget={null} back={() => go(REPORT)} />,
    };
  },
  budgetForm: ofProgramme(({ row }, programme, context) => ({
    title: context.words.t(row === null ? 'budgetForm.add' : 'budgetForm.edit'),
    about: titleOf(programme),
    back: routeTo(programme),
    body: <BudgetForm {...ledgerForm(programme, context)} row={row} />,
  })),
  paymentForm: ofProgramme(({ row }, programme, context) => ({
    title: context.words.t(row === null ? 'paymentForm.add' : 'paymentForm.edit'),
    about: titleOf(programme),
    back: routeTo(programme),
    body: <PaymentForm {...ledgerForm(programme, context)} row={row} />,
  })),
  ledgerPaste({ number }, { book, go, programme, words: { t } }) {
    const back = programme === null ? LIST : routeTo(programme);
    return {
      title: t('paste.title'),
      ...(programme === null ? {} : { about: titleOf(programme) }),
      back,
      body: <LedgerPaste book={book} given={programme === null ? null : number} back={() => go(back)} />,
    };
  },
  targets: ofProgramme((_, programme, context) => {
    const { year, back } = ledgerForm(programme, context);
    return {
      title: context.words.t('targets.title'),
      about: titleOf(programme),
      back: routeTo(programme),
      body: <TargetForm programme={programme} year={year} back={back} />,
    };
  }),
};

/** The content of the screen that a route names. */
export function contentOf(route: PageRoute, context: ScreenContext): ScreenContent {
  // The route and the screen of its name belong together; TypeScript cannot see it through the table.
  return (SCREENS[route.screen] as ScreenSpec<PageRoute>)(route, context);
}

/** A screen about one programme; where that is gone, the screen says so. */
function ofProgramme<R extends PageRoute & { readonly number: string }>(
  content: (route: R, programme: ProgrammeRow, context: ScreenContext) => ScreenContent,
): ScreenSpec<R> {
  return (route, context) => {
    if (context.programme !== null) return content(route, context.programme, context);
    return {
      title: route.number,
      back: LIST,
      body: (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{context.words.t('programme.gone')}</MessageBarBody>
        </MessageBar>
      ),
    };
  };
}

function routeTo({ record: { number } }: ProgrammeRow): Route {
  return { screen: 'programme', number };
}

function ledgerForm(programme: ProgrammeRow, context: ScreenContext) {
  const { book } = context;
  return {
    programme,
    referenceDate: book.referenceDate,
    year: programme.record.fiscalYear ?? referenceYearOf(book),
    back: () => context.go(routeTo(programme)),
  };
}

function titleOf({ record: { number, name } }: ProgrammeRow): string {
  return `${number} ${name}`;
}

/** A figure that is an amount; null where there is none, or it is to look at. */
function wonIn(figure: ProgrammeRow['currentBudget']): Won | null {
  return typeof figure === 'number' ? figure : null;
}

function referenceYearOf({ referenceDate }: BookSnapshot): number | null {
  return referenceDate === null ? null : partsOf(referenceDate).year;
}
