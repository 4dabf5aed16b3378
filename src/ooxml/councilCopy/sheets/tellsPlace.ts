import { holdsLocalPath } from '../../personalData/localPath';

/** Functions that tell of the workbook's file and of the computer. */
const ASKS = /\b(?:cell|info)\s*\(/i;
/** `https://…/personal/hong/[실적.xlsx]사업`, as `CELL("filename")` has it of a workbook in a cloud or on a Mac. */
const BOOK_IN_FOLDER = /[\\/]\[[^\]]+\.xl[a-z]{1,2}\]/i;
const PART_OF_PLACE = /[\\/]|\.xl[a-z]{1,2}(?![a-z])/i;

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
