import type { Area, ValidationRule } from '../../book/types';
import { contains, intersection } from '../address';
import { invalidArgument } from '../hostError';
import { assertAllowed } from './guard';
import { HostObject, type Members } from './hostObject';
import type { Range } from './range';

/** `Excel.DataValidationRule`: one kind of rule under its name. */
const RULE_TYPES: Readonly<Record<string, string>> = {
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  list: 'List',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};

const NO_ALERT = { message: '', showAlert: true, style: 'Stop', title: '' };
const NO_PROMPT = { message: '', showPrompt: true, title: '' };
const NO_RULE: Omit<ValidationRule, 'area'> = {
  rule: {},
  errorAlert: null,
  prompt: null,
  ignoreBlanks: true,
};

export class DataValidation extends HostObject {
  static override readonly members: Members<DataValidation> = {
    scalars: ['errorAlert', 'ignoreBlanks', 'prompt', 'rule', 'type'],
    methods: ['clear'],
  };

  constructor(private readonly range: Range) {
    super(range.host);
  }

  /** `None`, the rule's type, or `Inconsistent` where only some of the cells have it. */
  get type(): string {
    const touching = this.touching();
    const [first] = touching;
    if (!first) return 'None';
    return touching.length === 1 && contains(first.area, this.area) ? ruleType(first.rule) : 'Inconsistent';
  }
  get rule(): object {
    return this.current.rule;
  }
  set rule(rule: object) {
    if (ruleType(rule) === 'None') throw invalidArgument('dataValidation.rule');
    this.change({ rule });
  }
  get errorAlert(): object {
    return this.current.errorAlert ?? NO_ALERT;
  }
  set errorAlert(errorAlert: object) {
    this.change({ errorAlert: { ...NO_ALERT, ...errorAlert } });
  }
  get prompt(): object {
    return this.current.prompt ?? NO_PROMPT;
  }
  set prompt(prompt: object) {
    this.change({ prompt: { ...NO_PROMPT, ...prompt } });
  }
  get ignoreBlanks(): boolean {
    return this.current.ignoreBlanks;
  }
  set ignoreBlanks(ignoreBlanks: boolean) {
    this.change({ ignoreBlanks });
  }
  clear(): void {
    assertAllowed(this.range.sheet);
    this.range.sheet.setValidation(this.area, null);
  }

  private get area(): Area {
    return this.range.area;
  }
  private touching(): ValidationRule[] {
    return this.range.sheet.validations.filter((rule) => intersection(rule.area, this.area));
  }
  private get current(): Omit<ValidationRule, 'area'> {
    return this.touching().find((rule) => contains(rule.area, this.area)) ?? NO_RULE;
  }
  private change(change: Partial<Omit<ValidationRule, 'area'>>): void {
    assertAllowed(this.range.sheet);
    const { rule, errorAlert, prompt, ignoreBlanks } = this.current;
    this.range.sheet.setValidation(this.area, { rule, errorAlert, prompt, ignoreBlanks, ...change });
  }
}

function ruleType(rule: object): string {
  const kinds = Object.entries(rule).filter(([, value]) => value !== null && value !== undefined);
  const [kind] = kinds[0] ?? [];
  return (kinds.length === 1 && kind !== undefined && RULE_TYPES[kind]) || 'None';
}
