import type { HostClass } from '../../../workbench/host/objects/hostObject';
import { Application } from '../../../workbench/host/objects/application';
import { AutoFilter } from '../../../workbench/host/objects/autoFilter';
import { Chart, ChartCollection } from '../../../workbench/host/objects/chart';
import {
  ChartAxes,
  ChartAxis,
  ChartAxisTitle,
  ChartLegend,
  ChartTitle,
} from '../../../workbench/host/objects/chartParts';
import { ChartSeries, ChartSeriesCollection } from '../../../workbench/host/objects/chartSeries';
import {
  CellValueConditionalFormat,
  ConditionalFormat,
  ConditionalFormatCollection,
  ConditionalRangeFill,
  ConditionalRangeFont,
  ConditionalRangeFormat,
} from '../../../workbench/host/objects/conditionalFormat';
import { DataValidation } from '../../../workbench/host/objects/dataValidation';
import { Filter } from '../../../workbench/host/objects/filter';
import { FunctionResult, Functions } from '../../../workbench/host/objects/functions';
import { NamedItem, NamedItemCollection } from '../../../workbench/host/objects/namedItem';
import { PageBreak, PageBreakCollection } from '../../../workbench/host/objects/pageBreak';
import { HeaderFooter, HeaderFooterGroup, PageLayout } from '../../../workbench/host/objects/pageLayout';
import { Range } from '../../../workbench/host/objects/range';
import { RangeAreas, RangeCollection } from '../../../workbench/host/objects/rangeAreas';
import { RangeBorder, RangeBorderCollection } from '../../../workbench/host/objects/rangeBorder';
import { RangeFill, RangeFont, RangeFormat } from '../../../workbench/host/objects/rangeFormat';
import { Setting, SettingCollection } from '../../../workbench/host/objects/setting';
import { Shape, ShapeCollection, TextFrame, TextRange } from '../../../workbench/host/objects/shape';
import { Table, TableCollection, TableScopedCollection } from '../../../workbench/host/objects/table';
import { TableColumn, TableColumnCollection } from '../../../workbench/host/objects/tableColumn';
import { TableRow, TableRowCollection } from '../../../workbench/host/objects/tableRow';
import { TableSort } from '../../../workbench/host/objects/tableSort';
import { Workbook } from '../../../workbench/host/objects/workbook';
import { Worksheet } from '../../../workbench/host/objects/worksheet';
import { WorksheetCollection } from '../../../workbench/host/objects/worksheetCollection';
import { WorksheetFreezePanes } from '../../../workbench/host/objects/worksheetFreezePanes';
import { WorksheetProtection } from '../../../workbench/host/objects/worksheetProtection';
import { startOffice, type OfficeInNode } from '../officeInNode';

const CLASSES: readonly HostClass[] = [
  Application,
  AutoFilter,
  CellValueConditionalFormat,
  Chart,
  ChartAxes,
  ChartAxis,
  ChartAxisTitle,
  ChartCollection,
  ChartLegend,
  ChartSeries,
  ChartSeriesCollection,
  ChartTitle,
  ConditionalFormat,
  ConditionalFormatCollection,
  ConditionalRangeFill,
  ConditionalRangeFont,
  ConditionalRangeFormat,
  DataValidation,
  Filter,
  FunctionResult,
  Functions,
  HeaderFooter,
  HeaderFooterGroup,
  NamedItem,
  NamedItemCollection,
  PageBreak,
  PageBreakCollection,
  PageLayout,
  Range,
  RangeAreas,
  RangeBorder,
  RangeBorderCollection,
  RangeCollection,
  RangeFill,
  RangeFont,
  RangeFormat,
  Setting,
  SettingCollection,
  Shape,
  ShapeCollection,
  Table,
  TableCollection,
  TableColumn,
  TableColumnCollection,
  TableRow,
  TableRowCollection,
  TableScopedCollection,
  TableSort,
  TextFrame,
  TextRange,
  Workbook,
  Worksheet,
  WorksheetCollection,
  WorksheetFreezePanes,
  WorksheetProtection,
];

