import { Field, Textarea } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { FieldBinding } from '../form/useForm';
import { useWords } from '../session/SessionContext';

interface LongTextFieldProps {
  readonly label: string;
  readonly field: FieldBinding;
  readonly required?: boolean;
}

/** A text of several lines; those of a cell stay lines. */
export function LongTextField({ label, field, required = false }: LongTextFieldProps): ReactNode {
  const { sentence } = useWords();
  return (
    <Field
      label={label}
      required={required}
      validationMessage={field.problem ? sentence(field.problem) : null}
    >
      <Textarea
        name={field.name}
        value={field.value}
        resize="vertical"
        onChange={(_, { value }) => field.onChange(value)}
        onBlur={field.onLeave}
      />
    </Field>
  );
}
