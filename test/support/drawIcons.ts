import path from 'node:path';
import { BookQuestionMark24Regular } from '@fluentui/react-icons/svg/book-question-mark';
import { ClipboardCheckmark24Regular } from '@fluentui/react-icons/svg/clipboard-checkmark';
import { ClipboardTextEdit24Regular } from '@fluentui/react-icons/svg/clipboard-text-edit';
import { DocumentArrowRight24Regular } from '@fluentui/react-icons/svg/document-arrow-right';
import { DocumentText24Regular } from '@fluentui/react-icons/svg/document-text';
import { MathFormula24Regular } from '@fluentui/react-icons/svg/math-formula';
import { Money24Regular } from '@fluentui/react-icons/svg/money';
import { Wrench24Regular } from '@fluentui/react-icons/svg/wrench';
import type { FluentIcon } from '@fluentui/react-icons';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { RibbonCommand } from '../../src/taskpane/actions/ribbon';
import { launchChromium } from '../e2e/browser/launch';

const ICONS: Readonly<Record<RibbonCommand, FluentIcon>> = {
  writeResults: ClipboardTextEdit24Regular,
  enterPayment: Money24Regular,
  makeReport: DocumentText24Regular,
  check: ClipboardCheckmark24Regular,
  makeCouncilCopy: DocumentArrowRight24Regular,
  insertFunction: MathFormula24Regular,
  restoreFormulas: Wrench24Regular,
  showGuide: BookQuestionMark24Regular,
};
const SIZES = [16, 32, 80];
const GREEN = '#0f6b58';

/** `npm run icons`: the pictures of the ribbon's buttons, assets/<command>-<size>.png, drawn from Fluent's icons. */
async function main(): Promise<void> {
  const browser = await launchChromium();
  const page = await browser.newPage();
  for (const [command, icon] of Object.entries(ICONS)) {
    const markup = renderToStaticMarkup(createElement(icon, { primaryFill: GREEN }));
    for (const size of SIZES) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${markup}`,
      );
      const file = path.join(__dirname, `../../assets/${command}-${size}.png`);
      await page.screenshot({ path: file, omitBackground: true });
    }
  }
  await browser.close();
}

void main();
