import { Button, makeStyles, Subtitle1, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import { useState, type ReactNode } from 'react';
import { isSameProgramme } from '../../domain/programmeNumber';
import type { BookSnapshot, ProgrammeRow } from '../../workbook/rows/readProgrammes';
import { sameRecord } from '../../workbook/tables/records';
import type { ProgrammeRecord } from '../../workbook/tables/recordTypes';
import { SPOKEN_ONLY } from '../programmes/Spoken';
import { useWords } from '../session/SessionContext';
import { NARROW } from './narrow';
import type { Go, Route } from './route';
import { contentOf, type ScreenContent } from './screens';
import { isTabRoute, tabBody } from './tabs';
import { wayBack } from './wayBack';

const useStyles = makeStyles({
  spoken: { ...SPOKEN_ONLY, margin: 0 },
  page: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    paddingBlock: tokens.spacingVerticalS,
    paddingInline: tokens.spacingHorizontalM,
  },
  head: {
    display: 'flex',
    alignItems: 'start',
    gap: tokens.spacingHorizontalXS,
    [NARROW]: { flexWrap: 'wrap' },
  },
  names: { minWidth: 0, [NARROW]: { flex: '1 1 88px' } },
  // A name of 60 characters would push the screen away: the rest of it is on hover and read aloud.
  title: {
    paddingBlock: tokens.spacingVerticalXXS,
    overflowWrap: 'anywhere',
    minWidth: 0,
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: '2',
    [NARROW]: { WebkitLineClamp: '5' },
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
  const words = useWords();
  const styles = useStyles();
  const programme = useProgramme(book, 'number' in route ? route.number : null);
  if (isTabRoute(route)) {
    return (
      <div role="tabpanel" aria-label={words.t(`tabs.${route.screen}`)}>
        <h1 className={styles.spoken}>{words.t(`tabs.${route.screen}`)}</h1>
        {tabBody(route, { book, go })}
      </div>
    );
  }
  const { body, ...heading } = contentOf(route, { book, go, words, programme });
  return (
    <Page {...heading} go={go}>
      {body}
    </Page>
  );
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
    sameRecord('programmes', { ...record, number: shown.number }, shown),
  );
  return others.length === 0 ? (renumbered ?? null) : null;
}

type PageProps = Omit<ScreenContent, 'body'> & { readonly go: Go; readonly children: ReactNode };

function Page({ title, about, beside, back, go, children }: PageProps): ReactNode {
  const backWords = wayBack(back, useWords());
  const styles = useStyles();
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <Button
          appearance="subtle"
          icon={<ArrowLeftRegular />}
          aria-label={backWords}
          title={backWords}
          onClick={() => go(back)}
        />
        <div className={styles.names}>
          <Subtitle1 as="h1" className={styles.title} title={title}>
            {title}
          </Subtitle1>
          {about !== undefined && (
            <div className={styles.title} title={about}>
              {about}
            </div>
          )}
        </div>
        {beside}
      </div>
      {children}
    </div>
  );
}
