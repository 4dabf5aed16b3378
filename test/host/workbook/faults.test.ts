import { ACTIONS, FAULTS, REQUESTS, suffer } from '../../faults/actions';
import { randomActions } from '../../faults/random';

// Many workbooks are opened here, on machines of any speed.
jest.setTimeout(120_000);

/** Every action at every request, each with one fault or two; the whole is `npm run faults`. */
const SHARE = ACTIONS.flatMap((action, position) =>
  REQUESTS.map((nth) => {
    const fault = FAULTS[(position * REQUESTS.length + nth) % FAULTS.length]!;
    return { name: `${action.name}, request ${nth}: ${fault.name}`, action, nth, fault };
  }),
);

it.each(SHARE)('$name: nothing lost, double or half', async ({ action, nth, fault }) => {
  const verdict = await suffer(action, fault, nth);
  expect(verdict.unsaid).toBe('');
  expect(verdict.retryProblem).toBe('');
  expect([verdict.before, verdict.after]).toContainEqual(verdict.recovered);
  expect(verdict.retried).toEqual(verdict.after);
});

it('60 random actions with faults and a user’s own edits between leave the ledger that they add up to', async () => {
  const { ledger, model } = await randomActions({ steps: 60, seed: 7 });
  expect(ledger).toEqual(model);
});
