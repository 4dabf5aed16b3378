import { packageProblems } from '../../src/ooxml/testing/packageProblems';

/** What is wrong with a package that was not wrong with the one it was made of; nothing where that cannot be looked at. */
export function newProblems(before: Uint8Array, after: Uint8Array): readonly string[] {
  try {
    // Of names whose parts are parted by backslashes, what is wrong is told with those.
    const known = new Set(packageProblems(before).map((problem) => problem.replaceAll('\\', '/')));
    return packageProblems(after).filter((problem) => !known.has(problem));
  } catch {
    return [];
  }
}
