import { CATALOGUE } from '../../../functions/catalogue/index';
import type { FunctionSpec } from '../../../functions/functionSpec';
import type { FunctionCall } from '../../formulas/calls';
import type { Formula } from '../../formulas/readFormula';
import { rewriteCalls } from '../../formulas/rewrite';
import { storedFormula } from '../../formulas/storedFormula';

/** What Excel takes as the formula of a cell. */
const LONGEST = 8192;

const SPECS = new Map(CATALOGUE.map((spec) => [spec.id, spec]));

export type NativeFormula =
  | { readonly ok: true; readonly formula: string }
  | { readonly ok: false; readonly reason: 'own' | 'tooLong' };

/**
 * The formula with native twins (기본 수식) in place of our functions, nested ones too. Not ok where one of them has none:
 * text functions, ranges that spill, unknown functions, calls that Excel itself would not take.
 *
 * @example
 * nativeFormula(readFormula('_xldudf_SILJEOK_EXECRATE(A1,B1)*100'))
 * //=> { ok: true, formula: '(IF(OR(A1="",A1="-",…),"-",…))*100' }
 */
export function nativeFormula(formula: Formula): NativeFormula {
  let reason: 'own' | 'tooLong' | undefined = formula.dynamic ? 'own' : undefined;
  const text = rewriteCalls(formula, (call, args) => {
    if (call.ours === undefined || reason) return undefined;
    const twin = twinOf(SPECS.get(call.ours), formula, call, args);
    // Each level repeats its arguments: what is too long already is not built into something longer.
    if (twin === undefined || twin.length > LONGEST) {
      reason = twin === undefined ? 'own' : 'tooLong';
      return undefined;
    }
    return isWhole(formula, call) ? twin : `(${twin})`;
  });
  if (!reason && text.length > LONGEST) reason = 'tooLong';
  return reason ? { ok: false, reason } : { ok: true, formula: storedFormula(text) };
}

function twinOf(
  spec: FunctionSpec | undefined,
  formula: Formula,
  call: FunctionCall,
  args: readonly string[],
): string | undefined {
  if (!spec?.twin || args.length > spec.parameters.length) return undefined;
  const isComplete = spec.parameters.every(
    ({ defaultText }, index) => defaultText !== undefined || Boolean(args[index]),
  );
  if (!isComplete || (spec.result === 'block' && spansCells(formula, call))) return undefined;
  return spec.twin(args.map((argument) => (argument === '' ? null : argument))) ?? undefined;
}

/** Whether the first argument is more than one cell: BUDGET of several numbers spills. */
function spansCells({ tokens, references }: Formula, { args: [first] }: FunctionCall): boolean {
  return references.some((reference) => {
    if (!first || reference.token < first.from || reference.token >= first.to) return false;
    if (reference.kind === 'cells') return tokens[reference.token]!.value.includes(':');
    return reference.kind !== 'table' || !reference.thisRow || reference.columns.length !== 1;
  });
}

function isWhole({ tokens }: Formula, { from, to }: FunctionCall): boolean {
  return from === 0 && to === tokens.length;
}
