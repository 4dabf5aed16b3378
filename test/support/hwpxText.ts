import { readFileSync } from 'node:fs';
import { HwpDocument, initSync } from '@rhwp/core';

let isReady = false;

/** The text of a 한글 document as rhwp, which knows nothing of kordoc, reads it: a paragraph a line. */
export function hwpxText(document: Uint8Array): string {
  const opened = open(document);
  try {
    return JSON.parse(opened.getTextFileUnicode()) as string;
  } finally {
    opened.free();
  }
}

/** Its pages as rhwp draws them, as SVG. */
export function hwpxPages(document: Uint8Array): readonly string[] {
  const opened = open(document);
  try {
    return Array.from({ length: opened.pageCount() }, (_, page) => opened.renderPageSvg(page));
  } finally {
    opened.free();
  }
}

function open(document: Uint8Array): HwpDocument {
  if (!isReady) {
    // Its layout asks the browser's canvas how wide a text is.
    Object.assign(globalThis, { measureTextWidth: widthOf });
    initSync({ module: readFileSync(require.resolve('@rhwp/core/rhwp_bg.wasm')) });
    isReady = true;
  }
  return new HwpDocument(document);
}

function widthOf(font: string, text: string): number {
  const size = Number(/([\d.]+)px/.exec(font)?.[1] ?? 10);
  return [...text].reduce((sum, one) => sum + (/[\u1100-\uffff]/.test(one) ? size : size / 2), 0);
}
