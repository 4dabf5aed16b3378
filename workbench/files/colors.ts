import type { Package } from '../../src/ooxml/package/package';
import type { PartName } from '../../src/ooxml/package/partName';
import { officeType } from '../../src/ooxml/package/relationships';
import { attribute, child, parseXml, type XmlElement } from '../../src/ooxml/xml/tree';

/** A colour element of a file (`rgb`, `theme` with `tint`, `indexed`) as `#RRGGBB`; null where it says none. */
export type Colors = (element: XmlElement | undefined) => string | null;

/** Excel's own palette, by `indexed`: 0–7 are 8–15 once more. */
const PALETTE = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 ' +
  '9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF ' +
  '00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 ' +
  '003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');
const PALETTE_START = 8;

/** The order in which `theme` counts the colours of the scheme. */
const THEME_ORDER = [
  ...['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'],
  ...['hlink', 'folHlink'],
];
const OFFICE_THEME = [
  ...['FFFFFF', '000000', 'E7E6E6', '44546A', '5B9BD5', 'ED7D31', 'A5A5A5', 'FFC000', '4472C4', '70AD47'],
  ...['0563C1', '954F72'],
];

export function colorsOf(opened: Package, workbook: PartName): Colors {
  const scheme = schemeOf(opened, workbook);
  return (element) => {
    if (element === undefined) return null;
    const rgb = attribute(element, 'rgb');
    if (rgb !== undefined) return `#${rgb.slice(-6).toUpperCase()}`;
    const theme = attribute(element, 'theme');
    const base = theme === undefined ? indexed(element) : scheme[Number(theme)];
    return base === undefined ? null : tinted(base, Number(attribute(element, 'tint') ?? 0));
  };
}

function indexed(element: XmlElement): string | undefined {
  const index = attribute(element, 'indexed');
  if (index === undefined) return undefined;
  const number = Number(index);
  return PALETTE[number < PALETTE_START ? number : number - PALETTE_START];
}

function schemeOf(opened: Package, workbook: PartName): readonly string[] {
  const part = opened.related(workbook, officeType('theme'));
  const elements = part && child(parseXml(part, opened.text(part)), 'themeElements');
  const scheme = elements && child(elements, 'clrScheme');
  return THEME_ORDER.map((name, index) => {
    const color = scheme && child(scheme, name)?.children[0];
    const value = color && (attribute(color, 'lastClr') ?? attribute(color, 'val'));
    return value !== undefined && /^[0-9A-F]{6}$/i.test(value) ? value : OFFICE_THEME[index]!;
  });
}

/** Lighter towards white for a tint above 0, darker towards black below: by luminance, as Excel does it. */
function tinted(rgb: string, tint: number): string {
  const channels = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255);
  const [most, least] = [Math.max(...channels), Math.min(...channels)];
  const lightness = (most + least) / 2;
  const wanted = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const chroma = (l: number) => 1 - Math.abs(2 * l - 1);
  const scale = chroma(lightness) === 0 ? 0 : chroma(wanted) / chroma(lightness);
  return `#${channels
    .map((channel) => (channel - lightness) * scale + wanted)
    .map((channel) => Math.round(Math.min(1, Math.max(0, channel)) * 255))
    .map((channel) => channel.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase()}`;
}
