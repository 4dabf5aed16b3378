import type { DomainProblemCode } from '../domain/problems';
import type { Problem } from '../domain/kinds';

/** Why a function has no result. `argument` is the parameter's Korean name, `came` what was handed in. */
export type FunctionProblemCode =
  | 'argumentError' // {argument, came} – an error cell
  | 'argumentRange' // {argument} – a range where one value belongs
  | 'notAmount' // {argument, came}
  | 'notNumber' // {argument, came}
  | 'notRate' // {argument, came}
  | 'notRateAmount' // {argument, came} – above 10: a percent typed as a whole number
  | 'notElapsed' // {argument, came} – outside 0…1
  | 'notMargin' // {argument, came} – outside 0…1
  | 'notCap' // {argument, came} – outside 0…10
  | 'notTolerance' // {argument, came} – below 0
  | 'notDate' // {argument, came}
  | 'notPeriod' // {argument, came}
  | 'notYear' // {argument, came}
  | 'notDigits' // {argument, came, most}
  | 'notWord' // {argument, came, accepted}
  | 'notText' // {argument, came}
  | 'unlikeAmounts' // {first, second} – money on one side, a bare number on the other
  | 'unlikeSizes' // {first, firstRows, firstColumns, second, secondRows, secondColumns}
  | 'rangeError' // {argument, row, column, came} – row and column of a range without a header, from 1
  | 'rangeNotNumber' // {argument, row, column, came}
  | 'rangeNegative' // {argument, row, column, came}
  | 'notGradeTable' // {argument} – less than two columns
  | 'gradeTwice' // {argument, row, otherRow, came} – two rows with one 하한
  | 'notBlock' // {argument, came} – '' where nothing came
  | 'columnMissing' // {argument, column}
  | 'columnNear' // {argument, column, came}
  | 'columnDuplicate' // {argument, column}
  | 'blocksTooLarge' // {limit} – MB
  | 'programmeTwice' // {argument, number, row, otherRow}
  | 'indicatorTwice' // {argument, number, row, otherRow}
  | 'cellNotNumber' // {argument, row, column, came}
  | 'cellNegative' // {argument, row, column, came}
  | 'cellNotWord' // {argument, row, column, came, accepted} – '' where the cell is blank
  | 'departmentUnknown' // {argument, came}
  | 'programmeUnknown' // {argument, came}
  | 'placeholderWithoutValue' // {argument, placeholder, count}
  | 'textTooLong' // {limit} – characters
  | 'quantityNotAsked' // {argument} – blank
  | 'notPlace' // {argument, came} – not a whole number from 1
  | 'quantityAbsent' // {argument, came, found}
  | 'resultTooLarge'; // {} – beyond the numbers of a cell

/** Where a problem of the domain was met: rows of a block are counted from its header. */
export interface Place {
  readonly argument: string;
  readonly isBlock: boolean;
}

/** Thrown on the way from an argument to a result; the registry makes Excel's error of it. */
export class Refusal extends Error {
  private constructor(
    readonly problem: Problem<FunctionProblemCode | DomainProblemCode>,
    readonly place: Place | null,
    readonly notAvailable: boolean,
  ) {
    super(problem.code);
  }

  static of(code: FunctionProblemCode, params: Problem['params']): Refusal {
    return new Refusal({ code, params }, null, false);
  }

  /** #N/A: nothing is wrong with the arguments, there is just no such thing. */
  static notAvailable(code: FunctionProblemCode, params: Problem['params']): Refusal {
    return new Refusal({ code, params }, null, true);
  }

  static inArgument(argument: string, problem: Problem<DomainProblemCode>): Refusal {
    return new Refusal(quotable(problem), { argument, isBlock: false }, false);
  }

  static inBlock(argument: string, problem: Problem<DomainProblemCode>): Refusal {
    return new Refusal(quotable(problem), { argument, isBlock: true }, false);
  }
}

/** A problem whose texts are short enough to be quoted in a sentence. */
function quotable<Code extends string>({ code, params }: Problem<Code>): Problem<Code> {
  const quoted = Object.entries(params).map(([name, value]) => [
    name,
    typeof value === 'string' && name !== 'accepted' ? shortened(value) : value,
  ]);
  return { code, params: Object.fromEntries(quoted) as Problem['params'] };
}

const LONGEST_QUOTED = 30;

/** What came in, short enough to be read in an error's text. */
export function shortened(text: string): string {
  return text.length > LONGEST_QUOTED ? `${text.slice(0, LONGEST_QUOTED)}…` : text;
}
