import { attribute, child, childrenOf, type XmlElement } from '../../src/ooxml/xml/tree';
import { element, textElement } from '../../src/ooxml/writer/xml';
import { withAttribute } from '../../src/ooxml/xml/edit';
import { formatA1, parseA1 } from '../book/a1';
import type { ValidationRule } from '../book/types';

/** Data validation: between the words of files and those of Excel's API. */
const KINDS: Readonly<Record<string, string>> = {
  whole: 'wholeNumber',
  decimal: 'decimal',
  list: 'list',
  date: 'date',
  time: 'time',
  textLength: 'textLength',
  custom: 'custom',
};
export const OPERATORS: Readonly<Record<string, string>> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqual',
  lessThanOrEqual: 'LessThanOrEqual',
};
const STYLES: Readonly<Record<string, string>> = {
  stop: 'Stop',
  warning: 'Warning',
  information: 'Information',
};

const isOn = (value: string | undefined): boolean => value === '1' || value === 'true';
const wordOf = (words: Readonly<Record<string, string>>, value: unknown): string | undefined =>
  Object.keys(words).find((word) => words[word] === value);

/** A rule of a file: what the grid does not know of it (input modes, lists whose words hold commas) stays as it is written. */
interface FileRule extends ValidationRule {
  /** Its element without `sqref`. */
  readonly written: string;
}

/**
 * The rules of `dataValidations`, one an area.
 *
 * @param source what the element is read from
 */
export function readValidations(list: XmlElement, source: string): readonly ValidationRule[] {
  return childrenOf(list, 'dataValidation').flatMap((one): readonly FileRule[] => {
    const text = (name: string) => attribute(one, name) ?? '';
    const kind = KINDS[text('type')];
    const fallback = child(child(one, 'AlternateContent') ?? one, 'Fallback') ?? one;
    const [formula1 = '', formula2] = ['formula1', 'formula2'].map((name) => child(fallback, name)?.text);
    const areas = withAttribute(source, one, 'sqref', undefined);
    const rule = {
      rule: kind === undefined ? {} : { [kind]: ruleOf(kind, one, formula1, formula2) },
      written: source.slice(one.start, areas.start) + source.slice(areas.end, one.end),
      errorAlert: {
        message: text('error'),
        showAlert: isOn(attribute(one, 'showErrorMessage')),
        style: STYLES[text('errorStyle')] ?? 'Stop',
        title: text('errorTitle'),
      },
      prompt: {
        message: text('prompt'),
        showPrompt: isOn(attribute(one, 'showInputMessage')),
        title: text('promptTitle'),
      },
      ignoreBlanks: isOn(attribute(one, 'allowBlank')),
    };
    return text('sqref')
      .split(' ')
      .flatMap((ref) => {
        const area = parseA1(ref);
        return area ? [{ ...rule, area }] : [];
      });
  });
}

function ruleOf(kind: string, one: XmlElement, formula1: string, formula2: string | undefined): object {
  if (kind === 'custom') return { formula: `=${formula1}` };
  if (kind === 'list') {
    const quoted = /^"(.*)"$/s.exec(formula1);
    const source = quoted ? quoted[1]!.replaceAll('""', '"') : `=${formula1}`;
    return { source, inCellDropDown: !isOn(attribute(one, 'showDropDown')) };
  }
  const operand = (text: string) =>
    text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : `=${text}`;
  return {
    formula1: operand(formula1),
    ...(formula2 === undefined ? {} : { formula2: operand(formula2) }),
    operator: OPERATORS[attribute(one, 'operator') ?? 'between'],
  };
}

/**
 * `dataValidations` of these rules; '' where there are none.
 *
 * @param before the rules of the file's sheet that is written
 * @param present its element, whose other attributes stay
 */
export function validationsXml(
  rules: readonly ValidationRule[],
  before: readonly ValidationRule[],
  present: string | undefined,
): string {
  if (rules.length === 0) return '';
  // Rules that came from another sheet may use prefixes that this one does not know.
  const own = new Set(before.map(writtenOf));
  const areas = new Map<string, string[]>();
  const made: ValidationRule[] = [];
  for (const rule of rules) {
    const written = writtenOf(rule);
    if (written === undefined || !own.has(written)) made.push(rule);
    else areas.set(written, [...(areas.get(written) ?? []), formatA1(rule.area)]);
  }
  const items = [
    ...[...areas].map(([written, refs]) =>
      written.replace(/^<[^\s/>]+/, (tag) => `${tag} sqref="${refs.join(' ')}"`),
    ),
    ...made.map(validationXml),
  ];
  const attributes =
    /^<[^\s/>]+([^>]*?)\s*\/?>/.exec(present ?? '')?.[1]?.replace(/\scount="[^"]*"/, '') ?? '';
  return `<dataValidations${attributes} count="${items.length}">${items.join('')}</dataValidations>`;
}

const writtenOf = (rule: ValidationRule): string | undefined => (rule as Partial<FileRule>).written;

interface RuleWords {
  readonly source?: unknown;
  readonly inCellDropDown?: boolean;
  readonly formula?: unknown;
  readonly formula1?: unknown;
  readonly formula2?: unknown;
  readonly operator?: string;
}
interface AlertWords {
  readonly message?: string;
  readonly title?: string;
  readonly style?: string;
  readonly showAlert?: boolean;
  readonly showPrompt?: boolean;
}

function validationXml({ area, rule, errorAlert, prompt, ignoreBlanks }: ValidationRule): string {
  const [[kind = '', given = {}] = []] = Object.entries(rule).filter(([, value]) => value) as [
    string,
    RuleWords,
  ][];
  const [alert, asked]: (AlertWords | null)[] = [errorAlert, prompt];
  const formulas =
    kind === 'list'
      ? [listFormula(String(given.source ?? ''))]
      : kind === 'custom'
        ? [given.formula]
        : [given.formula1, given.formula2].filter((one) => one !== undefined && one !== '');
  const operator = wordOf(OPERATORS, given.operator);
  const style = wordOf(STYLES, alert?.style);
  return element(
    'dataValidation',
    {
      type: wordOf(KINDS, kind),
      errorStyle: style === 'stop' ? undefined : style,
      operator: operator === 'between' ? undefined : operator,
      allowBlank: ignoreBlanks || undefined,
      showDropDown: given.inCellDropDown === false || undefined,
      showInputMessage: asked?.showPrompt ?? true,
      showErrorMessage: alert?.showAlert ?? true,
      errorTitle: alert?.title || undefined,
      error: alert?.message || undefined,
      promptTitle: asked?.title || undefined,
      prompt: asked?.message || undefined,
      sqref: formatA1(area),
    },
    ...formulas.map((formula, index) =>
      textElement(`formula${index + 1}`, String(formula).replace(/^=/, '')),
    ),
  );
}

function listFormula(source: string): string {
  return source.startsWith('=') ? source : `"${source.replaceAll('"', '""')}"`;
}
