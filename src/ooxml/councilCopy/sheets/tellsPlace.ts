import { holdsLocalPath } from '../../personalData/localPath';

/** Functions that tell of the workbook's file and of the computer. */
const ASKS = /\b(?:cell|info)\s*\(/i;
/** `https://…/personal/hong/[실적.xlsx]사업`, as `CELL("filename")` has it of a workbook in a cloud or on a Mac. */
const BOOK_IN_FOLDER = /[\\/]\[[^\]]+\.xl[a-z]{1,2}\]/i;
const PART_OF_PLACE = /[\\/]|\.xl[a-z]{1,2}(?![a-z])/i;

/** The file's name in what says where it lies: between brackets, or behind the last stroke. */
const FILE = /\[([^[\]]+\.xl[a-z]{1,2})\]|([^\\/[\]]+\.xl[a-z]{1,2})(?![a-z])/i;

/**
 * What the file is called, in the value of a formula that asks for it.
 *
 * @example
 * fileNameIn('CELL("filename")', 'C:\\Users\\홍길동\\[실적.xlsx]사업')  //=> '실적.xlsx'
 */
export function fileNameIn(formula: string, value: string): string | undefined {
  const [, inBrackets, last] = (ASKS.test(formula) && FILE.exec(value)) || [];
  return inBrackets ?? last;
}

/** Whether the value of a formula holds one of these names; without its ending it counts where the formula asks for it. */
export function saysFileName(formula: string, value: string, names: ReadonlySet<string>): boolean {
  return [...names].some(
    (name) =>
      value.includes(name) || (ASKS.test(formula) && value.includes(name.slice(0, name.lastIndexOf('.')))),
  );
}

/**
 * Whether the saved value of a formula (without `=`) says where the workbook lies on somebody's computer, or what its file
 * is called there. The name of a sheet taken out of that says neither.
 *
 * @example
 * tellsPlace('CELL("filename")', 'C:\\Users\\홍길동\\[실적.xlsx]사업')                    //=> true
 * tellsPlace('A1', 'C:\\Users\\홍길동\\[실적.xlsx]사업')                                  //=> true
 * tellsPlace('MID(CELL("filename"),FIND("]",CELL("filename"))+1,31)', '사업')          //=> false
 */
export function tellsPlace(formula: string, value: string): boolean {
  return (
    holdsLocalPath(value) || BOOK_IN_FOLDER.test(value) || (ASKS.test(formula) && PART_OF_PLACE.test(value))
  );
}
