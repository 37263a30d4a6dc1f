import type { RegularExpressions } from '../regular-expressions.js';

/** One component of a path, as a pattern has it. */
export type Component =
  | { readonly kind: 'name'; readonly name: string }
  /** `**`: any number of folders, also none. */
  | { readonly kind: 'folders' }
  | { readonly kind: 'pattern'; readonly matches: (name: string) => boolean };

/**
 * The components of a pattern as fileset() takes it (https://developer.hashicorp.com/terraform/language/functions/fileset):
 * `*`, `**`, `?`, `{one,other}`, `[a-z]`, `[^a-z]`, and a backslash before what stands for itself. Undefined for a pattern
 * that is none, or whose alternatives are more than names.
 */
export function globOf(pattern: string, expressions: RegularExpressions): readonly Component[] | undefined {
  const components: Component[] = [];
  for (const part of pattern.split('/')) {
    if (part === '' || part === '.') continue;
    const component = componentOf(part, expressions);
    if (component === undefined) return undefined;
    const isRepeated = component.kind === 'folders' && components.at(-1)?.kind === 'folders';
    if (!isRepeated) components.push(component);
  }
  return components;
}

function componentOf(part: string, expressions: RegularExpressions): Component | undefined {
  if (part === '**') return { kind: 'folders' };
  if (!/[*?[\]{}\\]/.test(part)) return { kind: 'name', name: part };
  const expression = expressionOf(part);
  const compiled = expression === undefined ? undefined : expressions.compile(expression);
  return compiled && { kind: 'pattern', matches: (name) => compiled.matches(name).length > 0 };
}

/** In the syntax of Go's regular expressions, which are matched in linear time. */
function expressionOf(part: string): string | undefined {
  const tokens = part.match(/\\.|\[\^?(?:\\.|[^\]\\])+\]|[\s\S]/gu) ?? [];
  let open = 0;
  let expression = '';
  for (const token of tokens) {
    if (token === '*') expression += '.*';
    else if (token === '?') expression += '.';
    else if (token === '{') {
      open++;
      expression += '(?:';
    } else if (token === '}') {
      if (--open < 0) return undefined;
      expression += ')';
    } else if (token === ',' && open > 0) expression += '|';
    else if (token.length > 2 && token.startsWith('[')) expression += classOf(token);
    else if (token === '[' || token === '\\') return undefined;
    else expression += quoted(token.startsWith('\\') ? token.slice(1) : token);
  }
  return open === 0 ? `(?s)\\A(?:${expression})\\z` : undefined;
}

function classOf(token: string): string {
  const isNegated = token.startsWith('[^');
  const inner = token.slice(isNegated ? 2 : 1, -1).match(/\\.|[\s\S]/gu) ?? [];
  const members = inner.map((each) => (each === '-' ? each : quoted(each.startsWith('\\') ? each.slice(1) : each)));
  return `[${isNegated ? '^' : ''}${members.join('')}]`;
}

function quoted(character: string): string {
  return /^[\w\s]$|[^\0-\x7f]/.test(character) ? character : `\\${character}`;
}
