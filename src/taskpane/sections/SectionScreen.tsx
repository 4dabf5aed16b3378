import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Won } from '../../domain/kinds';
import type { Area } from '../../domain/sections/line';
import { TabRow } from '../app/TabRow';
import { useWords } from '../session/SessionContext';
import { SectionEditor } from './SectionEditor';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
});

/** In the order in which they are written, the one that changes most first. */
const PROGRAMME_SECTIONS: readonly Area[] = ['실적', '계획', '개요'];
const OFFICE_SECTIONS: readonly Area[] = ['현황', '목표', '성과', '표지'];

interface SectionScreenProps {
  /** 사업번호; '' for what the report says of the office. */
  readonly number: string;
  readonly year: number | null;
  readonly budget: Won | null;
  back(): void;
}

/** The sections of a programme, or of the office, one at a time; what is written in one is kept while another is shown. */
export function SectionScreen({ number, year, budget, back }: SectionScreenProps): ReactNode {
  const { t } = useWords();
  const styles = useStyles();
  const areas = number === '' ? OFFICE_SECTIONS : PROGRAMME_SECTIONS;
  const [area, setArea] = useState<Area>(areas[0]!);
  return (
    <div className={styles.root}>
      <TabRow<Area>
        label={t('section.areas')}
        ids={areas}
        selected={area}
        open={setArea}
        content={(one) => t('section.area', { area: one })}
      />
      <SectionEditor key={`${number} ${area}`} place={{ number, area, year }} budget={budget} back={back} />
    </div>
  );
}
