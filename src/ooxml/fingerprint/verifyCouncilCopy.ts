import type { Problem } from '../../domain/kinds';
import { readPackage } from '../package/readPackage';
import { PackageError, type PackageProblemCode } from '../problems';
import type { Fingerprint } from './fingerprint';
import { fingerprintOfBook } from './fingerprintOfBook';

export type Verification =
  | { readonly outcome: 'matches' | 'differs'; readonly actual: Fingerprint }
  | { readonly outcome: 'unreadable'; readonly problem: Problem<PackageProblemCode> };

/**
 * Whether a file is the copy that was handed out under a fingerprint: the same sheets with the same values and formulas,
 * by whatever program it was saved since.
 */
export async function verifyCouncilCopy(bytes: Uint8Array, fingerprint: Fingerprint): Promise<Verification> {
  try {
    const actual = await fingerprintOfBook(readPackage(bytes));
    return { outcome: actual === fingerprint ? 'matches' : 'differs', actual };
  } catch (reason) {
    if (reason instanceof PackageError) return { outcome: 'unreadable', problem: reason.problem };
    throw reason;
  }
}
