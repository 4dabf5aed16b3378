import {
  parse,
  parseA1Ref,
  parseStructRef,
  tokenize,
  type AstExpression,
  type RangeA1,
  type ReferenceIdentifier,
} from '@borgar/fx/xlsx';
import { PARAMETER_NAMES, type FunctionId } from '../../functions/parameterNames';
import { calculate } from '../../functions/registry';
import { ourFunction } from '../formulas/ourNames';
import { answeredIn1904, readAs1900 } from './dateSystem';
import type { Argument } from './nativeArguments';
import { NATIVES } from './natives';
import { BINARY } from './operators';
import type { Scalar } from '../sheet/savedValue';
import {
  ErrorValue,
  isBlock,
  numberOf,
  scalarOf,
  single,
  Unknown,
  type Block,
  type Operand,
  type Value,
} from './values';

/** A range of the workbook; `sheet` is null for the formula's own. Rows and columns are 0-based, null where open (`A:A`). */
export interface Area {
  readonly sheet: string | null;
  readonly top: number | null;
  readonly left: number | null;
  readonly bottom: number | null;
  readonly right: number | null;
}

/** `집행[[#This Row],[금액]]`; `table` is '' where the formula names none, as one inside the table may. */
export interface TableReference {
  readonly table: string;
  readonly columns: readonly string[];
  readonly sections: readonly string[];
}

/** What a formula needs to know of the workbook it stands in. Null where there is no such thing. */
export interface SavedCells {
  /** The saved values; empty cells are null, errors `{ code }`. */
  cells(area: Area): Block | null;
  /** The formula behind a defined name, without `=`. */
  name(name: string, sheet: string | null): string | null;
  table(reference: TableReference): Area | null;
  /** Days are counted from 1904. */
  readonly date1904?: boolean;
}

/** What our functions were asked while a formula was computed, and what they answered. */
export type Answered = (id: FunctionId, value: Value) => void;

/**
 * How our functions read the dates of a 1904 workbook: 'meant' as the cells show them, or 'printed' as the functions do
 * in Excel, which tells them nothing of the system – four years and a day too early.
 */
export type DateReading = 'meant' | 'printed';

export type Recomputed =
  | { readonly ok: true; readonly value: Value }
  /** The part of the formula that cannot be evaluated here. */
  | { readonly ok: false; readonly unknown: string };

/** A name may stand for another; one that stands for itself does not end. */
const DEEPEST_NAME = 16;

/**
 * What a formula comes to, from the saved values of the cells it names: our functions by our own code, operators and a
 * few of Excel's functions as Excel has them. Everything else is unknown, never guessed at.
 *
 * @example
 * recompute('_xldudf_SILJEOK_EXECRATE(B2,C2)', cells)  //=> { ok: true, value: 0.25 }
 * recompute('OFFSET(A1,1,0)', cells)                   //=> { ok: false, unknown: 'OFFSET' }
 */
export function recompute(
  formula: string,
  book: SavedCells,
  { reading = 'meant', answered }: { reading?: DateReading; answered?: Answered } = {},
): Recomputed {
  try {
    return { ok: true, value: single(evaluated(formula, { book, reading, answered }, 0).value) ?? 0 };
  } catch (reason) {
    if (reason instanceof ErrorValue) return { ok: true, value: { code: reason.code } };
    if (reason instanceof Unknown) return { ok: false, unknown: reason.part };
    // Thousands of brackets in one another, which Excel would not have saved.
    if (reason instanceof RangeError) return { ok: false, unknown: formula };
    throw reason;
  }
}

interface Surroundings {
  readonly book: SavedCells;
  readonly reading: DateReading;
  readonly answered: Answered | undefined;
}

function evaluated(formula: string, around: Surroundings, depth: number): Operand {
  return new Evaluation(around, depth).operand(syntaxTree(formula));
}

function syntaxTree(formula: string): AstExpression {
  try {
    return parse(tokenize(formula));
  } catch {
    throw new Unknown(formula);
  }
}

class Evaluation {
  private readonly book: SavedCells;

  constructor(
    private readonly around: Surroundings,
    private readonly depth: number,
  ) {
    this.book = around.book;
  }

  operand(node: AstExpression): Operand {
    switch (node.type) {
      case 'Literal':
        return written(node.value);
      case 'ErrorLiteral':
        throw new ErrorValue(node.value);
      case 'ArrayExpression':
        return ranged(node.elements.map((row) => row.map((element) => this.element(element))));
      case 'ReferenceIdentifier':
        return this.reference(node);
      case 'UnaryExpression':
        return written(this.unary(node.operator, node.arguments[0]!));
      case 'BinaryExpression': {
        const operator = BINARY[node.operator];
        if (operator === undefined) throw new Unknown(node.operator);
        const [left, right] = node.arguments.map((argument) => this.operand(argument).value);
        return written(operator(left!, right!));
      }
      case 'CallExpression':
        // `LAMBDA(x,x)(1)` calls what has no name, though the type says it has.
        return this.call((node.callee as { name?: string }).name ?? 'LAMBDA', node.arguments);
      default:
        throw new Unknown(node.type === 'LetExpression' ? 'LET' : 'LAMBDA');
    }
  }

