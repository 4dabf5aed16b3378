/** Facts about the host that a test sets: time, randomness, storage, which document this is. */
export interface HostFacts {
  now(): Date;
  random(bytes: number): Uint8Array;
  readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;
  /** Prefix for everything stored: partition and document. */
  readonly documentKey: string;
  supports(requirementSet: string, version: string): boolean;
}
