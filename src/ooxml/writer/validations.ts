import type { DataValidation } from './model';
import { countedList, element, textElement } from './xml';

/** `dataValidations` of a sheet (데이터 유효성 검사). */
export function validationsXml(validations: readonly DataValidation[]): string {
  return countedList('dataValidations', validations.map(validationXml));
}

function validationXml({ ref, rule, error, prompt }: DataValidation): string {
  const formulas = 'formula' in rule ? [rule.formula] : rule.formulas;
  return element(
    'dataValidation',
    {
      type: rule.type,
      errorStyle: error?.style,
      operator: 'operator' in rule && rule.operator !== 'between' ? rule.operator : undefined,
      allowBlank: true,
      showInputMessage: true,
      showErrorMessage: true,
      errorTitle: error?.title,
      error: error?.text,
      promptTitle: prompt?.title,
      prompt: prompt?.text,
      sqref: ref,
    },
    ...formulas.map((formula, index) => textElement(`formula${index + 1}`, formula)),
  );
}
