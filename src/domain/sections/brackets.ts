import type { SectionLine } from './line';

/** The sign of `┌ └` that a line begins with, behind its mark or as its mark. */
function bracketOf({ mark, text, form }: SectionLine): '┌' | '├' | '└' | null {
  if (form !== '글') return null;
  const [sign = ''] = '┌├└'.includes(mark) && mark !== '' ? mark : text;
  return sign === '┌' || sign === '├' || sign === '└' ? sign : null;
}

/** The lines, by position, whose bracket has no other end: a `┌` without `└` below it, a `└` without `┌` above. */
export function openBrackets(lines: readonly SectionLine[]): readonly number[] {
  const faulty: number[] = [];
  let from: number | null = null;
  lines.forEach((line, index) => {
    const sign = bracketOf(line);
    if (sign === '┌' || (sign === null && from !== null)) {
      if (from !== null) faulty.push(from);
      from = sign === '┌' ? index : null;
    } else if (sign !== null && from === null) faulty.push(index);
    else if (sign === '└') from = null;
  });
  return from === null ? faulty : [...faulty, from];
}
