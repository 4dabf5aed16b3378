import { functionsOf, survivesAnything } from '../testing/survival';

describe('whatever it is given', () => {
  it.each(functionsOf('rates'))(
    '%s answers values that a cell can show, or an error that says what is wrong',
    survivesAnything,
    120_000,
  );
});
