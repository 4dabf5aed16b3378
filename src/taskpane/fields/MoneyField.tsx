import type { ReactNode } from 'react';
import { formatWon, readMoney } from '../../domain/money';
import type { FieldBinding } from '../form/useForm';
import { useWords } from '../session/SessionContext';
import { TextField } from './TextField';

interface MoneyFieldProps {
  readonly label: string;
  readonly field: FieldBinding;
  readonly hint: string;
  readonly required?: boolean;
}

/** An amount in any unit; under it stands what was understood: `2,520만원 = 25,200,000원`. */
export function MoneyField({ label, field, hint, required = false }: MoneyFieldProps): ReactNode {
  const { t } = useWords();
  const text = field.value.trim();
  const read = readMoney(text);
  const understood = read.ok ? t('money.understood', { text, amount: formatWon(read.value) }) : hint;
  return <TextField label={label} field={field} hint={understood} required={required} />;
}
