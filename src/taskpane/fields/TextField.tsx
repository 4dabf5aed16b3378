import { Field, Input, useId } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { FieldBinding } from '../form/useForm';
import { useWords } from '../session/SessionContext';

interface TextFieldProps {
  readonly label: string;
  readonly field: FieldBinding;
  readonly hint?: string | null;
  readonly required?: boolean;
  readonly inputMode?: 'text' | 'numeric' | 'tel';
  /** What was written in this field before, offered while typing so that it stays one spelling. */
  readonly suggestions?: readonly string[];
}

/** A line of text; its error is a sentence under it. */
export function TextField(props: TextFieldProps): ReactNode {
  const {
    label,
    field,
    hint = null,
    required = false,

    inputMode = 'text',
    suggestions = [],
  } = props;
  const { sentence } = useWords();
  const listId = useId('suggestions');
  return (
    <>
      <Field
        label={label}
        required={required}
        hint={hint}
        validationMessage={field.problem ? sentence(field.problem) : null}
      >
        <Input
          name={field.name}
          value={field.value}
          inputMode={inputMode}
          {...(suggestions.length > 0 ? { list: listId } : {})}
          onChange={(_, { value }) => field.onChange(value)}
          onBlur={field.onLeave}
        />
      </Field>
      {suggestions.length > 0 && (
        <datalist id={listId}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      )}
    </>
  );
}
