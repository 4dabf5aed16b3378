import type { HostFacts } from '../outbox/hostFacts';

export interface MemoryFacts extends HostFacts {
  /** Lets so many milliseconds go by. */
  pass(milliseconds: number): void;
}

/** Facts of a host for tests: a clock that stands still, random bytes that repeat, storage in memory. */
export function memoryFacts({ refusing = false }: { readonly refusing?: boolean } = {}): MemoryFacts {
  const values = new Map<string, string>();
  let now = new Date(2007, 6, 2, 9, 0).getTime();
  let drawn = 0;
  return {
    now: () => new Date(now),
    random: (bytes) => Uint8Array.from({ length: bytes }, () => (drawn = (drawn * 75 + 74) % 65537) & 0xff),
    storagePrefix: 'test:',
    supports: () => true,
    storage: {
      get length() {
        return values.size;
      },
      key: (index) => [...values.keys()][index] ?? null,
      getItem: (key) => values.get(key) ?? null,
      setItem: (key, value) => {
        if (refusing) throw new DOMException('full', 'QuotaExceededError');
        values.set(key, value);
      },
      removeItem: (key) => void values.delete(key),
    },
    pass: (milliseconds) => void (now += milliseconds),
  };
}
