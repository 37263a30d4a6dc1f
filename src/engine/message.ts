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

const MAX_LENGTH = 200;

/** A value in a sentence. */
function show(value: Value | undefined): string {
  if (value === undefined) return 'nothing';
  if (isHole(value)) return showHole(value);
  if (isList(value)) return value.length === 0 ? 'nothing' : value.map(show).join(', ').slice(0, MAX_LENGTH);
  if (isMap(value)) return 'a block';
  return String(value).slice(0, MAX_LENGTH);
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
      return hole.parts
        .map((part) => (typeof part === 'string' ? part : '…'))
        .join('')
        .slice(0, MAX_LENGTH);
    case 'secret':
      return 'a secret';
    case 'choice':
      return 'a value that depends on a condition';
  }
}
