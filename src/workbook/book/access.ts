import { BookMemory } from './bookMemory';
import { Outbox } from '../outbox/outbox';
import type { HostFacts } from '../outbox/hostFacts';

/** What every call on the workbook works with. */
export interface BookAccess {
  readonly facts: HostFacts;
  readonly memory: BookMemory;
  readonly outbox: Outbox;
}

export function accessTo(facts: HostFacts): BookAccess {
  return { facts, memory: new BookMemory(), outbox: new Outbox(facts) };
}
