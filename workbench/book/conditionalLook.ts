import { InterceptorEffectEnum, type IDisposable, type IStyleData } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { contains } from './area';
import { valueOf } from './cells';
import { isMet } from './conditionalFormats';
import type { Core } from './core';
import type { ConditionalLook } from './types';

/** The grid draws cells as the conditional formats of their sheet say; nothing of it is kept in the cells. */
export function drawConditionalFormats({ services, state }: Core): IDisposable {
  return services.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    handler: (cell, { subUnitId, row, col, rawData, workbook }, next) => {
      const { conditionalFormats } = state.get('sheet', subUnitId);
      const value = valueOf(cell ?? rawData);
      const met = conditionalFormats.filter(
        (format) => contains(format.area, row, col) && isMet(format, value),
      );
      if (met.length === 0) return next(cell);
      const style = typeof cell?.s === 'string' ? workbook.getStyles().get(cell.s) : cell?.s;
      return next({ ...cell, s: { ...style, ...styleOf(met.map(({ look }) => look)) } });
    },
  });
}

/** The first rule that says something wins. */
function styleOf(looks: readonly ConditionalLook[]): IStyleData {
  const fill = looks.find((look) => look.fill !== undefined)?.fill;
  const color = looks.find((look) => look.fontColor !== undefined)?.fontColor;
  const isBold = looks.find((look) => look.bold !== undefined)?.bold;
  return {
    ...(fill === undefined ? {} : { bg: { rgb: fill } }),
    ...(color === undefined ? {} : { cl: { rgb: color } }),
    ...(isBold === undefined ? {} : { bl: isBold ? 1 : 0 }),
  };
}
