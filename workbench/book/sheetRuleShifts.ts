import type { IDisposable, IRange } from '@univerjs/core';
import { InsertColMutation, InsertRowMutation, RemoveColMutation, RemoveRowMutation } from '@univerjs/sheets';
import { fromRange } from './area';
import { shiftCharts } from './charts';
import type { Core } from './core';
import { shiftFormats } from './conditionalFormats';
import { PLAIN_PAGE, shiftPage } from './page';
import { shiftRules } from './validations';

const SHIFTS = {
  [InsertRowMutation.id]: { axis: 'rows', change: 'insert' },
  [RemoveRowMutation.id]: { axis: 'rows', change: 'remove' },
  [InsertColMutation.id]: { axis: 'columns', change: 'insert' },
  [RemoveColMutation.id]: { axis: 'columns', change: 'remove' },
} as const;

/** Validation, conditional formats, charts and what is printed move along when rows or columns come or go, whoever does it. */
export function shiftSheetRules(core: Core): IDisposable {
  return core.services.commands.onCommandExecuted((command) => {
    const shift = SHIFTS[command.id];
    if (!shift) return;
    const { unitId, subUnitId, range } = command.params as {
      unitId: string;
      subUnitId: string;
      range: IRange;
    };
    if (unitId !== core.services.unitId) return;
    const area = fromRange(range);
    const at = shift.axis === 'rows' ? area.row : area.column;
    const moved = [shift.axis, shift.change, at, area[shift.axis]] as const;
    for (const { id } of core.book.sheets) {
      const { charts } = core.state.get('sheet', id);
      if (charts.length > 0)
        core.state.follow('sheet', id, { charts: shiftCharts(charts, id, subUnitId, moved) });
    }
    const { validations, conditionalFormats, page } = core.state.get('sheet', subUnitId);
    if (validations.length + conditionalFormats.length === 0 && page === PLAIN_PAGE) return;
    core.state.follow('sheet', subUnitId, {
      validations: shiftRules(validations, ...moved),
      conditionalFormats: shiftFormats(conditionalFormats, ...moved),
      page: shiftPage(page, ...moved),
    });
  });
}
