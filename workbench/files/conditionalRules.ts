import { attribute, child, childrenOf, type XmlElement } from '../../src/ooxml/xml/tree';
import { element, textElement } from '../../src/ooxml/writer/xml';
import { formatA1, parseA1 } from '../book/a1';
import { newId } from '../book/core';
import type { ConditionalFormat, ConditionalLook, ConditionalRule } from '../book/types';
import type { Colors } from './colors';
import { OPERATORS } from './rules';

const RULE_ATTRIBUTES = new Set(['type', 'dxfId', 'priority', 'operator']);

/** Conditional formats of a sheet as its file has them. */
export interface FileFormats {
  /** The one that goes first in front. */
  readonly known: readonly ConditionalFormat[];
  /** Elements with anything that the grid does not draw, as they are written; they stay so. */
  readonly others: readonly string[];
  /** The highest number that the others have. */
  readonly lastPriority: number;
}

export const NO_FORMATS: FileFormats = { known: [], others: [], lastPriority: 0 };

/** The look of a `dxf`; null where it sets more than the grid draws. */
export function lookOf(dxf: XmlElement, colors: Colors): ConditionalLook | null {
  const [font, fill] = [child(dxf, 'font'), child(dxf, 'fill')];
  const pattern = fill && child(fill, 'patternFill');
  const isPlain =
    dxf.children.every(({ local }) => local === 'font' || local === 'fill') &&
    (font?.children ?? []).every(({ local }) => local === 'b' || local === 'color') &&
    (!fill || (pattern !== undefined && (attribute(pattern, 'patternType') ?? 'solid') === 'solid'));
  if (!isPlain) return null;
  const bold = font && child(font, 'b');
  const color = colors(font && child(font, 'color'));
  const background = colors(pattern && child(pattern, 'bgColor'));
  return {
    ...(bold === undefined ? {} : { bold: attribute(bold, 'val') !== '0' }),
    ...(color === null ? {} : { fontColor: color }),
    ...(background === null ? {} : { fill: background }),
  };
}

/** Takes one `conditionalFormatting` in: as formats where the grid draws all of it, or else as it is written. */
export function withElement(
  formats: FileFormats,
  one: XmlElement,
  written: string,
  looks: readonly (ConditionalLook | null)[],
): FileFormats {
  const rules = childrenOf(one, 'cfRule');
  const areas = (attribute(one, 'sqref') ?? '').split(' ').map((ref) => parseA1(ref));
  const priorityOf = (rule: XmlElement) => Number(attribute(rule, 'priority') ?? 0);
  const read = rules.map((rule) => {
    const look = looks[Number(attribute(rule, 'dxfId') ?? -1)] ?? null;
    const known = ruleOf(rule);
    return known && look && { rule: known, look, priority: priorityOf(rule) };
  });
  const isKnown =
    read.every((rule) => rule !== null) &&
    areas.every((area) => area !== null) &&
    one.children.length === rules.length &&
    attribute(one, 'pivot') === undefined;
  if (!isKnown)
    return {
      ...formats,
      others: [...formats.others, written],
      lastPriority: Math.max(formats.lastPriority, ...rules.map(priorityOf)),
    };
  const made = read.flatMap(({ rule, look, priority }) =>
    areas.map((area) => ({ id: newId('format'), area, rule, look, priority })),
  );
  const all = [...(formats.known as typeof made), ...made].sort((a, b) => a.priority - b.priority);
  return { ...formats, known: all };
}

function ruleOf(rule: XmlElement): ConditionalRule | null {
  const operator = OPERATORS[attribute(rule, 'operator') ?? ''];
  const formulas = childrenOf(rule, 'formula').map(({ text }) => `=${text}`);
  const isKnown =
    attribute(rule, 'type') === 'cellIs' &&
    rule.attributes.every(({ name }) => RULE_ATTRIBUTES.has(name)) &&
    rule.children.length === formulas.length;
  if (!isKnown || operator === undefined || formulas[0] === undefined) return null;
  return {
    operator: operator as ConditionalRule['operator'],
    formula1: formulas[0],
    ...(formulas[1] === undefined ? {} : { formula2: formulas[1] }),
  };
}

/** `conditionalFormatting` elements: those that were left as they are, and one for each format of the grid. */
export function conditionalFormatsXml(
  formats: readonly ConditionalFormat[],
  { others, lastPriority }: FileFormats,
  useLook: (look: ConditionalLook) => number,
): string {
  const ours = formats.map(({ area, rule, look }, index) =>
    element(
      'conditionalFormatting',
      { sqref: formatA1(area) },
      element(
        'cfRule',
        {
          type: 'cellIs',
          dxfId: useLook(look),
          priority: lastPriority + index + 1,
          operator: Object.keys(OPERATORS).find((word) => OPERATORS[word] === rule.operator),
        },
        ...[rule.formula1, rule.formula2]
          .filter((formula) => formula !== undefined)
          .map((formula) => textElement('formula', formula.replace(/^=/, ''))),
      ),
    ),
  );
  return [...others, ...ours].join('');
}

/** The `dxf` of a look. */
export function dxfXml({ bold, fontColor, fill }: ConditionalLook): string {
  const color = (rgb: string) => ({ rgb: `FF${rgb.replace('#', '').toUpperCase()}` });
  const font = [
    bold === undefined ? '' : element('b', bold ? {} : { val: false }),
    fontColor === undefined ? '' : element('color', color(fontColor)),
  ].filter((one) => one !== '');
  return element(
    'dxf',
    {},
    font.length > 0 ? element('font', {}, ...font) : '',
    fill === undefined
      ? ''
      : element('fill', {}, element('patternFill', {}, element('bgColor', color(fill)))),
  );
}
