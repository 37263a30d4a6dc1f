import type { Input, Template } from './reader.js';
import { type Answer, at } from './shape.js';

/** The text with its names filled in; a name that is not there is the empty text. */
export function filled(template: Template, names: Answer): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => String(at(names, name) ?? ''));
}

/** The input with the templates in it filled in. */
export function filledInput(input: Input, names: Answer): Answer {
  return Object.fromEntries(
    Object.entries(input).map(([name, value]) => {
      if (typeof value === 'string') return [name, filled(value, names)];
      return [name, Array.isArray(value) ? value.map((each: string) => filled(each, names)) : value];
    }),
  );
}
