import { Fates } from '../outbox/fates';
import { BookMemory } from './bookMemory';
import { Outbox } from '../outbox/outbox';
import type { HostFacts } from '../outbox/hostFacts';
import { Attempts } from '../outbox/attempts';

/** What every call on the workbook works with. */
export interface BookAccess {
  readonly facts: HostFacts;
  readonly memory: BookMemory;
  readonly outbox: Outbox;
  readonly fates: Fates;
  readonly attempts: Attempts;
}

export function accessTo(facts: HostFacts): BookAccess {
  const memory = new BookMemory();
  return {
    facts,
    memory,
    outbox: new Outbox(facts, () => memory.id),
    fates: new Fates(),
    attempts: new Attempts(),
  };
}
