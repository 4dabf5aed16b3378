import type { HostFacts } from '../outbox/hostFacts';

const PREFIX = 'siljeok:';

/**
 * The facts of the browser the pane runs in.
 *
 * Storage is shared by every add-in page of this origin: keys begin with the partition that Excel on the web gives
 * us; what belongs to one workbook goes on with its id.
 */
export function browserFacts(): HostFacts {
  const { partitionKey, requirements } = Office.context;
  return {
    now: () => new Date(),
    random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
    storage: localStorageOrNone(),
    storagePrefix: `${partitionKey ?? ''}${PREFIX}`,
    supports: (requirementSet, version) => requirements.isSetSupported(requirementSet, version),
  };
}

/** Where the browser forbids storage to the frame, even naming it throws: then nothing outlives the pane. */
function localStorageOrNone(): HostFacts['storage'] {
  try {
    return window.localStorage;
  } catch {
    return { length: 0, key: () => null, getItem: () => null, setItem: () => {}, removeItem: () => {} };
  }
}
