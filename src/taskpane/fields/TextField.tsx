import { Field, Input, Textarea, useId } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
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

/** A line of text; its error is a sentence under it. A text that came in several lines keeps them. */
export function TextField(props: TextFieldProps): ReactNode {
  const { label, field, hint = null, required = false, inputMode = 'text', suggestions = [] } = props;
  const { sentence } = useWords();
  const listId = useId('suggestions');
  const [isLong] = useState(() => field.value.includes('\n'));
  const shared = { name: field.name, value: field.value, onBlur: field.onLeave };
  return (
    <>
      <Field
        label={label}
        required={required}
        hint={hint}
        validationMessage={field.problem ? sentence(field.problem) : null}
      >
        {isLong ? (
          <Textarea {...shared} resize="vertical" onChange={(_, { value }) => field.onChange(value)} />
        ) : (
          <Input
            {...shared}
            inputMode={inputMode}
            {...(suggestions.length > 0 ? { list: listId } : {})}
            onChange={(_, { value }) => field.onChange(value)}
          />
        )}
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
