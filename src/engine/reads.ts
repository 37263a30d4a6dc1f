import { typeSchema } from '../vocabulary/schema.js';
import type { TypePlan } from './plan.js';

/**
 * The top-level properties that the plans' slots read, and those that name a resource, by type; undefined for a type
 * that no rule judges and no fact joins. What is not among them need not be held in memory.
 */
export function propertiesReadBy(
  plans: ReadonlyMap<string, TypePlan>,
): (type: string) => ReadonlySet<string> | 'all' | undefined {
  const read = new Map<string, Set<string>>([...plans.keys()].map((type) => [type, new Set<string>()]));
  for (const plan of plans.values()) {
    for (const [type, trie] of plan.slots.flatMap((slot) => [...slot.reads])) {
      const names = read.get(type) ?? new Set<string>();
      for (const name of trie.next.keys()) names.add(name);
      if (trie.end) names.add('*');
      read.set(type, names);
    }
  }
  for (const [type, names] of read) for (const name of typeSchema(type)?.identifier ?? []) names.add(name);
  return (type) => {
    const names = read.get(type);
    return names?.has('*') ? 'all' : names;
  };
}
