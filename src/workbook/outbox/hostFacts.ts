/** Facts about the host that a test sets: time, randomness, storage. */
export interface HostFacts {
  now(): Date;
  random(bytes: number): Uint8Array;
  readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;
  /** Prefix for everything stored: the partition that Excel on the web gives us, and our name. */
  readonly storagePrefix: string;
  supports(requirementSet: string, version: string): boolean;
}

/**
 * Which workbook this is: the id in its settings, which stays when the file is saved under another name and which an
 * unsaved workbook has as well; null until it was read.
 */
export type BookId = () => string | null;
