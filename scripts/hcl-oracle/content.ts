import type { Body, Expression, HclFile } from '../../src/syntax/hcl/ast.js';

/**
 * What differs between our tree and hcl2json's: blocks by type and labels as nested objects with a list of bodies at the
 * end, attributes by name. Expressions are text there, so of them only literals are compared.
 */
export function contentDifferences(ours: HclFile, theirs: unknown): readonly string[] {
  const found: string[] = [];
  bodies(ours.body, [theirs], '');
  return found;

  function bodies(body: Body, candidates: readonly unknown[], path: string): void {
    const their = candidates[0] as Record<string, unknown> | undefined;
    if (typeof their !== 'object' || their === null) {
      found.push(`${path || 'the file'} is missing there`);
      return;
    }
    const names = new Set([...body.attributes.map(({ name }) => name), ...body.blocks.map(({ type }) => type)]);
    const theirNames = Object.keys(their).filter((name) => !names.has(name));
    if (theirNames.length > 0) found.push(`${path} lacks ${theirNames.join(', ')}`);
    for (const { name, value } of body.attributes) expression(value, their[name], `${path}.${name}`);
    const seen = new Map<string, number>();
    for (const block of body.blocks) {
      const way = [block.type, ...block.labels];
      const key = JSON.stringify(way);
      const nth = seen.get(key) ?? 0;
      seen.set(key, nth + 1);
      const list = way.reduce<unknown>((at, name) => (at as Record<string, unknown> | undefined)?.[name], their);
      bodies(block.body, Array.isArray(list) ? list.slice(nth) : [], `${path}/${way.join('.')}`);
    }
  }

  function expression(value: Expression, their: unknown, path: string): void {
    // In parentheses everything is an expression there.
    if (typeof their === 'string' && their.startsWith('${(')) return;
    if (value.kind === 'unary' && value.of.kind === 'literal' && typeof their === 'number') {
      if (-Number(value.of.value) !== their) found.push(`${path} is ${their} there`);
    } else if (value.kind === 'literal') {
      const isSame = value.value === their || (typeof value.value === 'string' && escaped(value.value) === their);
      if (!isSame) {
        found.push(`${path} is ${JSON.stringify(value.value)} here, ${JSON.stringify(their)} there`);
      }
    } else if (value.kind === 'list' && Array.isArray(their)) {
      if (their.length !== value.items.length) found.push(`${path} has ${value.items.length} items here`);
      value.items.forEach((item, i) => {
        expression(item, their[i], `${path}[${i}]`);
      });
    } else if (value.kind === 'object' && typeof their === 'object' && their !== null) {
      // Of equal keys the last counts.
      const held = new Map(
        value.entries.map((entry) => [entry.key.kind === 'literal' ? entry.key.value : null, entry]),
      );
      for (const [key, entry] of held) {
        if (key !== null) expression(entry.value, (their as Record<string, unknown>)[String(key)], `${path}.${key}`);
      }
    } else if (typeof their !== 'string') {
      found.push(`${path} is an expression here, ${JSON.stringify(their)} there`);
    }
  }
}

/** Of a text with sequences hcl2json gives the source of the literal parts. */
function escaped(text: string): string {
  return text.replaceAll(/[$%]\{/g, (opening) => opening[0] + opening);
}
