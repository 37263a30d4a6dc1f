import { type Hole, isHole } from '../model/hole.js';
import { isList, isMap, type Value } from '../model/value.js';

/** What a message may name: `{{fact.path}}`, `{{params.name}}`, `{{properties.Name}}`, `{{resource}}`. */
export const PLACEHOLDER = /\{\{([A-Za-z][A-Za-z0-9]*)((?:\.[A-Za-z0-9_-]+)*)\}\}/g;

/** A template with its placeholders filled; `lookUp` answers a name and the keys behind it. */
export function renderMessage(
  template: string,
  lookUp: (name: string, keys: readonly string[]) => Value | undefined,
): string {
  return template.replace(PLACEHOLDER, (_, name: string, keys: string) => show(lookUp(name, keys.split('.').slice(1))));
}

/** Room for a request in words and for the clauses that let it through. */
const MAX_LENGTH = 600;

/** A value in a sentence. */
function show(value: Value | undefined): string {
  if (value === undefined) return 'nothing';
  if (isHole(value)) return showHole(value);
  if (isList(value)) return value.length === 0 ? 'nothing' : cut(value.map(show).join(', '));
  if (isMap(value)) return 'a block';
  return cut(String(value));
}

function showHole(hole: Hole): string {
  switch (hole.kind) {
    case 'unknown':
      return hole.reason === 'parameter' && hole.detail !== undefined
        ? `the value of parameter ${hole.detail}`
        : 'an unknown value';
    case 'ref':
      return `a reference to ${hole.resource.slice(hole.resource.indexOf('#') + 1)}`;
    case 'text':
      return cut(hole.parts.map((part) => (typeof part === 'string' ? part : '…')).join(''));
    case 'secret':
      return 'a secret';
    case 'choice':
      return 'a value that depends on a condition';
  }
}

function cut(text: string): string {
  return text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH - 1)}…` : text;
}
