import { makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { readDay, formatDay } from '../../domain/day';
import { MONEY_UNITS } from '../../domain/moneyUnit';
import { REPORT_PARTS, ROUNDING_WAYS } from '../../report/reportSettings';
import type { BookSnapshot } from '../../workbook/rows/readProgrammes';
import { ChoiceField } from '../fields/ChoiceField';
import { TextField } from '../fields/TextField';
import { FormShell } from '../form/FormShell';
import { useForm } from '../form/useForm';
import { useLeave } from '../form/useLeave';
import { useSession, useWords } from '../session/SessionContext';
import { settingsTexts, toSettings, type SettingField, type WantedSettings } from './settingsTexts';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

const GROUPS = [
  ['office', ['기관명', '부서명', '담당자', '연락처']],
  ['report', ['회계연도', '회기명', '회기기간', '보고서제목', '제출일', '보고서구성', '용어']],
  ['shown', ['표시단위', '단수표시', '소수자릿수']],
  ['judged', ['주의폭', '부진폭', '달성률상한']],
] as const satisfies readonly (readonly [string, readonly SettingField[]])[];

const CHOICES: Partial<Record<SettingField, readonly string[]>> = {
  표시단위: MONEY_UNITS,
  단수표시: ROUNDING_WAYS,
};

interface SettingsFormProps {
  readonly book: BookSnapshot;
  back(): void;
}

/** 설정: what a report says of its office, and how figures are shown and judged. */
export function SettingsForm({ book, back }: SettingsFormProps): ReactNode {
  const session = useSession();
  const { t } = useWords();
  const styles = useStyles();
  const form = useForm<SettingField, null, WantedSettings, void>(
    {
      draft: 'settings',
      base: null,
      textsOf: () => settingsTexts(book),
      convert: (texts) => toSettings(texts, book),
      store: (wanted) => session.saveSettings(wanted as Readonly<Record<string, string | number>>),
      announce(wanted) {
        const count = Object.keys(wanted).length;
        session.announce(
          { code: count > 0 ? 'settingsSaved' : 'settingsSame', params: { count } },
          count > 0,
        );
      },
      leave: back,
    },
    session,
  );
  return (
    <FormShell form={form} labels={{}} onCancel={useLeave(form, back)}>
      {GROUPS.map(([group, items]) => (
        <section key={group} className={styles.group} aria-label={t(`settings.${group}`)}>
          <Subtitle2 as="h2">{t(`settings.${group}`)}</Subtitle2>
          {items.map((item) => {
            const choices = CHOICES[item];
            const shared = { label: t(`settings.${item}`), field: form.field(item) };
            return choices === undefined ? (
              <TextField key={item} {...shared} hint={hintOf(item, form.texts[item])} />
            ) : (
              <ChoiceField
                key={item}
                {...shared}
                choices={choices}
                none={t('settings.usual')}
                hint={hintOf(item, '')}
              />
            );
          })}
        </section>
      ))}
    </FormShell>
  );

  function hintOf(item: SettingField, text: string): string | null {
    switch (item) {
      case '제출일': {
        const day = readDay(text, { year: null });
        return day.ok ? formatDay(day.value) : t('settings.dayHint');
      }
      case '보고서구성':
        return t('settings.partsHint', { parts: REPORT_PARTS.join(', ') });
      case '용어':
        return t('settings.termsHint');
      case '표시단위':
        return t('settings.unitHint');
      case '단수표시':
        return t('settings.roundingHint');
      case '소수자릿수':
        return t('settings.decimalsHint');
      case '주의폭':
        return t('settings.cautionHint');
      case '부진폭':
        return t('settings.slowHint');
      case '달성률상한':
        return t('settings.capHint');
      default:
        return null;
    }
  }
}
