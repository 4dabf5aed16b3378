import { Field, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { FieldBinding } from '../form/useForm';
import { useWords } from '../session/SessionContext';

interface ChoiceFieldProps {
  readonly label: string;
  readonly field: FieldBinding;
  readonly choices: readonly string[];
  /** Words of the choice that stands for '': absent where one must be chosen. */
  readonly none?: string;
  readonly hint?: string | null;
  readonly required?: boolean;
}

/** One of a few words. What stands in the row stays choosable, though it is none of them. */
export function ChoiceField(props: ChoiceFieldProps): ReactNode {
  const { label, field, choices, none, hint = null, required = false } = props;
  const { sentence, word } = useWords();
  const known = field.value === '' || choices.includes(field.value);
  const offersNone = none !== undefined || field.value === '';
  return (
    <Field
      label={label}
      required={required}
      hint={hint}
      validationMessage={field.problem ? sentence(field.problem) : null}
    >
      <Select
        name={field.name}
        value={field.value}
        onChange={(_, { value }) => field.onChange(value)}
        onBlur={field.onLeave}
      >
        {offersNone && <option value="">{none ?? ''}</option>}
        {(known ? choices : [field.value, ...choices]).map((choice) => (
          <option key={choice} value={choice}>
            {word(choice)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
