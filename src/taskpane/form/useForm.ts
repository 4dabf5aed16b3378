import { useEffect, useRef, useState, type RefObject } from 'react';
import type { Problem } from '../../domain/kinds';
import type { AnyRecord } from '../../workbook/tables/recordTypes';
import { loadDraft } from '../session/drafts';
import type { Session } from '../session/session';
import type { Answer } from '../session/state';
import type { Conversion, FieldErrors, Texts } from './conversion';

/** What a form is: its texts, what they stand for, and where that goes. */
export interface FormSpec<Field extends string, Base extends AnyRecord | null, Value, Stored> {
  /** Name under which what was typed is kept until it is stored. */
  readonly draft: string;
  /** The row as read when the form opened; null for a new one. */
  readonly base: Base;
  /** What the fields begin with. */
  textsOf(base: Base): Texts<Field>;
  convert(texts: Texts<Field>, base: Base): Conversion<Field, Value>;
  store(value: Value, base: Base): Promise<Answer<Stored>>;
  /** Says that the workbook holds the value, with what it answered. The figures are up to date. */
  announce(value: Value, answer: Stored): void;
  /** Goes to where the value is seen; not called when the form was left before it was stored. */
  leave(value: Value): void;
}

/** The row was changed in the sheet meanwhile: what it holds now. */
export interface Conflict<Field extends string> {
  readonly mine: Texts<Field>;
  readonly theirs: Texts<Field>;
  keepMine(): void;
  takeTheirs(): void;
}

/** One field, as the field components take it. */
export interface FieldBinding<Field extends string = string> {
  readonly name: Field;
  readonly value: string;
  readonly problem: Problem | undefined;
  onChange(text: string): void;
  onLeave(): void;
}

export interface Form<Field extends string> {
  readonly ref: RefObject<HTMLFormElement | null>;
  readonly texts: Texts<Field>;
  readonly busy: boolean;
  /** Why the workbook did not take it. */
  readonly problem: Problem | null;
  readonly conflict: Conflict<Field> | null;
  /** What is shown was typed earlier and not stored. */
  readonly restored: boolean;
  /** Whether leaving now leaves a draft behind. */
  readonly changed: boolean;
  field(name: Field): FieldBinding<Field>;
  change(texts: Partial<Texts<Field>>): void;
  submit(): void;
  /** Throws away what was typed. */
  restart(): void;
}

interface FormState<Field extends string, Base> {
  readonly texts: Texts<Field>;
  readonly base: Base;
  readonly restored: boolean;
  /** Fields left with something in them; after a first submit all of them. */
  readonly judged: ReadonlySet<Field>;
  readonly busy: boolean;
  readonly problem: Problem | null;
  readonly theirs: AnyRecord | null;
}

function sameTexts<Field extends string>(one: Texts<Field>, other: Texts<Field>): boolean {
  return (Object.keys(one) as Field[]).every((field) => one[field] === other[field]);
}

function open<Field extends string, Base extends AnyRecord | null, Value, Stored>(
  spec: FormSpec<Field, Base, Value, Stored>,
  draft: ReturnType<typeof loadDraft>,
): FormState<Field, Base> {
  const initial = spec.textsOf(spec.base);
  const kept = Object.entries(draft?.texts ?? {}).filter(([field]) => field in initial);
  const texts: Texts<Field> = { ...initial, ...(Object.fromEntries(kept) as Partial<Texts<Field>>) };
  const restored = !sameTexts(texts, initial);
  const begunFrom = restored && spec.base !== null ? (draft?.base ?? spec.base) : spec.base;
  return {
    texts,
    base: begunFrom as Base,
    restored,
    judged: new Set(),
    busy: false,
    problem: null,
    theirs: null,
  };
}

/**
 * State of one form: what is typed is kept as a draft at every change and thrown away only when it is stored, or by
 * {@link Form.restart}. A problem leaves everything as it was typed.
 */
export function useForm<Field extends string, Base extends AnyRecord | null, Value, Stored>(
  spec: FormSpec<Field, Base, Value, Stored>,
  { drafts, upToDate, report }: Pick<Session, 'drafts' | 'upToDate' | 'report'>,
): Form<Field> {
  const ref = useRef<HTMLFormElement>(null);
  const isShown = useRef(false);
  useEffect(() => {
    isShown.current = true;
    return () => {
      isShown.current = false;
    };
  }, []);
  const [state, setState] = useState(() => open(spec, loadDraft(drafts, spec.draft)));
  const { texts, base, judged, busy, problem, theirs } = state;
  const conversion = spec.convert(texts, base);
  const errors: FieldErrors<Field> | null = conversion.ok ? null : conversion.errors;

  const update = (change: Partial<FormState<Field, Base>>): void =>
    setState((current) => ({ ...current, ...change }));

  function change(changes: Partial<Texts<Field>>): void {
    const next = { ...texts, ...changes };
    update({ texts: next, problem: null });
    drafts.save(spec.draft, { texts: next, base, sent: false });
  }

  function focusFirstError(failed: FieldErrors<Field>): void {
    const elements = [...(ref.current?.elements ?? [])] as HTMLInputElement[];
    elements.find(({ name }) => name in failed)?.focus();
  }

  async function send(against: Base): Promise<void> {
    const converted = spec.convert(texts, against);
    if (!converted.ok) {
      update({ judged: new Set(Object.keys(texts) as Field[]) });
      focusFirstError(converted.errors);
      return;
    }
    update({ busy: true, problem: null, theirs: null, base: against });
    drafts.save(spec.draft, { texts, base: against, sent: true });
    const answer = await spec.store(converted.value, against);
    if (answer.ok) {
      drafts.clear(spec.draft);
      await upToDate();
      update({ busy: false });
      spec.announce(converted.value, answer.value);
      if (isShown.current) spec.leave(converted.value);
      return;
    }
    // Left before the answer came: the form has no place any more to say it.
    if (!isShown.current) return report(answer.problem, () => void send(against));
    const found = 'theirs' in answer ? answer.theirs : undefined;
    if (found === undefined) return update({ busy: false, problem: answer.problem });
    // What others changed is not in this form: nothing to choose, both changes stand.
    if (against !== null && sameTexts(spec.textsOf(found as Base), spec.textsOf(against))) {
      return send(found as Base);
    }
    update({ busy: false, theirs: found });
  }

  return {
    ref,
    texts,
    busy,
    problem,
    restored: state.restored,
    changed: !sameTexts(texts, spec.textsOf(spec.base)),
    conflict:
      theirs === null
        ? null
        : {
            mine: texts,
            theirs: spec.textsOf(theirs as Base),
            keepMine: () => void send(theirs as Base),
            takeTheirs() {
              drafts.clear(spec.draft);
              update({
                texts: spec.textsOf(theirs as Base),
                base: theirs as Base,
                theirs: null,
                problem: null,
              });
            },
          },
    field: (name) => ({
      name,
      value: texts[name],
      problem: judged.has(name) ? errors?.[name] : undefined,
      onChange: (text) => change({ [name]: text } as Partial<Texts<Field>>),
      onLeave() {
        if (texts[name].trim() !== '' && !judged.has(name)) update({ judged: new Set([...judged, name]) });
      },
    }),
    change,
    submit() {
      if (!busy) void send(base);
    },
    restart() {
      drafts.clear(spec.draft);
      setState(open(spec, null));
    },
  };
}