  private element(node: AstExpression): Scalar {
    if (node.type === 'Literal') return node.value;
    if (node.type === 'ErrorLiteral') return { code: node.value };
    throw new Unknown('{}');
  }

  private unary(operator: string, argument: AstExpression): Value {
    const { value } = this.operand(argument);
    if (operator === '-') return 0 - numberOf(value);
    if (operator === '%') return numberOf(value) / 100;
    if (operator === '+' || operator === '@') return scalarOf(value);
    throw new Unknown(operator);
  }

  private call(name: string, nodes: readonly (AstExpression | null)[]): Operand {
    const args = nodes.map((node): Argument => (node === null ? null : () => this.operand(node)));
    const ours = ownFunction(name);
    if (ours !== null) return ranged(this.calculated(ours, args));
    const native = NATIVES[name.toUpperCase()];
    if (native === undefined) throw new Unknown(name);
    return written(native(args, this.book.date1904 === true));
  }

  /** A range of one cell reaches a function as the cell, an error as an error cell. */
  private calculated(id: FunctionId, args: readonly Argument[]): Value {
    const { reading, answered } = this.around;
    const shifts = this.book.date1904 === true && reading === 'meant';
    const values = args.map(valueOf);
    const answer = calculate(id, shifts ? readAs1900(id, values) : values);
    if (!answer.ok) throw new ErrorValue(answer.error);
    const value = answer.value as Value;
    answered?.(id, value);
    return shifts ? answeredIn1904(id, value) : value;
  }

  private reference(node: ReferenceIdentifier): Operand {
    const { value, kind } = node;
    if (kind === 'table') {
      const { workbookName, table = '', columns = [], sections = [] } = parsed(parseStructRef(value), value);
      const area = isOther(workbookName) ? null : this.book.table({ table, columns, sections });
      return this.cells(area, value);
    }
    const { workbookName, sheetName, ...rest } = parsed(parseA1Ref(value), value);
    if (isOther(workbookName) || sheetName?.includes(':')) throw new Unknown(value);
    const sheet = sheetName || null;
    if ('name' in rest) return this.name(rest.name, sheet);
    if (this.depth > 0 && (sheet === null || !isFixed(rest.range))) throw new Unknown(value);
    const { top, left, bottom = top, right = left, trim } = rest.range;
    if (trim) throw new Unknown(value);
    return this.cells({ sheet, top, left, bottom, right }, value);
  }

  private name(name: string, sheet: string | null): Operand {
    const formula = this.depth < DEEPEST_NAME ? this.book.name(name, sheet) : null;
    if (formula === null) throw new Unknown(name);
    return evaluated(formula, this.around, this.depth + 1);
  }

  private cells(area: Area | null, text: string): Operand {
    const block = area === null ? null : this.book.cells(area);
    if (block === null) throw new Unknown(text);
    return ranged(block);
  }
}

function ownFunction(name: string): FunctionId | null {
  const id = ourFunction(name);
  if (id === undefined) return null;
  if (!Object.hasOwn(PARAMETER_NAMES, id)) throw new Unknown(name);
  return id as FunctionId;
}

function valueOf(argument: Argument): Value {
  try {
    return argument === null ? null : single(argument().value);
  } catch (reason) {
    if (reason instanceof ErrorValue) return { code: reason.code };
    throw reason;
  }
}

function written(value: Value): Operand {
  return { value, isWritten: !isBlock(value) };
}

function ranged(value: Value): Operand {
  return { value, isWritten: false };
}

function parsed<T>(reference: T | undefined | null, text: string): T {
  if (reference === undefined || reference === null) throw new Unknown(text);
  return reference;
}

/** Another workbook; `[0]` is how files name their own. */
function isOther(workbookName: string | undefined): boolean {
  return Boolean(workbookName) && workbookName !== '0';
}

/** A reference of a name that goes along with the cell it is used in has no place of its own. */
function isFixed({ top, left, bottom, right, $top, $left, $bottom, $right }: RangeA1): boolean {
  return [
    [top, $top],
    [left, $left],
    [bottom, $bottom],
    [right, $right],
  ].every(([position, fixed]) => position === null || position === undefined || fixed === true);
}
