import type { Bilingual, FunctionSpec } from '../../functions/functionSpec';
import { CATEGORIES, CATEGORY_ORDER } from '../../functions/catalogue/categories';
import { fold } from '../programmes/search';

interface FunctionGroup {
  readonly name: Bilingual;
  readonly functions: readonly FunctionSpec[];
}

/** The functions whose id, Korean name, category or summary holds the text, by category; spaces and case aside. */
export function groupFunctions(catalogue: readonly FunctionSpec[], search: string): readonly FunctionGroup[] {
  const wanted = fold(search);
  const found = catalogue.filter(({ id, displayName, category, summary }) =>
    [id, displayName, ...Object.values(CATEGORIES[category]), ...Object.values(summary)].some((text) =>
      fold(text).includes(wanted),
    ),
  );
  return CATEGORY_ORDER.map((category) => ({
    name: CATEGORIES[category],
    functions: found.filter((spec) => spec.category === category),
  })).filter(({ functions }) => functions.length > 0);
}
