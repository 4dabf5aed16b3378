import { notBuilt } from './hostError';
import { classOf, wireIdentity, type HostObject } from './objects/hostObject';
import type { QueryInfo } from './protocol';

/** The paths of a `load` as a tree: `format/fill/color` under format, fill, color. */
class Selection extends Map<string, Selection> {
  branch(member: string): Selection {
    const known = this.get(member);
    if (known) return known;
    const made = new Selection();
    this.set(member, made);
    return made;
  }
}

/** Items a collection answers with. */
interface Collection extends HostObject {
  readonly items: readonly HostObject[];
}

/**
 * Answers what `load` asks for, in the shape office.js expects: members in PascalCase, navigations nested,
 * collections with `_Items`. Without a selection: all scalars.
 */
export class Query {
  constructor(private readonly freshen: () => Promise<void>) {}

  async answer(object: HostObject | null, info: QueryInfo): Promise<unknown> {
    const selection = new Selection();
    for (const path of [...(info.Select ?? []), ...(info.Expand ?? [])]) {
      path.split('/').reduce((branch, member) => branch.branch(member), selection);
    }
    return this.serialize(object, selection, info);
  }

  private async serialize(
    object: HostObject | null,
    selection: Selection,
    page: QueryInfo = {},
  ): Promise<unknown> {
    if (!object) return null;
    const { members, name: className } = classOf(object);
    const answer: Record<string, unknown> = { ...wireIdentity(object) };
    const own = [...selection].filter(([member]) => member !== 'items' && member !== '$all');
    if (members.collection) {
      // What is not a scalar of the collection itself is meant for its items.
      const forItems = new Selection([
        ...(selection.get('items') ?? []),
        ...own.filter(([member]) => !has(members.scalars, member)),
      ]);
      const items = (object as Collection).items.slice(page.Skip ?? 0);
      answer['_Items'] = await serializeAll(items.slice(0, page.Top), (item) =>
        this.serialize(item, forItems),
      );
    }
    const everything = own.length === 0 || selection.has('$all');
    const wanted = [...(everything ? (members.scalars ?? []) : []), ...own.map(([member]) => member)];
    for (const member of new Set(wanted)) {
      if (has(members.scalars, member)) {
        if (has(members.calculated, member)) await this.freshen();
        answer[wireName(member)] = (object as unknown as Record<string, unknown>)[member];
      } else if (has(members.navigations, member)) {
        const child = (object as unknown as Record<string, HostObject | null>)[member] ?? null;
        answer[wireName(member)] = await this.serialize(child, selection.branch(member));
      } else if (!members.collection) {
        throw notBuilt(`${className}.${member}`);
      }
    }
    return answer;
  }
}

/** One after the other: formula results are awaited at most once. */
async function serializeAll<T>(items: readonly T[], one: (item: T) => Promise<unknown>): Promise<unknown[]> {
  const answers: unknown[] = [];
  for (const item of items) answers.push(await one(item));
  return answers;
}

function has(list: readonly string[] | undefined, member: string): boolean {
  return list?.includes(member) ?? false;
}

function wireName(member: string): string {
  return member.startsWith('_') ? member : member.charAt(0).toUpperCase() + member.slice(1);
}
