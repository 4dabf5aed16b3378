import type { PartName } from '../../package/partName';
import { reachedFrom } from '../../package/reached';
import type { Copy } from '../copy';
import { isAllowedLink, withoutSignIn } from './allowedLinks';

/**
 * Takes away relationships of kinds that are not handed on, and those to parts that do not exist. The elements that used
 * them are taken away by the steps that know the parts.
 */
export function removeUnknownLinks({ pack, settings, report }: Copy): void {
  for (const source of reachedFrom(pack)) {
    pack.removeRelationships(source, (link) => {
      if (isAllowedLink(link, settings.keepLabels) && (!link.part || pack.has(link.part))) return false;
      report.change(source as PartName, 'linkRemoved', {
        type: link.type,
        target: withoutSignIn(link.target),
      });
      return true;
    });
  }
}
