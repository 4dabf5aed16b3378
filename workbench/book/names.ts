import {
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  type IDefinedNamesServiceParam,
} from '@univerjs/engine-formula';
import { newId, tableNames, type Core } from './core';
import { fromEngine, isWellFormed, toEngine } from './formula';
import { checkName } from './nameRules';
import { BookError, type DefinedName } from './types';

/** What Univer calls the place of a name that is known on every sheet. */
export const WHOLE_WORKBOOK = 'AllDefaultWorkbook';

export class UniverName implements DefinedName {
  /** Hidden even from a test that prints or compares the object: everything hangs on it. */
  readonly #core: Core;

  constructor(
    core: Core,
    private readonly id: string,
  ) {
    this.#core = core;
  }

  get name(): string {
    return this.param.name;
  }

  get formula(): string {
    return fromEngine(this.engineFormula, null);
  }

  set formula(formula: string) {
    this.update({ formulaOrRefString: referenceText(this.#core, formula) });
  }

  /** The formula as Univer's engine reads it, with `=`. */
  get engineFormula(): string {
    const { formulaOrRefString } = this.param;
    return formulaOrRefString.startsWith('=') ? formulaOrRefString : `=${formulaOrRefString}`;
  }

  set engineFormula(formula: string) {
    this.update({ formulaOrRefString: formula.slice(1) });
  }

  get comment(): string {
    return this.param.comment ?? '';
  }

  set comment(comment: string) {
    this.update({ comment });
  }

  get visible(): boolean {
    return !this.param.hidden;
  }

  set visible(visible: boolean) {
    this.update({ hidden: !visible });
  }

  delete(): void {
    const params = { ...this.param, unitId: this.#core.services.unitId };
    this.#core.writer.mutate(RemoveDefinedNameMutation.id, params, { id: SetDefinedNameMutation.id, params });
  }

  private get param(): IDefinedNamesServiceParam {
    const param = this.#core.services.definedNames.getValueById(this.#core.services.unitId, this.id);
    if (!param) throw new BookError('ItemNotFound', 'The name no longer exists.');
    return param;
  }

  private update(change: Partial<IDefinedNamesServiceParam>): void {
    const { unitId } = this.#core.services;
    const before = { ...this.param, unitId };
    this.#core.writer.mutate(
      SetDefinedNameMutation.id,
      { ...before, ...change },
      { id: SetDefinedNameMutation.id, params: before },
    );
  }
}

export function definedNames(core: Core): readonly UniverName[] {
  const { definedNames: service, unitId } = core.services;
  return Object.keys(service.getDefinedNameMap(unitId) ?? {}).map((id) => new UniverName(core, id));
}

export function addName(core: Core, name: string, formula: string, comment: string): UniverName {
  checkName(core, name, null);
  const id = newId('name');
  const params = {
    unitId: core.services.unitId,
    id,
    name,
    formulaOrRefString: referenceText(core, formula),
    localSheetId: WHOLE_WORKBOOK,
    comment,
  };
  core.writer.mutate(SetDefinedNameMutation.id, params, { id: RemoveDefinedNameMutation.id, params });
  return new UniverName(core, id);
}

/** As Univer keeps it: in the engine's form, without `=`. */
function referenceText(core: Core, formula: string): string {
  const text = formula.startsWith('=') ? formula : `=${formula}`;
  const engineText = isWellFormed(text) ? toEngine(text, null, tableNames(core)) : null;
  if (engineText === null) throw new BookError('InvalidArgument', `The formula ${text} has an error.`);
  return engineText.slice(1);
}
