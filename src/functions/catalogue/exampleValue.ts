import { SAMPLE_BLOCKS } from './samples';

type Constant = string | number | boolean;

/**
 * What an argument of a catalogue's example stands for, as Excel would hand it over. Written as in a formula: `1234`,
 * `"상향"`, `TRUE`, `{1,2;3,4}`, a sample range such as `사업표`; nothing is an omitted argument.
 *
 * `exampleValue('{0,"F";0.9,"A"}') //=> [[0, 'F'], [0.9, 'A']]`
 */
export function exampleValue(argument: string): unknown {
  if (argument === '') return null;
  if (argument in SAMPLE_BLOCKS) return SAMPLE_BLOCKS[argument as keyof typeof SAMPLE_BLOCKS];
  return argument.startsWith('{') ? arrayOf(argument) : constantOf(argument);
}

const ARRAY_PARTS = /"(?:[^"]|"")*"|[^,;{}]+|;/g;

function arrayOf(argument: string): Constant[][] {
  const rows: Constant[][] = [[]];
  for (const [part] of argument.matchAll(ARRAY_PARTS)) {
    if (part === ';') rows.push([]);
    else rows.at(-1)!.push(constantOf(part));
  }
  return rows;
}

function constantOf(text: string): Constant {
  if (text.startsWith('"')) return text.slice(1, -1).replaceAll('""', '"');
  if (text === 'TRUE' || text === 'FALSE') return text === 'TRUE';
  const number = Number(text);
  if (Number.isNaN(number)) throw new Error(`${text} is neither a constant nor a sample range.`);
  return number;
}
