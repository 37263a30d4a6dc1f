import { secretHole } from '../../../../model/hole.js';
import { booleanIn, numberIn, setOf, textIn } from '../conversions.js';
import { firstUnknown, isPending, unresolved } from '../holes.js';
import { Failure, isTermMap, itemsOf, JsonText, type Term, TermSet } from '../term.js';
import { type FunctionDefinition, of, wrong } from './definition.js';

/** Type conversion functions. https://developer.hashicorp.com/terraform/language/functions#type-conversion-functions */
export const CONVERSIONS: { readonly [name: string]: FunctionDefinition } = {
  /** Nothing that is known here is ephemeral; of what is not, nobody can say. */
  ephemeralasnull: of(['known'], (value) => value),
  issensitive: { result: ([value = null]) => isPending(value) && value.kind === 'secret' },
  /** What was declared secret stays it: its text must not reach a report. */
  nonsensitive: { result: ([value = null]) => value },
  sensitive: { result: ([value = null]) => (value === null ? null : secretHole()) },
  tobool: { result: ([value = null], { name }) => (value === null ? null : (booleanIn(value) ?? wrong(name, value))) },
  tolist: { result: ([value = null], { name }) => (value === null ? null : (itemsOf(value) ?? wrong(name, value))) },
  tomap: { result: ([value = null], { name }) => (value === null || isTermMap(value) ? value : wrong(name, value)) },
  tonumber: { result: ([value = null], { name }) => (value === null ? null : (numberIn(value) ?? wrong(name, value))) },
  toset: { deep: true, result: ([value = null], { name }) => asSet(value, name) },
  tostring: { result: ([value = null], { name }) => asText(value, name) },
};

/** A reference or partly known text is a text as it is. */
function asText(value: Term, name: string): Term {
  if (value === null || value instanceof JsonText) return value;
  if (isPending(value) && value.kind !== 'unknown') return value;
  return textIn(value) ?? wrong(name, value);
}

/** One item of which nobody knows what it is can equal no other. */
function asSet(value: Term, name: string): Term {
  if (value === null || value instanceof TermSet) return value;
  const items = itemsOf(value);
  if (items === undefined) return wrong(name, value);
  const doubtful = items.find((item) => firstUnknown(item) !== undefined);
  if (doubtful === undefined) return items.some((item) => item === null) ? new Failure('null in a set') : setOf(items);
  return items.length === 1 ? new TermSet(items) : unresolved(`${name}()`, [doubtful]);
}
