import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Numbers from 0 up to, not including, a bound: the same for the same seed. */
export type Dice = (bound: number) => number;

export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  return (bound) => {
    // mulberry32
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % bound;
  };
}

type Parts = Record<string, Uint8Array>;

/** A package with one to three things wrong with it, of all kinds that happen to files or are done to them. */
export function damaged(bytes: Uint8Array, dice: Dice): Uint8Array {
  if (dice(5) === 0) return one(ON_BYTES, dice)(bytes, dice);
  const parts = unzipSync(bytes);
  for (let times = 1 + dice(3); times > 0; times--) one(ON_PARTS, dice)(parts, dice);
  return zipSync(parts, { level: 0 });
}

const ON_BYTES: readonly ((bytes: Uint8Array, dice: Dice) => Uint8Array)[] = [
  (bytes, dice) => bytes.slice(0, dice(bytes.length)),
  (bytes, dice) => {
    const flipped = bytes.slice();
    for (let times = 1 + dice(20); times > 0; times--) {
      const at = dice(flipped.length);
      flipped[at] = flipped[at]! ^ (1 << dice(8));
    }
    return flipped;
  },
  (bytes, dice) => {
    const [from, length] = [dice(bytes.length), dice(500)];
    return new Uint8Array([...bytes.subarray(0, from), ...bytes.subarray(from + length)]);
  },
];

/** More than this takes the parser that tests check with minutes. */
const DEEP = 3000;
const NUMBERS = ['-1', '0', '4294967295', '1e999', 'NaN', '', '1048577', '18446744073709551616', '0x10'];
const TEXTS = [
  '',
  "'",
  '$A$1:XFD1048576',
  '#REF!',
  '[1]!A1',
  '('.repeat(300),
  'A'.repeat(9000),
  '&#0;',
  '&x;',
  '\u0000',
];

const ON_PARTS: readonly ((parts: Parts, dice: Dice) => void)[] = [
  (parts, dice) => delete parts[one(Object.keys(parts), dice)],
  (parts, dice) => {
    const [first, second] = [one(Object.keys(parts), dice), one(Object.keys(parts), dice)];
    [parts[first], parts[second]] = [parts[second]!, parts[first]!];
  },
  (parts, dice) => void (parts[one(Object.keys(parts), dice)] = new Uint8Array(dice(3))),
  onXml((xml, dice) => cut(xml, dice, /[<>/"=]/g, () => '')),
  onXml((xml, dice) => cut(xml, dice, /<\/[^>]+>/g, () => '')),
  onXml((xml, dice) => cut(xml, dice, /<[^>]+>/g, (tag) => tag + tag)),
  onXml((xml, dice) => cut(xml, dice, /<(\w[\w:]*)[^>]*\/>/g, () => '')),
  onXml((xml, dice) => cut(xml, dice, / [\w:]+="[^"]*"/g, () => '')),
  onXml((xml, dice) => cut(xml, dice, /"\d+"/g, () => `"${one(NUMBERS, dice)}"`)),
  onXml((xml, dice) => cut(xml, dice, /"[^"]*"/g, () => `"${one(TEXTS, dice)}"`)),
  onXml((xml, dice) => cut(xml, dice, />[^<]+</g, () => `>${one(TEXTS, dice)}<`)),
  onXml((xml, dice) => cut(xml, dice, /<(\w[\w:]*)/g, (open) => `${open}x`)),
  onXml((xml, dice) =>
    cut(xml, dice, /<[^?][^>]*>/g, (tag) => `${'<a>'.repeat(DEEP)}${'</a>'.repeat(DEEP)}${tag}`),
  ),
  onXml((xml, dice) => cut(xml, dice, /<\w[^>]*>/g, (tag) => `<!--${'-'.repeat(dice(3))}>${tag}<![CDATA[`)),
  onXml((xml) => `<!DOCTYPE a [<!ENTITY b "c">]>${xml}`),
  onLinks((xml, dice) => cut(xml, dice, /Target="[^"]*"/g, () => `Target="${one(TARGETS, dice)}"`)),
  onLinks((xml, dice) =>
    cut(xml, dice, /Type="[^"]*"/g, (type) => type.replace(/\/\w+"$/, `/${one(TYPES, dice)}"`)),
  ),
  onLinks((xml, dice) => cut(xml, dice, /Id="[^"]*"/g, () => 'Id="rId1"')),
];

const TARGETS = [
  ...['/xl/workbook.xml', 'workbook.xml', '../../../../etc/passwd', '#', '', '/', 'worksheets/sheet1.xml'],
  ...['/xl/worksheets/sheet1.xml', '/[Content_Types].xml', '/_rels/.rels', '%00', 'http://'],
];
const TYPES = [
  ...['worksheet', 'chartsheet', 'sharedStrings', 'styles', 'comments', 'drawing', 'chart', 'vmlDrawing'],
  ...['table', 'pivotTable', 'pivotCacheDefinition', 'slicer', 'threadedComment', 'image', 'core-properties'],
];

function one<Item>(items: readonly Item[], dice: Dice): Item {
  return items[dice(items.length)]!;
}

/** Another text in the place of one of the matches. */
function cut(xml: string, dice: Dice, pattern: RegExp, change: (match: string) => string): string {
  const matches = [...xml.matchAll(pattern)];
  if (matches.length === 0) return xml;
  const { 0: match, index } = one(matches, dice);
  return xml.slice(0, index) + change(match) + xml.slice(index + match.length);
}

function onXml(change: (xml: string, dice: Dice) => string) {
  return onTexts(/\.(xml|rels|vml)$/, change);
}

function onLinks(change: (xml: string, dice: Dice) => string) {
  return onTexts(/\.rels$/, change);
}

function onTexts(names: RegExp, change: (xml: string, dice: Dice) => string) {
  return (parts: Parts, dice: Dice): void => {
    const texts = Object.keys(parts).filter((name) => names.test(name));
    if (texts.length === 0) return;
    const name = one(texts, dice);
    parts[name] = strToU8(change(strFromU8(parts[name]!), dice));
  };
}
