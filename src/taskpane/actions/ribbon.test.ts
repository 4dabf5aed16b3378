import { askPane, onAsked, type RibbonCommand } from './ribbon';

it('does what the ribbon asked for before the pane was there, once, and then whatever is asked', () => {
  const done: RibbonCommand[] = [];
  askPane('check');
  askPane('insertFunction');
  const stop = onAsked((command) => done.push(command));
  expect(done).toEqual(['insertFunction']);
  askPane('makeReport');
  stop();
  askPane('restoreFormulas');
  expect(done).toEqual(['insertFunction', 'makeReport']);
  onAsked((command) => done.push(command))();
  expect(done).toEqual(['insertFunction', 'makeReport', 'restoreFormulas']);
});
