import { HostError, invalidArgument, invalidOperation, notBuilt, notFound, wireError } from './hostError';
import { classOf, HostObject, wireIdentity } from './objects/hostObject';
import {
  ActionType,
  PathType,
  type Action,
  type ArgumentInfo,
  type ObjectPath,
  type RequestBody,
  type ResponseBody,
} from './protocol';
import { Query } from './query';
import type { References } from './references';
import type { Subscriptions } from './events';

export interface RichApiOptions {
  /** The object at the root of a request with this custom data. */
  readonly root: (customData: string) => HostObject;
  /** Service objects by their type name (`Microsoft.ExcelServices.CustomFunctions`). */
  readonly services: Readonly<Record<string, () => HostObject>>;
  readonly references: References;
  readonly subscriptions: Subscriptions;
}

/**
 * Runs one request of office.js: object paths are followed lazily and once, actions run in order, and what was
 * applied before an error stays applied – as in Excel. Members that no class lists answer `ApiNotFound`.
 *
 * @param settle awaited before anything that depends on formula results is read
 */
export async function runRequest(
  options: RichApiOptions,
  body: RequestBody,
  customData: string,
  settle: () => Promise<void>,
): Promise<ResponseBody> {
  const run = new RequestRun(options, body, customData, settle);
  const results: { ActionId: number; Value: unknown }[] = [];
  const traceIds: number[] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      const value = await run.perform(action);
      // Old-style events register only when the ids of trace actions come back.
      if (action.ActionType === ActionType.trace) traceIds.push(action.Id);
      results.push({ ActionId: action.Id, Value: value === undefined ? null : value });
    } catch (thrown) {
      const { code, message, status } = wireError(thrown);
      const location = run.location(action);
      return {
        Error: {
          Code: code,
          Message: message,
          Location: location,
          ActionIndex: index,
          HttpStatusCode: status,
        },
        Results: results,
        TraceIds: traceIds,
      };
    }
  }
  return { Results: results, TraceIds: traceIds };
}

