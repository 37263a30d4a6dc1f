import type { Pointer } from '../../model/pointer.js';
import type { Origin } from '../../model/resource.js';

/**
 * Origins that are found as they are asked for: maps of them, for all resources of a large plan, would take more memory
 * than the plan. `pointers`: those that have one, and maybe others.
 */
export class OriginsOnDemand implements ReadonlyMap<Pointer, Origin> {
  readonly #find: (pointer: Pointer) => Origin | undefined;
  readonly #pointers: () => Iterable<Pointer>;

  constructor(find: (pointer: Pointer) => Origin | undefined, pointers: () => Iterable<Pointer>) {
    this.#find = find;
    this.#pointers = pointers;
  }

  get(pointer: Pointer): Origin | undefined {
    return this.#find(pointer);
  }

  has(pointer: Pointer): boolean {
    return this.#find(pointer) !== undefined;
  }

  get size(): number {
    return [...this.entries()].length;
  }

  *entries(): MapIterator<[Pointer, Origin]> {
    for (const pointer of this.#pointers()) {
      const origin = this.#find(pointer);
      if (origin !== undefined) yield [pointer, origin];
    }
    return undefined;
  }

  *keys(): MapIterator<Pointer> {
    for (const [pointer] of this.entries()) yield pointer;
    return undefined;
  }

  *values(): MapIterator<Origin> {
    for (const [, origin] of this.entries()) yield origin;
    return undefined;
  }

  [Symbol.iterator](): MapIterator<[Pointer, Origin]> {
    return this.entries();
  }

  forEach(each: (origin: Origin, pointer: Pointer, map: ReadonlyMap<Pointer, Origin>) => void): void {
    for (const [pointer, origin] of this.entries()) each(origin, pointer, this);
  }
}
