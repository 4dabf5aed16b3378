import { referenceSentences as say } from '../../i18n/ko/reference';
import { NAMESPACE, type ExampleSpec, type FunctionSpec } from '../functionSpec';
import { CATEGORIES, CATEGORY_ORDER } from '../catalogue/categories';
import { SAMPLE_BLOCKS } from '../catalogue/samples';
import { callText, signatureOf } from '../formulaText';
import { whenBlank, type Calculate } from './blanks';
import { code, plain, rangeTable, shownValue, spilledTable, table, type Rows } from './markdown';
import { mistakesOf } from './mistakes';

/**
 * The reference page of the functions: Korean, Markdown, made from the catalogue and from what the functions answer.
 *
 * @param calculate answers a call; what the page says of blanks and mistakes are calls really made
 */
export function referencePage(catalogue: readonly FunctionSpec[], calculate: Calculate): string {
  const chapters = CATEGORY_ORDER.map((category) => ({
    name: CATEGORIES[category].ko,
    functions: catalogue.filter((spec) => spec.category === category),
  })).filter(({ functions }) => functions.length > 0);
  const blocks = [
    `# ${say.title}`,
    `<!-- ${say.generated} -->`,
    say.contents({ count: catalogue.length }),
    list(chapters.map(({ name, functions }) => `**${name}** ${functions.map(link).join(' · ')}`)),
    `## ${say.usage}`,
    list(say.usageLines),
    `## ${say.blanks}`,
    list(say.blankLines),
    `## ${say.samples}`,
    say.samplesLead,
    ...Object.entries(SAMPLE_BLOCKS).flatMap(([name, rows]) => [`**${name}**`, rangeTable(rows)]),
    ...chapters.flatMap(({ name, functions }) => [
      `## ${name}`,
      ...functions.flatMap((spec) => section(spec, calculate)),
    ]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}

function link({ id, displayName }: FunctionSpec): string {
  return `[${id}](#${id.toLowerCase()}) ${displayName}`;
}

function section(spec: FunctionSpec, calculate: Calculate): readonly string[] {
  return [
    `### ${spec.id}`,
    `**${spec.displayName}** – ${code(`=${NAMESPACE}.${signatureOf(spec, 'ko')}`)}`,
    plain(spec.summary.ko),
    parameterTable(spec, calculate),
    ...examples(spec),
    ...nativeFormula(spec),
    ...mistakes(spec, calculate),
  ];
}

function parameterTable(spec: FunctionSpec, calculate: Calculate): string {
  const { parameter, meaning, omitted, blank } = say.columns;
  return table(
    [parameter, meaning, omitted, blank],
    spec.parameters.map(({ name, description, defaultText }, index) => [
      name.ko,
      plain(description.ko),
      defaultText === undefined ? '' : defaultText || say.noDefault,
      whenBlank(spec, index, calculate),
    ]),
  );
}

function examples({ id, examples: all }: FunctionSpec): readonly string[] {
  const inOneCell = all.flatMap(({ args, result }) => {
    const value = oneValue(result);
    return value === null ? [] : [[code(callText(id, args)), shownValue(value)]];
  });
  const spilled = all.flatMap(({ args, result }) =>
    oneValue(result) === null
      ? [say.spills({ formula: callText(id, args) }), spilledTable(result as Rows)]
      : [],
  );
  return [
    `**${say.examples}**`,
    ...(inOneCell.length > 0 ? [table([say.columns.formula, say.columns.result], inOneCell)] : []),
    ...spilled,
  ];
}

/** The value of a result that takes one cell. */
function oneValue(result: ExampleSpec['result']): string | number | null {
  if (typeof result !== 'object') return result;
  return result.length === 1 && result[0]!.length === 1 ? result[0]![0]! : null;
}

/** The twin, with the parameters' names where arguments go and optional ones left out. */
function nativeFormula({ twin, parameters }: FunctionSpec): readonly string[] {
  if (twin === null) return [say.noTwin];
  const names = parameters.map(({ name, defaultText }) => (defaultText === undefined ? name.ko : null));
  const formula = twin(names);
  return formula === null ? [say.twinOfOwnTables] : [`**${say.twin}**`, `\`\`\`\n=${formula}\n\`\`\``];
}

function mistakes(spec: FunctionSpec, calculate: Calculate): readonly string[] {
  const rows = mistakesOf(spec, calculate).map(({ formula, error, sentence }) => [
    code(formula),
    `${code(error)} ${plain(sentence)}`,
  ]);
  return rows.length === 0
    ? []
    : [`**${say.mistakes}**`, table([say.columns.formula, say.columns.error], rows)];
}
