import { bootNode } from '../../../workbench/book/bootNode';
import type { UniverBook } from '../../../workbench/book/book';
import { completeBook, readFile, type OpenFile } from '../../../workbench/files/openFile';
import { saveFile } from '../../../workbench/files/saveFile';
import { withOurFunctions } from '../../support/ourFunctions';
import { unzipped } from '../../../src/ooxml/testing/packageProblems';

const open = new Set<UniverBook>();

afterEach(() => {
  for (const book of open) book.dispose();
  open.clear();
});

export interface Opened {
  readonly book: UniverBook;
  readonly file: OpenFile;
  /** Everything computed, our functions too. */
  settle(): Promise<void>;
  save(): Uint8Array;
}

/** A file opened as the workbench opens it, all that has no value computed. */
export async function openFile(bytes: Uint8Array): Promise<Opened> {
  const { file, data } = readFile('시험.xlsx', bytes);
  const book = bootNode(data);
  open.add(book);
  const functions = withOurFunctions(book);
  completeBook(book, file);
  await functions.settle();
  return { book, file, settle: () => functions.settle(), save: () => saveFile(book, file) };
}

/** An empty book; closed after the test. */
export function emptyBook(): UniverBook {
  const book = bootNode();
  open.add(book);
  return book;
}

/** Names of the parts that are not the same bytes in both files, in order. */
export function changedParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [old, now] = [unzipped(before), unzipped(after)];
  const names = new Set([...old.keys(), ...now.keys()]);
  return [...names]
    .filter((name) => {
      const [a, b] = [old.get(name), now.get(name)];
      return !a || !b || Buffer.compare(a, b) !== 0;
    })
    .sort();
}
