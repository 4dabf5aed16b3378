import { forgetStaleTexts } from './charts/forgetStaleTexts';
import { freezeCharts } from './charts/freezeCharts';
import { addConfirmation } from './confirmation/addConfirmation';
import { type Copy, openCopy } from './copy';
import { cleanLooks } from './document/cleanLooks';
import { cleanProperties } from './document/cleanProperties';
import { cleanWorkbook } from './document/cleanWorkbook';
import { makePlainWorkbook } from './document/makePlainWorkbook';
import { reachNames } from './document/reachNames';
import { removeForeign } from './document/removeForeign';
import { removeRichValues } from './document/removeRichValues';
import { removeUnknownLinks } from './document/removeUnknownLinks';
import { removeUnreached } from './document/removeUnreached';
import { removeXmlComments } from './document/removeXmlComments';
import { rewriteWorkbook } from './document/rewriteWorkbook';
import { cleanControls } from './drawings/cleanControls';
import { cleanDrawings } from './drawings/cleanDrawings';
import { cleanPictures } from './drawings/cleanPictures';
import { cleanVml } from './drawings/cleanVml';
import { renamePictures } from './drawings/renamePictures';
import { removeUnusedLinks } from './drawings/removeUnusedLinks';
import { checkFindings } from './findings/checkFindings';
import { findHiddenByRules } from './hidden/hiddenByRules';
import { findHiddenObjects } from './hidden/hiddenObjects';
import { anonymizeNotes } from './notes/anonymizeNotes';
import type { Package } from '../package/package';
import type { Known } from './known';
import type { Settings } from './options';
import { scanTexts } from './personalData/scanTexts';
import { cleanPivotCaches } from './pivots/cleanPivotCaches';
import { forgetStaleItems } from './pivots/forgetStaleItems';
import { freezePivots } from './pivots/freezePivots';
import { removeSlicers } from './pivots/removeSlicers';
import { cleanChartSheets } from './sheets/cleanChartSheets';
import { dropSheets } from './sheets/dropSheets';
import { handOutSheets } from './sheets/handOutSheets';
import type { SeenSheets } from './sheets/seenSheets';
import { lookAgain } from './secondLook/lookAgain';
import { cleanPropertyBags } from './styles/propertyBags';
import { cleanStyles } from './styles/cleanStyles';
import { rewriteTableFormulas } from './tables/rewriteTableFormulas';
import { unlinkTables } from './tables/unlinkTables';

export interface MadeCopy extends Copy {
  readonly seen: SeenSheets;
  /** Looks the finished copy through: what is to be known of it as broken and lost. */
  lookAgain(): Pick<Known, 'broken' | 'lost'>;
}

/**
 * Makes a council's copy of a workbook: all its steps, each once, in this order. What a step knows and a later one needs
 * is handed on here. Beyond that a step may rely on parts that are still related being parts that are handed on.
 *
 * Errors: PackageError; CouncilCopyRefused.
 */
export function makeCopy(original: Package, settings: Settings, known: Known): MadeCopy {
  const copy = openCopy(original, settings, known);
  anonymizeNotes(copy);
  dropSheets(copy);
  removeUnknownLinks(copy);
  cleanPropertyBags(copy);
  removeXmlComments(copy);
  removeForeign(copy);
  makePlainWorkbook(copy);
  cleanProperties(copy);
  unlinkTables(copy);
  const pivots = freezePivots(copy);
  const slicers = removeSlicers(copy, pivots);
  cleanPivotCaches(copy, pivots);
  freezeCharts(copy, pivots);
  const shapes = cleanVml(copy);
  cleanControls(copy);
  cleanDrawings(copy, slicers, shapes);
  findHiddenObjects(copy);
  cleanChartSheets(copy);
  cleanLooks(copy);
  cleanWorkbook(copy);
  removeUnusedLinks(copy);
  cleanPictures(copy);
  renamePictures(copy);
  scanTexts(copy);
  const seen = handOutSheets(copy);
  forgetStaleItems(copy);
  forgetStaleTexts(copy);
  findHiddenByRules(copy, seen);
  checkFindings(copy, seen);
  removeRichValues(copy);
  rewriteTableFormulas(copy);
  reachNames(copy);
  rewriteWorkbook(copy);
  cleanStyles(copy, seen.styles);
  removeUnreached(copy);
  addConfirmation(copy);
  return { ...copy, seen, lookAgain: () => lookAgain(copy, seen) };
}
