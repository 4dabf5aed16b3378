import { attribute, child, childrenOf, type XmlElement } from '../../src/ooxml/xml/tree';
import { element, textElement } from '../../src/ooxml/writer/xml';
import { formatA1, parseA1 } from '../book/a1';
import type { Protection, ValidationRule } from '../book/types';

/** Data validation and protection: between the words of files and those of Excel's API. */
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

/** The rules of `dataValidations`, one an area. */
export function readValidations(list: XmlElement): ValidationRule[] {
  return childrenOf(list, 'dataValidation').flatMap((one) => {
    const text = (name: string) => attribute(one, name) ?? '';
    const kind = KINDS[text('type')];
    if (kind === undefined) return [];
    const [formula1 = '', formula2] = ['formula1', 'formula2'].map((name) => child(one, name)?.text);
    const rule = {
      rule: { [kind]: ruleOf(kind, one, formula1, formula2) },
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

/** `dataValidations` of these rules; '' where there are none. */
export function validationsXml(rules: readonly ValidationRule[]): string {
  if (rules.length === 0) return '';
  return element('dataValidations', { count: rules.length }, ...rules.map(validationXml));
}

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

/** What a protected sheet may still allow, by the API's word and the file's. */
const ALLOWED: Readonly<Record<string, string>> = {
  allowFormatCells: 'formatCells',
  allowFormatColumns: 'formatColumns',
  allowFormatRows: 'formatRows',
  allowInsertColumns: 'insertColumns',
  allowInsertRows: 'insertRows',
  allowInsertHyperlinks: 'insertHyperlinks',
  allowDeleteColumns: 'deleteColumns',
  allowDeleteRows: 'deleteRows',
  allowSort: 'sort',
  allowAutoFilter: 'autoFilter',
  allowPivotTables: 'pivotTables',
};

/** Null where the sheet is not protected. A password of a file is known by its hash alone: nobody can type it. */
export function readProtection(protection: XmlElement): Protection | null {
  if (!isOn(attribute(protection, 'sheet'))) return null;
  const options = Object.fromEntries(
    Object.entries(ALLOWED).map(([option, name]) => [
      option,
      attribute(protection, name) === '0' || attribute(protection, name) === 'false',
    ]),
  );
  const password = attribute(protection, 'hashValue') ?? attribute(protection, 'password') ?? null;
  return { options: { ...options, selectionMode: 'Normal' }, password };
}

export function protectionXml(protection: Protection | null): string {
  if (protection === null) return '';
  const allowed = Object.entries(ALLOWED).flatMap(([option, name]) =>
    protection.options[option] === true ? [[name, false] as const] : [],
  );
  return element('sheetProtection', {
    ...{ sheet: true, objects: true, scenarios: true },
    ...Object.fromEntries(allowed),
  });
}
