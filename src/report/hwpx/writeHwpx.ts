import { markdownToHwpx } from 'kordoc';
import type { ReportModel } from '../model';
import { reportText } from '../text';
import { disguiseFor } from './disguise';
import { dressed } from './dress';
import type { HwpxLook } from './looks';
import { plainMarkdown } from './plainMarkdown';
import { presetMarkdown, presetOptions } from './presetMarkdown';

/** The report as a 한글 document (.hwpx). */
export async function writeHwpx(model: ReportModel, look: HwpxLook = '밋밋하게'): Promise<Uint8Array> {
  const disguise = disguiseFor(reportText(model));
  if (look === '밋밋하게') {
    const written = await markdownToHwpx(plainMarkdown(model, disguise));
    return dressed(new Uint8Array(written), model, disguise, true);
  }
  const written = await markdownToHwpx(presetMarkdown(model, look, disguise), {
    gongmun: presetOptions(model, look, disguise.put),
  });
  return dressed(new Uint8Array(written), model, disguise, false);
}
