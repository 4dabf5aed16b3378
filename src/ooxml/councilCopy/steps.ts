import { checkFindings } from './checkFindings';
import { addConfirmation } from './confirmation/addConfirmation';
import type { Step } from './copy';
import { dropSheets } from './dropSheets';
import { anonymizeNotes } from './parts/anonymizeNotes';
import { cleanStyles } from './parts/cleanStyles';
import { forgetStaleItems } from './parts/forgetStaleItems';
import { PART_STEPS } from './parts/steps';
import { removeRichValues } from './removeRichValues';
import { removeUnknownLinks } from './removeUnknownLinks';
import { removeUnreached } from './removeUnreached';
import { rewriteTableFormulas } from './rewriteTableFormulas';
import { rewriteWorkbook } from './rewriteWorkbook';
import { handOutSheets } from './sheets/handOutSheets';

/**
 * What makes a council's copy of a workbook, in order. A step may rely on those before it: parts that are still related
 * are parts that are handed on, if they are changed.
 */
export const STEPS: readonly Step[] = [
  anonymizeNotes,
  dropSheets,
  removeUnknownLinks,
  ...PART_STEPS,
  handOutSheets,
  forgetStaleItems,
  checkFindings,
  removeRichValues,
  rewriteTableFormulas,
  rewriteWorkbook,
  cleanStyles,
  removeUnreached,
  addConfirmation,
];
