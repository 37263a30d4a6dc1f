import { firstUnknown } from '../holes.js';
import { isTermMap, itemsOf, sortedEntries, type Term } from '../term.js';
import { type FunctionDefinition, wrong } from './definition.js';
import { encoded } from './json-text.js';

/** https://developer.hashicorp.com/terraform/language/functions/yamlencode */
export const YAML: { readonly [name: string]: FunctionDefinition } = {
  yamlencode: {
    deep: true,
    result: ([value = null], { name }) =>
      firstUnknown(value) === undefined ? `${yaml(value, '')}\n` : wrong(name, value),
  },
};

function yaml(value: Term, indent: string): string {
  const items = itemsOf(value);
  if (items !== undefined)
    return items.length === 0 ? '[]' : items.map((item) => `- ${yaml(item, `${indent}  `)}`).join(`\n${indent}`);
  if (!isTermMap(value)) return String(encoded(value));
  if (value.size === 0) return '{}';
  return sortedEntries(value)
    .map(([key, held]) => `${encoded(key)}:${member(held, indent)}`)
    .join(`\n${indent}`);
}

function member(held: Term, indent: string): string {
  if (isTermMap(held) && held.size > 0) return `\n${indent}  ${yaml(held, `${indent}  `)}`;
  return (itemsOf(held)?.length ?? 0) > 0 ? `\n${indent}${yaml(held, indent)}` : ` ${yaml(held, indent)}`;
}
