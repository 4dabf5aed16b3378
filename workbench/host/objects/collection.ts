import { invalidArgument, notFound } from '../hostError';
import { HostObject } from './hostObject';

/** A collection whose items have a key: `getItem`, `getItemOrNullObject`, `getCount`. */
export abstract class KeyedCollection<T extends HostObject> extends HostObject {
  abstract get items(): readonly T[];

  /** The item of this id or name; null when there is none. */
  protected abstract find(key: string): T | null;

  get count(): number {
    return this.items.length;
  }
  getCount(): number {
    return this.items.length;
  }
  getItem(key: unknown): T {
    const item = this.find(String(key));
    if (!item) throw notFound();
    return item;
  }
  getItemOrNullObject(key: unknown): T | null {
    return this.find(String(key));
  }
  getItemAt(index: number): T {
    const item = this.items[index];
    if (!item) throw invalidArgument(`index ${index}`);
    return item;
  }
  override indexed(key: unknown): T {
    return this.getItem(key);
  }
}

/** Names and keys are compared as Excel does: without regard to case. */
export const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
