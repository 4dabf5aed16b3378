import { useEffect, useRef, useState, useSyncExternalStore, type RefObject } from 'react';
import type { Problem } from '../../domain/kinds';
import type { Sender } from '../../workbook/outbox/outbox';
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
  /** @param sender tells a retry of this form from its next entry */
  store(value: Value, base: Base, sender: Sender): Promise<Answer<Stored>>;
  /** Says that the workbook holds the value, with what it answered. The figures are up to date. */
  announce(value: Value, answer: Stored): void;
  /** Goes to where the value is seen; not called when the form was left before it was stored. */
  leave(value: Value): void;
  /** 「저장하고 계속」: what the next new row begins with, after these. None where there is no next. */
  readonly next?: ((texts: Texts<Field>) => Texts<Field>) | null;
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
  /** On its way to the workbook, from here or from where this form was left: nothing can be typed meanwhile. */
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
  /** Saves and stays, with an empty form for the next row; null where there is no next. */
  readonly submitAndGoOn: (() => void) | null;
  /** The save that was asked for last, once more. */
  retry(): void;
  /** Throws away what was typed. */
  restart(): void;
}

interface FormState<Field extends string, Base> {
  readonly texts: Texts<Field>;
  /** What it began with: leaving it so leaves nothing behind. */
  readonly begun: Texts<Field>;
  readonly base: Base;
  readonly restored: boolean;
  /** Fields left with something in them; after a first submit all of them. */
  readonly judged: ReadonlySet<Field>;
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
    begun: begunFrom === spec.base ? initial : spec.textsOf(begunFrom as Base),
    base: begunFrom as Base,
    restored,
    judged: new Set(),
  };
}

/** The first field that a person fills in: the one that says so, else the first of all. */
export function focusFirstField(form: HTMLElement | null): void {
  const own = form?.querySelector<HTMLElement>('[data-arrival]:is(input, select, textarea)');
  (own ?? form?.querySelector<HTMLElement>('input, select, textarea'))?.focus();
}

/** Problems of one field, told there: no retry could help. */
const FIELD_OF_PROBLEM: Readonly<Record<string, string>> = { numberTaken: 'number', invalidNumber: 'number' };

/**
 * State of one form: what is typed is kept as a draft at every change and thrown away only when it is stored, or by
 * {@link Form.restart}. A problem leaves everything as it was typed. What became of what was sent is the submission's to
 * say, also to a form that was left and opened again.
 */
