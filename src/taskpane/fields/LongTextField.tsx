import { Field, Textarea } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { FieldBinding } from '../form/useForm';
import { useWords } from '../session/SessionContext';

interface LongTextFieldProps {
  readonly label: string;
  readonly field: FieldBinding;
}

/** A text of several lines; those of a cell stay lines. */
export function LongTextField({ label, field }: LongTextFieldProps): ReactNode {
  const { sentence } = useWords();
  return (
    <Field label={label} validationMessage={field.problem ? sentence(field.problem) : null}>
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