/** What office.js gives every class, whatever the host. */
const CLIENT_ONLY = new Set([
  'constructor',
  'ensureUnchanged',
  'load',
  'retrieve',
  'set',
  'setMockData',
  'toJSON',
  'track',
  'untrack',
  'update',
]);

interface OfficeJsPrototype {
  readonly _scalarPropertyNames?: readonly string[];
  readonly _navigationPropertyNames?: readonly string[];
  readonly _isCollection?: boolean;
}

/** office.js' own lists of a class. */
function officeJsMembers(prototype: OfficeJsPrototype) {
  const methods: string[] = [];
  const events: string[] = [];
  for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
    if (/^on[A-Z]/.test(name)) events.push(name);
    if (typeof value === 'function' && !CLIENT_ONLY.has(name)) methods.push(name);
  }
  return {
    scalars: prototype._scalarPropertyNames ?? [],
    navigations: prototype._navigationPropertyNames ?? [],
    collection: prototype._isCollection,
    methods,
    events,
  };
}

const isPublic = (name: string): boolean => !name.startsWith('_');
const without = (all: readonly string[], built: readonly string[] = []): string[] =>
  all.filter((name) => isPublic(name) && !built.includes(name)).sort();

let office: OfficeInNode;
beforeAll(async () => {
  office = await startOffice();
});
afterAll(() => office.stop());

const prototypeOf = ({ name }: HostClass): OfficeJsPrototype =>
  (office.Excel as unknown as Record<string, { prototype: OfficeJsPrototype }>)[name]!.prototype;

describe.each(CLASSES.map((built) => [built.name, built] as const))('%s', (_, built) => {
  it('claims nothing that office.js does not have', () => {
    const theirs = officeJsMembers(prototypeOf(built));
    const { scalars = [], navigations = [], methods = [], events = {}, collection } = built.members;
    expect(theirs.scalars).toStrictEqual(expect.arrayContaining([...scalars]));
    expect(theirs.navigations).toStrictEqual(expect.arrayContaining([...navigations]));
    expect(theirs.methods).toStrictEqual(expect.arrayContaining([...methods]));
    for (const event of Object.keys(events)) {
      expect(theirs.methods.filter((name) => isRegistration(name, event))).not.toHaveLength(0);
    }
    expect(theirs.collection).toBe(collection);
  });

  it('marks as calculated only what it has', () => {
    const { scalars = [], methods = [], calculated = [] } = built.members;
    expect([...scalars, ...methods]).toStrictEqual(expect.arrayContaining([...calculated]));
  });
});

const isRegistration = (name: string, event: string): boolean =>
  name === `_Register${event}Event` || name === `_RegisterEvent${event}`;

it('names what office.js has and the workbench has not, by class', () => {
  const gaps = CLASSES.map((built) => {
    const theirs = officeJsMembers(prototypeOf(built));
    const { scalars, navigations, methods, events = {} } = built.members;
    const eventNames = Object.keys(events).map((word) => `on${word.replace('DataChanged', 'Changed')}`);
    return [
      built.name,
      {
        scalars: without(theirs.scalars, scalars),
        navigations: without(theirs.navigations, navigations),
        methods: without(theirs.methods, methods),
        events: without(theirs.events, eventNames),
      },
    ];
  });
  expect(Object.fromEntries(gaps)).toMatchSnapshot();
});

it('reaches nothing that is not listed, not even by the name of a real property', async () => {
  for (const name of ['sheet', 'host', 'area', 'constructor', '__proto__', 'toString', 'table']) {
    const failed = Excel.run(async (context) => {
      context.workbook.worksheets
        .getFirst()
        .getRange('A1')
        .load(name as 'values');
      await context.sync();
    });
    await expect(failed).rejects.toMatchObject({ code: 'ApiNotFound' });
  }
});
