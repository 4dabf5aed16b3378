import { Button, makeStyles, MessageBar, MessageBarBody, Title3, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { useState, type ReactNode } from 'react';
import { partsOf } from '../../domain/day';
import { isSameProgramme } from '../../domain/programmeNumber';
import { CATALOGUE } from '../../functions/catalogue/index';
import { signatureOf } from '../../functions/formulaText';
import { TABLES } from '../../workbook/tables';
import type { ProgrammeRecord, Row } from '../../workbook/tables/recordTypes';
import type { BookSnapshot, ProgrammeRow } from '../../workbook/rows/readProgrammes';
import { BudgetForm } from '../budgetForm/BudgetForm';
import { FunctionList } from '../functions/FunctionList';
import { InsertFunction } from '../functions/InsertFunction';
import { PaymentForm } from '../paymentForm/PaymentForm';
import { ProgrammeScreen } from '../programme/ProgrammeScreen';
import { EditProgramme } from '../programmeForm/EditProgramme';
import { NewProgramme } from '../programmeForm/NewProgramme';
import { ProgrammeList } from '../programmes/ProgrammeList';
import { ReferenceDateForm } from '../referenceDate/ReferenceDateForm';
import { OtherTables } from '../records/OtherTables';
import { RecordForm } from '../records/RecordForm';
import { RecordList } from '../records/RecordList';
import { RollupForm } from '../rollup/RollupForm';
import { sameRecord } from '../session/sameRecord';
import { useWords } from '../session/SessionContext';
import type { Go, Route } from './route';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    paddingBlock: tokens.spacingVerticalS,
    paddingInline: tokens.spacingHorizontalM,
  },
  head: { display: 'flex', alignItems: 'start', gap: tokens.spacingHorizontalXS },
  // A name of 60 characters would push the screen away: the rest of it is on hover and read aloud.
  title: {
    paddingBlock: tokens.spacingVerticalXXS,
    overflowWrap: 'anywhere',
    minWidth: 0,
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: '2',
    overflow: 'hidden',
  },
});

interface ScreenProps {
  readonly book: BookSnapshot;
  readonly route: Route;
  readonly go: Go;
}

