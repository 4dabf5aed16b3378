import { referenceText } from '../../domain/a1';
import type { FunctionSpec } from '../../functions/functionSpec';
import type { InsertionPlace } from '../../workbook/sheets/insertionPlace';
import { MOST_ARGUMENTS, type InsertionTexts } from './argumentFields';

/**
 * What the form begins with. Names of ours stand where a parameter is called like one; what is selected is the first
 * argument, two columns of it the first two. The formula goes right of what is selected, or into the active cell where
 * that is empty.
 */
export function initialTexts({ parameters }: FunctionSpec, place: InsertionPlace): InsertionTexts {
  const { sheet, cell, selected, known } = place;
  const args = parameters.map(({ name }) => known[name.ko] ?? '');
  const takes = (index: number, rows: number) =>
    args[index] === '' && (parameters[index]!.shape === 'block' || rows === 1);
  if (selected !== null) {
    const { start, size } = selected;
    const columns = (from: number, count: number) =>
      referenceText({
        sheet,
        start: { ...start, column: start.column + from },
        size: { ...size, columns: count },
      });
    if (size.columns === 2 && takes(0, size.rows) && args.length > 1 && takes(1, size.rows)) {
      [args[0], args[1]] = [columns(0, 1), columns(1, 1)];
    } else if (takes(0, Math.max(size.rows, size.columns))) {
      args[0] = columns(0, size.columns);
    }
  }
  if (parameters.at(-1)?.repeating) while (args.length < MOST_ARGUMENTS) args.push('');
  const start =
    selected === null
      ? cell
      : { row: selected.start.row, column: selected.start.column + selected.size.columns };
  return {
    form: 'function',
    target: referenceText({ sheet, start, size: { rows: 1, columns: 1 } }),
    ...Object.fromEntries(args.map((text, index) => [`argument${index}`, text])),
  };
}
