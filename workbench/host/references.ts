/** Objects held under a name that office.js uses in later requests. With a limit, the oldest are let go. */
export class References {
  private readonly held = new Map<string, unknown>();
  private readonly names = new WeakMap<object, string>();
  private made = 0;

  constructor(
    private readonly prefix: string,
    private readonly limit = Infinity,
  ) {}

  /** The name of this object; the same one however often it is kept. */
  keep(object: object): string {
    const name = this.names.get(object) ?? `${this.prefix}${++this.made}`;
    this.names.set(object, name);
    this.held.set(name, object);
    if (this.held.size > this.limit) this.held.delete(this.held.keys().next().value as string);
    return name;
  }

  /** The name under which this object is held now. */
  nameOf(object: object): string | undefined {
    const name = this.names.get(object);
    return name !== undefined && this.held.has(name) ? name : undefined;
  }

  get(name: string): unknown {
    return this.held.get(name);
  }

  remove(name: string): void {
    this.held.delete(name);
  }

  entries(): IterableIterator<[string, unknown]> {
    return this.held.entries();
  }

  clear(): void {
    this.held.clear();
  }

  get size(): number {
    return this.held.size;
  }
}
