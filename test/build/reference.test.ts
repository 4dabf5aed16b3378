/** Reads dist/functions.js, which `npm run build` makes, and docs/함수-참조.md. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { REFERENCE_FILE } from '../support/reference';
import { readReference, shownAnswer } from '../support/referenceExamples';

class ExcelError extends Error {
  constructor(
    readonly code: string,
    message = '',
  ) {
    super(message);
  }
}

/** Calls the built functions as Excel does. */
function loadFunctions() {
  const associated = new Map<string, (...args: unknown[]) => unknown>();
  const CustomFunctions = {
    associate: (id: string, implementation: (...args: unknown[]) => unknown) =>
      associated.set(id, implementation),
    Error: ExcelError,
    ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
  };
  const page = vm.createContext({ CustomFunctions });
  for (const file of ['functions.text.js', 'functions.js'])
    vm.runInContext(readFileSync(path.join(__dirname, '../../dist', file), 'utf8'), page);
  return (id: string, args: readonly unknown[]) => {
    try {
      return { ok: true, value: associated.get(id)!(...args) } as const;
    } catch (error) {
      if (!(error instanceof ExcelError)) throw error;
      return { ok: false, error: error.code, sentence: error.message } as const;
    }
  };
}

describe('the built functions', () => {
  const call = loadFunctions();

  it.each(readReference(readFileSync(REFERENCE_FILE, 'utf8')))(
    'answer $formula as the reference page shows',
    ({ id, args, shown }) => {
      expect(shownAnswer(call(id, args))).toEqual(shown);
    },
  );
});
