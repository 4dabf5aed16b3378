import type { Package } from '../package/package';
import type { PartName } from '../package/partName';
import { officeType } from '../package/relationships';
import { unescapeCharacters } from '../sheet/stringItem';
import { attribute, child, childrenOf, type XmlElement } from '../xml/tree';

export interface TableColumn {
  readonly name: string;
  /** The formula that new rows get, without `=`. */
  readonly formula: string | undefined;
  /** The formula of the total, where it is not one of the list's own functions. */
  readonly totalsFormula: string | undefined;
}

/** A table (표) on a sheet. */
export interface Table {
  readonly part: PartName;
  readonly id: number;
  /** The name that formulas use. */
  readonly name: string;
  /** The range with headers and totals: `A1:F20`. */
  readonly ref: string;
  readonly headerRows: number;
  readonly totalsRows: number;
  readonly columns: readonly TableColumn[];
  /** How it is coloured; undefined where it is not. */
  readonly style?: TableStyle;
}

/** A table style (표 스타일) by its name, and which of its parts the table shows. */
export interface TableStyle {
  readonly name: string;
  readonly firstColumn: boolean;
  readonly lastColumn: boolean;
  readonly rowStripes: boolean;
}

/** The tables of a sheet. Errors: a part that is missing or not well-formed. */
export function readTables(opened: Package, sheet: PartName): Table[] {
  return opened.relationshipsOf(sheet).flatMap(({ type, part }) => {
    if (type !== officeType('table') || !part) return [];
    return [readTable(part, opened.root(part))];
  });
}

function readTable(part: PartName, root: XmlElement): Table {
  const list = child(root, 'tableColumns');
  return {
    part,
    id: Number(attribute(root, 'id')),
    name: attribute(root, 'displayName') ?? attribute(root, 'name') ?? '',
    ref: attribute(root, 'ref') ?? '',
    headerRows: Number(attribute(root, 'headerRowCount') ?? 1),
    totalsRows: Number(attribute(root, 'totalsRowCount') ?? 0),
    columns: (list ? childrenOf(list, 'tableColumn') : []).map((column) => ({
      name: unescapeCharacters(attribute(column, 'name') ?? ''),
      formula: child(column, 'calculatedColumnFormula')?.text,
      totalsFormula: child(column, 'totalsRowFormula')?.text,
    })),
    ...styleOf(child(root, 'tableStyleInfo')),
  };
}

function styleOf(info: XmlElement | undefined): Pick<Table, 'style'> {
  const name = info && attribute(info, 'name');
  if (!name) return {};
  const isOn = (shown: string) => ['1', 'true'].includes(attribute(info, shown) ?? '');
  const [firstColumn, lastColumn, rowStripes] = ['showFirstColumn', 'showLastColumn', 'showRowStripes'].map(
    isOn,
  );
  return { style: { name, firstColumn: firstColumn!, lastColumn: lastColumn!, rowStripes: rowStripes! } };
}
