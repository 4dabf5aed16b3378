import { PackageError, type PackageProblemCode } from '../problems';

/** The problem's code if `run` fails with one, undefined if it does not fail. Any other error goes on. */
export function problemOf(run: () => unknown): PackageProblemCode | undefined {
  try {
    run();
    return undefined;
  } catch (error) {
    if (error instanceof PackageError) return error.problem.code;
    throw error;
  }
}
