import { displayFormula } from '../../formulas/displayFormula';
import type { Scalar } from '../../sheet/savedValue';
import type { Copy } from '../copy';
import type { Confirmation } from '../options';
import type { ValuedCell } from '../report';

export type Look = 'title' | 'label' | 'answer' | 'heading' | 'header' | 'text' | 'number';

export interface Cell {
  readonly look: Look;
  readonly value: Scalar;
  /** The format of the cell whose value it repeats: 30.4%, not 0.304. */
  readonly shownAs?: number;
}

/** A row of four cells; one that is `wide` spans from its first cell, or its second, to the last. */
export interface Row {
  readonly cells: readonly Cell[];
  readonly wideFrom?: 0 | 1;
}

/** What the sheet 「제출 확인」 says, row by row. Nothing that is not handed out is named on it. */
export function confirmationRows(copy: Copy, { texts, ...answers }: Confirmation): readonly Row[] {
  const { kept, report } = copy;
  const entry = (label: string, answer = ''): Row => ({
    cells: [cell('label', label), cell('answer', answer), cell('answer', null), cell('answer', null)],
    wideFrom: 1,
  });
  const spanning = (look: Look, text: string): Row => ({ cells: [cell(look, text)], wideFrom: 0 });
  return [
    spanning('title', texts.title),
    { cells: [] },
    entry(texts.referenceDate, answers.referenceDate),
    entry(texts.submissionDate, answers.submissionDate),
    entry(texts.department, answers.department),
    entry(texts.person, answers.person),
    ...kept.map(({ name }, index) => entry(index === 0 ? texts.sheets : '', name)),
    { cells: [] },
    spanning('heading', texts.valued),
    ...(report.valued.length === 0
      ? [spanning('answer', texts.none)]
      : [
          { cells: texts.columns.map((column) => cell('header', column)) },
          ...report.valued.map((valued) => valuedRow(copy, valued, texts)),
        ]),
  ];
}

function valuedRow(copy: Copy, valued: ValuedCell, texts: Confirmation['texts']): Row {
  const { sheet, cell: ref } = valued;
  const formula = readable(copy, shownFormula(copy, valued, texts));
  const isPersonal = copy.report.personalData.some((found) => found.sheet === sheet && found.cell === ref);
  const value = isPersonal && copy.settings.blankPersonalData ? MASK : valued.value;
  const shown = typeof value === 'string' ? readable(copy, value) : value;
  return {
    cells: [
      ...[cell('text', sheet), cell('text', ref), cell('text', formula)],
      typeof shown === 'number'
        ? { look: 'number', value: shown, shownAs: valued.style }
        : cell('text', shown),
    ],
  };
}

const MASK = '***';

/** Personal data is told where it stood; here it is only made unreadable, if that is asked for. */
function readable({ personalData }: Copy, text: string): string {
  return personalData.shown(text);
}

/** The formula as it was, unless it names what is not handed out. */
function shownFormula(
  copy: Copy,
  { formula, reason, sheet }: ValuedCell,
  texts: Confirmation['texts'],
): string {
  const home = copy.kept.find(({ name }) => name === sheet);
  const barrier = reason === 'own' || reason === 'tooLong' ? copy.handedOut.barrier(formula, home) : reason;
  switch (barrier) {
    case 'dropped':
      return texts.ofDropped;
    case 'external':
    case 'path':
      return texts.ofOutside;
    case 'unreadable':
      return texts.unreadable;
    default:
      return displayFormula(formula);
  }
}

function cell(look: Look, value: Scalar): Cell {
  return { look, value };
}
