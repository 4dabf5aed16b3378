import type { HostContext } from '../hostContext';
import { notBuilt } from '../hostError';

/** How office.js finds an object again in a later request. */
export type Identity = Readonly<Record<string, unknown>>;

/**
 * The members of an Office.js class that the host serves, by the names office.js gives them. Nothing that is not
 * listed can be reached from the wire; a test compares the lists with office.js' own.
 */
export interface MemberLists {
  readonly scalars?: readonly string[];
  /** Scalars that office.js writes by another name than it reads them by. */
  readonly writtenAs?: Readonly<Record<string, string>>;
  readonly navigations?: readonly string[];
  readonly methods?: readonly string[];
  /** Events, by the word in `_Register…Event`, with their number on the wire. */
  readonly events?: Readonly<Record<string, number>>;
  /** Scalars and methods that depend on formula results: calculation is awaited before they are read. */
  readonly calculated?: readonly string[];
  /** Has `items`. */
  readonly collection?: true;
}

/** The lists of class T, checked to name members it has. */
export interface Members<T> extends MemberLists {
  readonly scalars?: readonly (keyof T & string)[];
  readonly navigations?: readonly (keyof T & string)[];
  readonly methods?: readonly (keyof T & string)[];
  readonly calculated?: readonly (keyof T & string)[];
}

export interface HostClass {
  readonly name: string;
  readonly members: MemberLists;
}

/** An Office.js object over the book. `members` says what the wire may touch. */
export abstract class HostObject {
  static readonly members: MemberLists = {};

  constructor(readonly host: HostContext) {}

  get identity(): Identity {
    return {};
  }

  /** Whom this object's events are addressed to. */
  get eventTarget(): string {
    throw notBuilt(`${this.constructor.name}.eventTarget`);
  }

  /** The item office.js asks for by key: `getItem`, or an item of an earlier request. */
  indexed(_key: unknown): HostObject | null {
    throw notBuilt(`${this.constructor.name}.getItem`);
  }
}

export function classOf(object: HostObject): HostClass {
  return object.constructor as unknown as HostClass;
}

/** What office.js gets to find an object again: its id, or the name it is kept under. */
export function wireIdentity(object: HostObject | null): Identity | null {
  if (!object) return null;
  const name = object.host.references.nameOf(object);
  return name === undefined ? object.identity : { ...object.identity, _ReferenceId: name };
}
