import { useEffect, useState } from 'react';
import { isSameProgramme } from '../../domain/programmeNumber';
import type { RecordOf } from '../../workbook/tables/recordTypes';
import type { EntryTable } from '../../workbook/tables/tableId';
import { useSession, useSessionState, useWords } from '../session/SessionContext';
import { titleOfRecord } from './recordTexts';

/**
 * What a row of a table belongs to, as a list says it beside the row's own words: `02 지식행정 추진` of a target or an
 * indicator, the indicator of a measurement; '' for a row of none, and until the indicators are read.
 */
export function useOwnerName<T extends EntryTable>(table: T): (record: RecordOf[T]) => string {
  const { book } = useSessionState();
  const { word } = useWords();
  const indicators = useIndicatorNames(table === 'measurements');

  function programmeOf(number: string): string {
    const found = book?.programmes.find(({ record }) => isSameProgramme(record.number, number));
    return found === undefined ? number : titleOfRecord('programmes', found.record, word);
  }

  return (record) => {
    if ('indicator' in record) return indicators.get(record.indicator) ?? record.indicator;
    return 'number' in record && record.number !== '' ? programmeOf(record.number) : '';
  };
}

/** The indicators by 지표번호; none where they are not asked for. */
function useIndicatorNames(isAsked: boolean): ReadonlyMap<string, string> {
  const session = useSession();
  const { word } = useWords();
  const { book, revision } = useSessionState();
  const isMade = book?.made.includes('indicators') === true;
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    if (!isAsked || !isMade) return undefined;
    let current = true;
    void session.readTable('indicators').then((read) => {
      if (!current || !read.ok) return;
      setNames(
        new Map(read.value.rows.map(({ key, record }) => [key, titleOfRecord('indicators', record, word)])),
      );
    });
    return () => {
      current = false;
    };
  }, [session, word, isAsked, isMade, revision]);
  return names;
}
