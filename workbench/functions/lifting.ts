import { isBlock, type Block, type Scalar } from './arguments';
import type { FunctionMetadata } from '../book/types';

type Values = readonly (Scalar | Block | readonly (Scalar | Block)[])[];

/**
 * The single calls behind `=F(A1:A3)` where F takes one value: Excel calls it for every cell and spills the
 * results. Null when nothing is to be lifted; an undefined entry lies outside one of the blocks (#N/A).
 */
export function liftedCalls(metadata: FunctionMetadata, values: Values): (Values | undefined)[][] | null {
  const lifted = metadata.parameters.map(
    (parameter, i) => !parameter.repeating && parameter.dimensionality !== 'matrix' && isBlock(values[i]),
  );
  if (!lifted.includes(true)) return null;
  const blocks = values.filter((_, i) => lifted[i]) as Block[];
  const rows = Math.max(...blocks.map((block) => block.length));
  const columns = Math.max(...blocks.map((block) => block[0]?.length ?? 0));
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (__, c) => {
      const single = values.map((value, i) => (lifted[i] ? elementAt(value as Block, r, c) : value));
      return single.includes(undefined) ? undefined : (single as Values);
    }),
  );
}

/** A block of one row or one column is repeated. */
function elementAt(block: Block, row: number, column: number): Scalar | undefined {
  const line = block[block.length === 1 ? 0 : row];
  return line?.[line.length === 1 ? 0 : column];
}