/** The wire writes `GetRange`, office.js' lists `getRange`; `_GetRange…` keeps its underscore. */
function memberName(wireName: string): string {
  return wireName.startsWith('_') ? wireName : wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

class RequestRun {
  private readonly objects = new Map<number, HostObject | null>();
  private readonly paths: Readonly<Record<string, ObjectPath>>;
  private readonly query: Query;
  private settled = false;

  constructor(
    private readonly options: RichApiOptions,
    body: RequestBody,
    private readonly customData: string,
    private readonly settle: () => Promise<void>,
  ) {
    this.paths = body.ObjectPaths ?? {};
    this.query = new Query(() => this.freshen());
  }

  location(action: Action): string {
    const path = this.paths[action.ObjectPathId];
    const object = this.objects.get(action.ObjectPathId);
    const member = action.Name || path?.Name || '';
    return object ? `${classOf(object).name}.${member}` : member;
  }

  async perform(action: Action): Promise<unknown> {
    switch (action.ActionType) {
      case ActionType.instantiate:
        return wireIdentity(await this.follow(action.ObjectPathId));
      case ActionType.query:
        return this.query.answer(await this.follow(action.ObjectPathId), action.QueryInfo ?? {});
      case ActionType.method:
        return this.callAction(action);
      case ActionType.setProperty: {
        const object = await this.existing(action.ObjectPathId);
        const [value] = await this.args(action.ArgumentInfo);
        return this.assign(object, action.Name ?? '', value);
      }
      case ActionType.update: {
        const object = await this.existing(action.ObjectPathId);
        for (const [name, value] of Object.entries(action.ObjectState ?? {}))
          this.assign(object, name, value);
        return null;
      }
      case ActionType.trace:
        return null;
      default:
        throw new HostError('NotImplemented', `ActionType ${action.ActionType}`);
    }
  }

  private async callAction(action: Action): Promise<unknown> {
    const name = action.Name ?? '';
    const { references } = this.options;
    if (name === '_KeepReference') {
      const object = await this.follow(action.ObjectPathId);
      if (object) references.keep(object);
      return null;
    }
    const args = await this.args(action.ArgumentInfo);
    if (name === '_RemoveReference') {
      references.remove(String(args[0]));
      return null;
    }
    const object = await this.existing(action.ObjectPathId);
    if (this.subscribe(object, name)) return null;
    const answer = await this.call(object, name, args);
    if (answer instanceof HostObject) throw invalidOperation(name);
    return answer;
  }

  /** `_RegisterDataChangedEvent`, `_UnregisterDataChangedEvent` … of an event the class lists. */
  private subscribe(object: HostObject, name: string): boolean {
    const match = /^_(Register|Unregister)(?:(.+)Event|Event(.+))$/.exec(name);
    if (!match) return false;
    const type = classOf(object).members.events?.[match[2] ?? match[3] ?? ''];
    if (type === undefined) throw notBuilt(`${classOf(object).name}.${name}`);
    if (match[1] === 'Register') this.options.subscriptions.add(type, object.eventTarget);
    else this.options.subscriptions.remove(type, object.eventTarget);
    return true;
  }

  private async follow(id: number): Promise<HostObject | null> {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    if (!path) throw new HostError('InvalidObjectPath', `path ${id}`);
    const parent = path.ParentObjectPathId ? await this.follow(path.ParentObjectPathId) : undefined;
    // A child of a null object is a null object.
    const object = parent === null ? null : await this.resolve(path, parent);
    this.objects.set(id, object);
    return object;
  }

  private async resolve(path: ObjectPath, parent: HostObject | undefined): Promise<HostObject | null> {
    switch (path.ObjectPathType) {
      case PathType.root:
        return this.options.root(this.customData);
      case PathType.newObject: {
        const make = Object.hasOwn(this.options.services, path.Name)
          ? this.options.services[path.Name]
          : undefined;
        if (!make) throw notBuilt(path.Name);
        return make();
      }
      case PathType.reference: {
        const held = this.options.references.get(path.Name);
        if (!(held instanceof HostObject)) throw notFound();
        return held;
      }
      case PathType.nullObject:
        return null;
    }
    if (!parent) throw new HostError('InvalidObjectPath', path.Name);
    const args = await this.args(path.ArgumentInfo);
    switch (path.ObjectPathType) {
      case PathType.indexer:
        return parent.indexed(args[0]);
      case PathType.method:
        return asObject(await this.call(parent, path.Name, args), path.Name);
      case PathType.property:
        return asObject(this.read(parent, path.Name), path.Name);
      default:
        throw new HostError('InvalidObjectPath', `ObjectPathType ${path.ObjectPathType}`);
    }
  }

  private async existing(id: number): Promise<HostObject> {
    const object = await this.follow(id);
    if (!object) throw invalidOperation('null object');
    return object;
  }

  private async args(info: ArgumentInfo | undefined): Promise<unknown[]> {
    const values = info?.Arguments ?? [];
    const references = info?.ReferencedObjectPathIds;
    const one = async (value: unknown, reference: unknown): Promise<unknown> => {
      if (Array.isArray(reference) && Array.isArray(value)) {
        return Promise.all(value.map((item, i) => one(item, reference[i])));
      }
      return typeof reference === 'number' && reference > 0 ? this.follow(reference) : value;
    };
    return references ? Promise.all(values.map((value, i) => one(value, references[i]))) : [...values];
  }

  private async call(object: HostObject, wireName: string, args: readonly unknown[]): Promise<unknown> {
    const name = this.listed(object, wireName, 'methods');
    if (this.isCalculated(object, name)) await this.freshen();
    else this.settled = false;
    const method = (object as unknown as Record<string, (...args: readonly unknown[]) => unknown>)[name];
    return method?.apply(object, args as unknown[]);
  }

  private read(object: HostObject, wireName: string): unknown {
    return (object as unknown as Record<string, unknown>)[this.listed(object, wireName, 'navigations')];
  }

  private assign(object: HostObject, wireName: string, value: unknown): null {
    const readName = classOf(object).members.writtenAs?.[memberName(wireName)];
    const name = this.listed(object, readName ?? wireName, 'scalars');
    if (!Reflect.set(object, name, value)) throw invalidArgument(`${classOf(object).name}.${name}`);
    this.settled = false;
    return null;
  }

  /** The member's own name if the class lists it under this kind. */
  private listed(object: HostObject, wireName: string, kind: 'scalars' | 'navigations' | 'methods'): string {
    const name = memberName(wireName);
    if (!classOf(object).members[kind]?.includes(name)) throw notBuilt(`${classOf(object).name}.${name}`);
    return name;
  }

  private isCalculated(object: HostObject, name: string): boolean {
    return classOf(object).members.calculated?.includes(name) ?? false;
  }

  private async freshen(): Promise<void> {
    if (this.settled) return;
    await this.settle();
    this.settled = true;
  }
}

function asObject(value: unknown, name: string): HostObject | null {
  if (value === null || value instanceof HostObject) return value;
  throw invalidOperation(name);
}
