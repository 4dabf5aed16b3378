import { unzipped } from '../../src/ooxml/testing/packageProblems';
import { bootNode } from '../../workbench/book/bootNode';
import type { UniverBook } from '../../workbench/book/book';
import { completeBook, readFile } from '../../workbench/files/openFile';
import { saveFile } from '../../workbench/files/saveFile';
import { newProblems } from './newProblems';

/** Values, which a calculation may change (TODAY), the types that go with them, and a mark of the byte order. */
const VALUES = /^\uFEFF|<((?:\w+:)?)(v|is)\b[^>]*?(?:\/>|>.*?<\/\1\2>)|\st="\w+"/gs;
/** That Excel is to calculate all anew. */
const CALCULATION = /<(?:\w+:)?calcPr\b[^>]*>/;

/** What is wrong with a workbook that is opened in the workbench and saved, as it is and with a number typed into it. */
export async function faultsOfSaving(original: Uint8Array): Promise<readonly string[]> {
  const { file, data } = readFile('실제 파일.xlsx', original);
  const book = bootNode(data);
  try {
    completeBook(book, file);
    await book.settle();
    const changed = changedParts(original, saveFile(book, file));
    typeNumber(book);
    await book.settle();
    return [
      ...changed.map((part) => `${part} is saved anew though nothing was edited`),
      ...newProblems(original, saveFile(book, file)).map((problem) => `saved: ${problem}`),
    ];
  } finally {
    book.dispose();
  }
}

/** The parts in which more than values differs, by the names that Excel knows them by. */
function changedParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const was = new Map([...unzipped(before)].map(([name, content]) => [name.replaceAll('\\', '/'), content]));
  return [...unzipped(after)]
    .filter(([name, content]) => !isSame(was.get(name), content))
    .map(([name]) => name);
}

function isSame(before: Uint8Array | undefined, after: Uint8Array): boolean {
  if (before === undefined) return false;
  if (Buffer.compare(before, after) === 0) return true;
  const [was, is] = [before, after].map((content) =>
    Buffer.from(content).toString().replace(VALUES, '').replace(CALCULATION, ''),
  );
  return was === is;
}

function typeNumber(book: UniverBook): void {
  const sheet = book.sheets.find(({ visibility, protection }) => visibility === 'Visible' && !protection);
  const place = sheet?.usedArea ?? { row: 0, column: 0 };
  sheet?.write({ row: place.row, column: place.column, rows: 1, columns: 1 }, [[4711]]);
}
