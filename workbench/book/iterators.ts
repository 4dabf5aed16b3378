/**
 * Node 20 has no iterator helpers; Univer 0.25.1 calls `map.keys().some(…)` when it looks for defined names
 * and tables. Chromium has them since 122.
 */
const prototype = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())) as {
  some?: (this: Iterable<unknown>, test: (value: unknown) => boolean) => boolean;
};

prototype.some ??= function some(test) {
  for (const value of this) if (test(value)) return true;
  return false;
};
