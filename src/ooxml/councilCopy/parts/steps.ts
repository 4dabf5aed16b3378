import type { Step } from '../copy';
import { cleanChartSheets } from './cleanChartSheets';
import { cleanControls } from './cleanControls';
import { cleanDrawings } from './cleanDrawings';
import { cleanProperties } from './cleanProperties';
import { cleanVml } from './cleanVml';
import { cleanWorkbook } from './cleanWorkbook';
import { freezeCharts } from './freezeCharts';
import { cleanPivotCaches, freezePivots } from './freezePivots';
import { makePlainWorkbook } from './makePlainWorkbook';
import { removeSlicers } from './removeSlicers';
import { removeUnusedLinks } from './removeUnusedLinks';
import { removeXmlComments } from './removeXmlComments';
import { scanTexts } from './scanTexts';
import { unlinkTables } from './unlinkTables';

/**
 * What is done to all parts but sheets, tables' formulas, names and strings. Pivot tables before slicers and charts that
 * show them, VML before the drawings that repeat its shapes; what is not used any more is told when all else is done.
 */
export const PART_STEPS: readonly Step[] = [
  removeXmlComments,
  makePlainWorkbook,
  cleanProperties,
  unlinkTables,
  freezePivots,
  removeSlicers,
  cleanPivotCaches,
  freezeCharts,
  cleanVml,
  cleanControls,
  cleanDrawings,
  cleanChartSheets,
  cleanWorkbook,
  removeUnusedLinks,
  scanTexts,
];
