import type { Problem, Result } from '../../domain/kinds';

/** What stands in the fields of a form, as typed. */
export type Texts<Field extends string> = Readonly<Record<Field, string>>;

/** Why fields cannot be taken: a problem each, by name. */
export type FieldErrors<Field extends string> = Readonly<Partial<Record<Field, Problem>>>;

/** A form's texts as a value, or every field that stands in the way. */
export type Conversion<Field extends string, Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly errors: FieldErrors<Field> };

/** Reads the fields one after another and remembers every problem, not only the first. */
export interface FieldCollector<Field extends string> {
  /** The value read, or null with the problem remembered under the field's name. */
  take<T>(field: Field, result: Result<T>): T | null;
  /** The problems so far, or null. */
  errors(): FieldErrors<Field> | null;
}

export function collectFields<Field extends string>(): FieldCollector<Field> {
  const errors: Partial<Record<Field, Problem>> = {};
  return {
    take(field, result) {
      if (result.ok) return result.value;
      errors[field] = result.problem;
      return null;
    },
    errors: () => (Object.keys(errors).length === 0 ? null : errors),
  };
}
