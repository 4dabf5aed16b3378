import { ACTIONS, FAULTS, REQUESTS, suffer } from './actions';
import { randomActions } from './random';

jest.setTimeout(120_000);

const ALL = ACTIONS.flatMap((action) =>
  FAULTS.flatMap((fault) =>
    REQUESTS.map((nth) => ({ name: `${action.name}, request ${nth}: ${fault.name}`, action, nth, fault })),
  ),
);

it.each(ALL)('$name: nothing lost, double or half', async ({ action, nth, fault }) => {
  const verdict = await suffer(action, fault, nth);
  expect(verdict.unsaid).toBe('');
  expect(verdict.retryProblem).toBe('');
  expect([verdict.before, verdict.after]).toContainEqual(verdict.recovered);
  expect(verdict.retried).toEqual(verdict.after);
});

it.each([1, 2, 3, 4])(
  '500 random actions (seed %d) leave the ledger that they add up to',
  async (seed) => {
    const { ledger, model } = await randomActions({ steps: 500, seed });
    expect(ledger).toEqual(model);
  },
  600_000,
);
