import { Button, Checkbox, makeStyles, Radio, RadioGroup, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { ARRIVAL } from '../app/useArrivalFocus';
import type { Choice, CopyWork, Source } from './useCopy';
import { useSubmitWords } from './useSubmitWords';

const useStyles = makeStyles({
  group: { border: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column' },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface ChooseSheetsProps {
  readonly source: Source;
  readonly choice: Choice;
  readonly work: Pick<CopyWork, 'choose' | 'make' | 'startAnew'>;
}

/** Which sheets go, and how. */
export function ChooseSheets({ source, choice, work }: ChooseSheetsProps): ReactNode {
  const { texts } = useSubmitWords();
  const styles = useStyles();
  const change = (part: Partial<Choice>): void => work.choose({ ...choice, ...part });
  const tick = (name: string, isOn: boolean): void => {
    const ticked = new Set(isOn ? [...choice.sheets, name] : choice.sheets.filter((one) => one !== name));
    change({ sheets: source.sheets.map((sheet) => sheet.name).filter((one) => ticked.has(one)) });
  };
  return (
    <>
      <Text>{texts.source({ name: source.name ?? texts.thisBook })}</Text>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{texts.sheets}</legend>
        {source.sheets.map(({ name, isVisible, isEmpty, tables }) => {
          const notes = [
            ...(isVisible ? [] : [texts.hiddenSheet]),
            ...(isEmpty ? [texts.emptySheet] : []),
            ...(tables.length > 0 ? [texts.dataSheet({ tables: tables.join(', ') })] : []),
          ];
          return (
            <Checkbox
              key={name}
              label={notes.length > 0 ? `${name} (${notes.join(', ')})` : name}
              checked={choice.sheets.includes(name)}
              onChange={(_, { checked }) => tick(name, checked === true)}
            />
          );
        })}
        {choice.sheets.length === 0 && <Text role="alert">{texts.sheetsNone}</Text>}
      </fieldset>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{texts.mode}</legend>
        <RadioGroup
          layout="horizontal"
          aria-label={texts.mode}
          value={choice.mode}
          onChange={(_, { value }) => change({ mode: value === '수식' ? '수식' : '값' })}
        >
          <Radio value="값" label={texts.modeValues} />
          <Radio value="수식" label={texts.modeFormulas} />
        </RadioGroup>
      </fieldset>
      <div className={styles.group}>
        <Checkbox
          label={texts.blank}
          checked={choice.blanks}
          onChange={(_, { checked }) => change({ blanks: checked === true })}
        />
        <Checkbox
          label={texts.confirmation}
          checked={choice.confirms}
          onChange={(_, { checked }) => change({ confirms: checked === true })}
        />
        <Checkbox
          label={texts.notes}
          checked={choice.keepsNotes}
          onChange={(_, { checked }) => change({ keepsNotes: checked === true })}
        />
      </div>
      <div className={styles.actions}>
        <Button
          {...ARRIVAL}
          appearance="primary"
          disabledFocusable={choice.sheets.length === 0}
          onClick={() => void work.make(choice)}
        >
          {texts.make}
        </Button>
        <Button onClick={work.startAnew}>{texts.another}</Button>
      </div>
    </>
  );
}