/** The screen that a route names. */
export function Screen({ book, route, go }: ScreenProps): ReactNode {
  const { t, locale, tableWords } = useWords();
  const programme = useProgramme(book, 'number' in route ? route.number : null);
  const toList = (from: string | null = null): void => go({ screen: 'programmes', from });
  if (route.screen === 'programmes') return <ProgrammeList book={book} from={route.from} go={go} />;

  const referenceYear = book.referenceDate === null ? null : partsOf(book.referenceDate).year;
  switch (route.screen) {
    case 'referenceDate':
      return (
        <Page title={t('referenceDate.title')} back={() => toList()}>
          <ReferenceDateForm referenceDate={book.referenceDate} back={() => toList()} />
        </Page>
      );
    case 'rollup':
      return (
        <Page title={t('rollup.title')} back={() => toList()}>
          <RollupForm programmes={book.programmes.length} back={() => toList()} />
        </Page>
      );
    case 'otherTables':
      return (
        <Page title={t('records.title')} back={() => toList()}>
          <OtherTables open={(table) => go({ screen: 'records', table })} />
        </Page>
      );
    case 'records': {
      const { table } = route;
      return (
        <Page title={TABLES[table].name} back={() => go({ screen: 'otherTables' })}>
          <RecordList
            table={table}
            add={() => go({ screen: 'recordForm', table, row: null })}
            edit={(row) => go({ screen: 'recordForm', table, row })}
          />
        </Page>
      );
    }
    case 'recordForm': {
      const { table, row } = route;
      const { row: what } = tableWords(table);
      const toRecords = (): void => go({ screen: 'records', table });
      return (
        <Page title={t(row === null ? 'records.add' : 'records.edit', { row: what })} back={toRecords}>
          <RecordForm
            table={table}
            row={row as Row<never> | null}
            given={{}}
            year={referenceYear}
            back={toRecords}
          />
        </Page>
      );
    }
    case 'functions':
      return (
        <Page title={t('functions.title')} back={() => toList()}>
          <FunctionList catalogue={CATALOGUE} from={route.from} go={go} />
        </Page>
      );
    case 'insertFunction': {
      const { spec } = route;
      const toFunctions = (): void => go({ screen: 'functions', from: spec.id });
      return (
        <Page
          title={t('insert.title', { name: spec.id })}
          about={signatureOf(spec, locale)}
          back={toFunctions}
        >
          <InsertFunction spec={spec} back={toFunctions} />
        </Page>
      );
    }
    case 'programmeForm': {
      const { programme } = route;
      if (programme === null) {
        return (
          <Page title={t('programmeForm.add')} back={() => toList()}>
            <NewProgramme book={book} referenceYear={referenceYear} back={() => toList()} />
          </Page>
        );
      }
      const toProgramme = (number = programme.record.number): void => go({ screen: 'programme', number });
      return (
        <Page title={t('programmeForm.edit')} back={() => toProgramme()}>
          <EditProgramme
            book={book}
            programme={programme}
            referenceYear={referenceYear}
            back={() => toProgramme()}
            stored={toProgramme}
          />
        </Page>
      );
    }
  }

  if (programme === null) {
    return (
      <Page title={route.number} back={() => toList()}>
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{t('programme.gone')}</MessageBarBody>
        </MessageBar>
      </Page>
    );
  }
  const { number } = programme.record;
  const title = `${programme.record.number} ${programme.record.name}`;
  const year = programme.record.fiscalYear ?? referenceYear;
  const toProgramme = (): void => go({ screen: 'programme', number });
  switch (route.screen) {
    case 'programme':
      return (
        <Page title={title} back={() => toList(number)}>
          <ProgrammeScreen programme={programme} go={go} />
        </Page>
      );
    case 'budgetForm':
      return (
        <Page
          title={t(route.row === null ? 'budgetForm.add' : 'budgetForm.edit')}
          about={title}
          back={toProgramme}
        >
          <BudgetForm
            programme={programme}
            row={route.row}
            referenceDate={book.referenceDate}
            year={year}
            back={toProgramme}
          />
        </Page>
      );
    case 'paymentForm':
      return (
        <Page
          title={t(route.row === null ? 'paymentForm.add' : 'paymentForm.edit')}
          about={title}
          back={toProgramme}
        >
          <PaymentForm
            programme={programme}
            row={route.row}
            referenceDate={book.referenceDate}
            year={year}
            back={toProgramme}
          />
        </Page>
      );
  }
}

/**
 * The programme with a number; where it is gone, the one that is in everything else as it was last shown: it was given
 * another number, or had it taken back.
 */
function useProgramme({ programmes }: BookSnapshot, number: string | null): ProgrammeRow | null {
  const [shown, setShown] = useState<ProgrammeRecord | null>(null);
  if (number === null) return null;
  const found = programmes.find(({ record }) => isSameProgramme(record.number, number)) ?? null;
  if (found !== null) {
    if (shown !== found.record) setShown(found.record);
    return found;
  }
  if (shown === null || !isSameProgramme(shown.number, number)) return null;
  const [renumbered, ...others] = programmes.filter(({ record }) =>
    sameRecord({ ...record, number: shown.number }, shown),
  );
  return others.length === 0 ? (renumbered ?? null) : null;
}

interface PageProps {
  readonly title: string;
  /** The programme a form belongs to. */
  readonly about?: string;
  back(): void;
  readonly children: ReactNode;
}

function Page({ title, about, back, children }: PageProps): ReactNode {
  const { t } = useWords();
  const styles = useStyles();
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <Button appearance="subtle" icon={<ArrowLeftRegular />} aria-label={t('app.back')} onClick={back} />
        <div>
          <Title3 as="h1" className={styles.title} title={title}>
            {title}
          </Title3>
          {about !== undefined && (
            <div className={styles.title} title={about}>
              {about}
            </div>
          )}
        </div>
      </div>
      {children}
    </div>
  );
}
