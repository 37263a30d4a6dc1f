import type { ContextPart } from './points.js';
import type { Signs } from './signs.js';

/** The values that variables compare with others: where they differ, one choice cannot stand for another. */
export function crossingValues({ crossing }: Pick<Signs, 'crossing'>, context: ContextPart): string {
  if (crossing.size === 0) return '';
  return [...crossing].map((key) => JSON.stringify(context.get(key)) ?? '').join();
}
