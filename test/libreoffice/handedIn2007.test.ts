import { read } from 'xlsx';
import { cellsOf, type HandedIn, handIn2007 } from '../e2e/handIn2007';
import { convert } from './libreOffice';

/** After `npm run build`: the copy comes out of the pane in the browser. */
const MINUTE = 60_000;
jest.setTimeout(6 * MINUTE);

let handedIn: HandedIn;
beforeAll(async () => {
  handedIn = await handIn2007();
}, 6 * MINUTE);
afterAll(() => handedIn?.official.close());

it('the council’s copy of the 2007 report shows the same figures in LibreOffice, calculated anew', () => {
  const { file, copy } = handedIn;
  const opened = read(convert(file, 'xlsx'));
  expect(opened.SheetNames).toEqual(copy.SheetNames);
  for (const name of copy.SheetNames) {
    const [before, after] = [copy, opened].map((book) =>
      cellsOf(book, name).filter(([, value]) => typeof value === 'number'),
    );
    expect(after!.map(([ref]) => ref)).toEqual(before!.map(([ref]) => ref));
    before!.forEach(([, value], at) => expect(after![at]![1]).toBeCloseTo(value as number, 9));
  }
});
