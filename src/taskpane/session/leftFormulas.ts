import type { Problem } from '../../domain/kinds';
import type { LeftFormulas, RestoredFormulas } from '../../workbook/sheets/restoreFormulas';

/** What 수식 복구 had to leave, by reason, as one problem; null where it left nothing. */
export function leftFormulas({ restored, left }: RestoredFormulas): Problem<'formulasLeft'> | null {
  if (left.length === 0) return null;
  const sheets = (why: LeftFormulas['why']): string =>
    left
      .filter((one) => one.why === why)
      .map(({ sheet }) => sheet)
      .join(', ');
  return {
    code: 'formulasLeft',
    params: {
      restored,
      protected: sheets('protected'),
      unknown: sheets('unknown'),
      refused: sheets('refused'),
    },
  };
}
