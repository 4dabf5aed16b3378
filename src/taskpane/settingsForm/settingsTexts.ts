import { failure, success, type Result } from '../../domain/kinds';
import { readNumberText } from '../../domain/numberReading';
import { formatNumber } from '../../domain/numberText';
import { plainText } from '../../domain/plainText';
import { readReportSettings } from '../../report/reportSettings';
import type { BookSnapshot } from '../../workbook/rows/readProgrammes';
import { MARGINS, type Margin } from '../../workbook/tables/namedPlaces';
import { SETTING_ITEMS, type SettingItem } from '../../workbook/tables/settings';
import { collectFields, type Conversion, type Texts } from '../form/conversion';
import { readOptionalYear } from '../form/readField';

export type SettingField = SettingItem | Margin;
type SettingTexts = Texts<SettingField>;
/** What each setting is to become; those that stay are not in it. */
export type WantedSettings = Readonly<Partial<Record<SettingField, string | number>>>;

const SETTING_FIELDS: readonly SettingField[] = [...SETTING_ITEMS, ...MARGINS];

const MOST_DECIMALS = 4;
/** A cap above this is a number of people, not a rate. */
const HIGHEST_CAP = 10;

/** The settings as they are typed: bounds and caps in percent. */
export function settingsTexts({
  settings,
  margins,
}: Pick<BookSnapshot, 'settings' | 'margins'>): SettingTexts {
  const items = SETTING_ITEMS.map((item) => [item, settings[item]] as const);
  const bounds = MARGINS.map((margin) => [margin, percentText(margins[margin])] as const);
  const texts = Object.fromEntries([...items, ...bounds]) as SettingTexts;
  return { ...texts, 달성률상한: capText(settings.달성률상한) };
}

/** What of the settings is to change, or every field that stands in the way. */
export function toSettings(
  texts: SettingTexts,
  known: Pick<BookSnapshot, 'settings' | 'margins'>,
): Conversion<SettingField, WantedSettings> {
  const before = settingsTexts(known);
  const fields = collectFields<SettingField>();
  const wanted: Partial<Record<SettingField, string | number>> = {};
  for (const field of SETTING_FIELDS) {
    const value = fields.take(field, readSetting(field, texts[field].trim()));
    if (value !== null && texts[field] !== before[field]) wanted[field] = value;
  }
  const caution = readPercent(texts.주의폭);
  const slow = readPercent(texts.부진폭);
  if (caution.ok && slow.ok && slow.value < caution.value) fields.take('부진폭', failure('marginsReversed'));
  const errors = fields.errors();
  return errors === null ? { ok: true, value: wanted } : { ok: false, errors };
}

function readSetting(field: SettingField, text: string): Result<string | number> {
  switch (field) {
    case '주의폭':
    case '부진폭':
      return readPercent(text);
    case '달성률상한':
      return readCap(text);
    case '소수자릿수':
      return text === '' || new RegExp(`^[0-${MOST_DECIMALS}]$`).test(plainText(text))
        ? success(plainText(text))
        : failure('invalidDecimals', { most: MOST_DECIMALS });
    case '보고서구성':
    case '용어': {
      const [problem] = readReportSettings(new Map([[field, text]])).problems;
      return problem === undefined ? success(text) : failure(problem.code, problem.params);
    }
    case '회계연도': {
      const year = readOptionalYear(text);
      return year.ok ? success(year.value === null ? '' : String(year.value)) : year;
    }
    default:
      return success(text);
  }
}

/** A difference of rates in percent points, `10` or `10%`: 0.1. One below 1 may be meant as a fraction, and is refused. */
function readPercent(text: string): Result<number> {
  const number = readNumberText(withoutPercent(text));
  if (text.trim() === '') return failure('required');
  if (!number.ok) return number;
  if (number.value < 0 || number.value > 100) return failure('percentOutside');
  if (number.value > 0 && number.value < 1)
    return failure('percentSmall', { text, meant: formatNumber(number.value * 100) });
  return success(number.value / 100);
}

/** A cap in percent, kept as `120%`; none where it is blank. */
function readCap(text: string): Result<string> {
  if (text === '') return success('');
  const number = readNumberText(withoutPercent(text));
  if (!number.ok) return number;
  const isCap = number.value >= 100 && number.value <= HIGHEST_CAP * 100;
  return isCap ? success(`${formatNumber(number.value).replaceAll(',', '')}%`) : failure('capOutside');
}

const withoutPercent = (text: string): string => plainText(text).trim().replace(/%p?$/i, '').trim();

function percentText(rate: number | null): string {
  return rate === null ? '' : formatNumber(rate * 100);
}

/** `1.2` and `120%` are both 120; what is neither stays as it stands. */
function capText(text: string): string {
  const plain = text.trim();
  const number = Number(withoutPercent(plain));
  if (plain === '' || Number.isNaN(number)) return plain;
  return plain.endsWith('%') || number > HIGHEST_CAP ? formatNumber(number) : percentText(number);
}
