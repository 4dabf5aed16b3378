import { useDeferredValue, useMemo, useState } from 'react';
import type { Won } from '../../domain/kinds';
import { printedLine } from '../../domain/sections/print';
import { readSection } from '../../domain/sections/read';
import { countIn, understand, type Counted } from '../../domain/sections/understand';
import { useWords } from '../session/SessionContext';
import { factsOf } from './facts';
import type { SectionPlace } from './sectionRows';
import type { UnderstoodLine } from './Understanding';

/** Sentences that are remembered: some sections' worth. */
const REMEMBERED = 4_000;

/** What is understood of a text that is being written: after the key, and anew only for the line that has changed. */
export function useUnderstanding(
  text: string,
  { area, year }: SectionPlace,
  budget: Won | null,
): readonly UnderstoodLine[] {
  const words = useWords();
  const [count] = useState(rememberedCount);
  const deferred = useDeferredValue(text);
  return useMemo(() => {
    const lines = readSection(deferred);
    const understood = understand(lines, area, year, count);
    return lines.map((line, index) => ({
      at: line.at,
      text: printedLine(line),
      facts: factsOf(line.text, understood[index]!, budget, words),
    }));
  }, [deferred, area, year, budget, count, words]);
}

function rememberedCount(): (text: string) => Counted {
  const known = new Map<string, Counted>();
  return (text) => {
    const found = known.get(text);
    if (found) return found;
    if (known.size >= REMEMBERED) known.clear();
    const counted = countIn(text);
    known.set(text, counted);
    return counted;
  };
}
