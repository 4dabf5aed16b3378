import { localeOf } from '../i18n/locale';
import { GUIDE_PAGES } from '../taskpane/actions/guidePage';

/** Share of the screen that the guide takes (%). */
const SIZE = { width: 40, height: 80 };

/** Opens 사용 안내 in a window of its own, in the language that Excel is shown in; false where this Excel does not. */
export function openGuide(): Promise<boolean> {
  const { href } = new URL(GUIDE_PAGES[localeOf(Office.context.displayLanguage)], location.href);
  return new Promise((resolve) =>
    // On the web in a frame: a window would be asked about, or blocked.
    Office.context.ui.displayDialogAsync(href, { ...SIZE, displayInIframe: true }, ({ status }) =>
      resolve(status === Office.AsyncResultStatus.Succeeded),
    ),
  );
}
