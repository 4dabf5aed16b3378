import { BaseReferenceObject } from '@univerjs/engine-formula';

let isInstalled = false;

/**
 * Lets a reference keep the sheet it has. Univer 0.25.1 looks it up by name once more when a function has answered a
 * reference; one cut out of a table's range (`INDEX(집행[#All],1,0)`) has no name, and would be read on the sheet of the
 * formula.
 */
export function keepSheetOfReferences(): void {
  if (isInstalled) return;
  isInstalled = true;
  const { prototype } = BaseReferenceObject;
  const byName = prototype.setForcedSheetId;
  prototype.setForcedSheetId = function (sheetNameMap) {
    if (this.getForcedSheetName() !== '') byName.call(this, sheetNameMap);
  };
}
