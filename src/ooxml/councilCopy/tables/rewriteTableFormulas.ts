import { type Edit, escapeText, removal, splice, withAttribute } from '../../xml/edit';
import { attribute, child, type XmlElement } from '../../xml/tree';
import type { Copy } from '../copy';
import { FormulaFates } from '../sheets/formulaFates';

const FORMULAS = ['calculatedColumnFormula', 'totalsRowFormula'];

/** The formulas that a table's columns give to new rows and to the totals: as in cells, but without a value to become. */
export function rewriteTableFormulas({
  pack,
  kept,
  tables,
  handedOut,
  settings,
  personalData,
  report,
}: Copy): void {
  for (const sheet of kept) {
    const fates = new FormulaFates(handedOut, settings.mode, sheet);
    for (const table of tables.get(sheet) ?? []) {
      const source = pack.text(table.part);
      const list = child(pack.root(table.part), 'tableColumns');
      const edits = (list?.children ?? []).flatMap((column) =>
        FORMULAS.flatMap((local): Edit[] => {
          const element = child(column, local);
          if (!element) return [];
          const place = { part: table.part, sheet: sheet.name, where: 'other' } as const;
          const isBlanked = personalData.checkFormula(element.text, place) !== element.text;
          const fate = isBlanked ? ({ replacement: null } as const) : fates.ofText(element.text);
          if (!fate) return [];
          const params = {
            table: table.name,
            column: attribute(column, 'name') ?? '',
            formula: element.text,
          };
          if (fate.replacement === null) {
            report.change(table.part, 'columnFormulaRemoved', params);
            return withoutFormula(source, column, element);
          }
          const { replacement } = fate;
          report.change(table.part, 'columnFormulaReplaced', { ...params, replacement });
          return [{ start: element.innerStart, end: element.innerEnd, text: escapeText(replacement) }];
        }),
      );
      if (edits.length > 0) pack.replace(table.part, splice(source, edits));
    }
  }
}

/** A total without its formula must not say that it has one. */
function withoutFormula(source: string, column: XmlElement, formula: XmlElement): Edit[] {
  const isTotal = formula.local === 'totalsRowFormula';
  return [
    removal(formula),
    ...(isTotal ? [withAttribute(source, column, 'totalsRowFunction', undefined)] : []),
  ];
}