export function useForm<Field extends string, Base extends AnyRecord | null, Value, Stored>(
  spec: FormSpec<Field, Base, Value, Stored>,
  {
    drafts,
    submissions,
    upToDate,
    report,
    giveUp,
  }: Pick<Session, 'drafts' | 'submissions' | 'upToDate' | 'report' | 'giveUp'>,
): Form<Field> {
  const { draft } = spec;
  const ref = useRef<HTMLFormElement>(null);
  const isShown = useRef(false);
  const isSender = useRef(false);
  const goesOn = useRef(false);
  useEffect(() => {
    isShown.current = true;
    const leave = submissions.attend(draft);
    return () => {
      isShown.current = false;
      leave();
    };
  }, [submissions, draft]);
  const [state, setState] = useState(() => {
    // What was stored before is no business of a form that is opened now: forgotten before it is read below.
    if (submissions.of(draft).kind === 'stored') submissions.goOn(draft);
    return open(spec, loadDraft(drafts, draft));
  });
  const submission = useSyncExternalStore(submissions.subscribe, () => submissions.of(draft));
  const { texts, base, judged } = state;
  const busy = submission.kind === 'sending';
  const told = submission.kind === 'refused' || submission.kind === 'unknown' ? submission.problem : null;
  const theirs = submission.kind === 'refused' ? (submission.theirs ?? null) : null;
  const conversion = spec.convert(texts, base);
  const errors: FieldErrors<Field> | null = conversion.ok ? null : conversion.errors;
  const faultyField = told !== null && FIELD_OF_PROBLEM[told.code];
  const ownField = faultyField && faultyField in texts ? (faultyField as Field) : null;

  // Stored by somebody else – the form one left, or a recovery: what it shows is in the sheet.
  useEffect(() => {
    if (submission.kind === 'stored' && !isSender.current && conversion.ok) spec.leave(conversion.value);
  }, [submission.kind]); // eslint-disable-line react-hooks/exhaustive-deps -- only when it becomes so

  const update = (change: Partial<FormState<Field, Base>>): void =>
    setState((current) => ({ ...current, ...change }));

  function change(changes: Partial<Texts<Field>>): void {
    // Locked by keeping what stands there: a disabled field would drop the focus.
    if (busy) return;
    const next = { ...texts, ...changes };
    update({ texts: next });
    submissions.goOn(draft);
    drafts.save(draft, { texts: next, base, sent: false });
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
    update({ base: against, ...(against === base ? {} : { begun: spec.textsOf(against) }) });
    drafts.save(draft, { texts, base: against, sent: true });
    isSender.current = true;
    const answer = await submissions.send(draft, (sender) => spec.store(converted.value, against, sender));
    if (answer.ok) {
      const stays = goesOn.current && isShown.current && !!spec.next;
      // At once: who goes on typing must not wait until the figures are read.
      if (stays) beginNext();
      await upToDate();
      spec.announce(converted.value, answer.value);
      if (isShown.current && !stays) spec.leave(converted.value);
      return;
    }
    isSender.current = false;
    const found = 'theirs' in answer ? answer.theirs : undefined;
    // What others changed is not in this form: nothing to choose, both changes stand.
    const isTheirAffair =
      found !== undefined &&
      against !== null &&
      sameTexts(spec.textsOf(found as Base), spec.textsOf(against));
    if (isTheirAffair) return send(found as Base);
    // Left before the answer came: the form has no place any more to say it.
    if (!submissions.isAttended(draft)) return report(answer.problem, () => void send(against));
    const { code } = answer.problem;
    const field = FIELD_OF_PROBLEM[code];
    if (field !== undefined) focusFirstError({ [field]: answer.problem } as FieldErrors<Field>);
  }

  function beginNext(): void {
    const next = spec.next!(texts);
    isSender.current = false;
    submissions.goOn(draft);
    // First: the field that is left thereby would be judged empty.
    focusFirstField(ref.current);
    setState({ texts: next, begun: next, base: spec.base, restored: false, judged: new Set() });
  }

  function save(andGoOn: boolean): void {
    if (busy) return;
    goesOn.current = andGoOn;
    void send(base);
  }

  return {
    ref,
    texts,
    busy,
    problem: ownField === null ? told : null,
    restored: state.restored && !busy,
    changed: !sameTexts(texts, state.begun),
    conflict:
      theirs === null
        ? null
        : {
            mine: conversion.ok ? spec.textsOf(conversion.value as unknown as Base) : texts,
            theirs: spec.textsOf(theirs as Base),
            keepMine: () => void send(theirs as Base),
            takeTheirs() {
              drafts.clear(draft);
              submissions.goOn(draft);
              const begun = spec.textsOf(theirs as Base);
              update({ texts: begun, begun, base: theirs as Base, restored: false });
            },
          },
    field: (name) => ({
      name,
      value: texts[name],
      problem: (judged.has(name) ? errors?.[name] : undefined) ?? (name === ownField ? told! : undefined),
      onChange: (text) => change({ [name]: text } as Partial<Texts<Field>>),
      onLeave() {
        if (texts[name].trim() !== '' && !judged.has(name)) update({ judged: new Set([...judged, name]) });
      },
    }),
    change,
    submit: () => save(false),
    submitAndGoOn: !spec.next ? null : () => save(true),
    retry: () => save(goesOn.current),
    restart() {
      giveUp(draft);
      setState(open(spec, null));
    },
  };
}
