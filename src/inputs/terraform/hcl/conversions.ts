import { byText, isTermMap, JsonText, type Term, TermSet } from './term.js';

/** A number, or a text that Terraform converts to one; undefined for anything else. */
export function numberIn(term: Term | undefined): number | undefined {
  if (typeof term === 'number') return term;
  return typeof term === 'string' && /^-?(?:[0-9]{1,30}(?:\.[0-9]{1,30})?)(?:[eE][-+]?[0-9]{1,3})?$/.test(term)
    ? Number(term)
    : undefined;
}

/** A text, or what Terraform converts to one; undefined for anything else. */
export function textIn(term: Term | undefined): string | undefined {
  if (typeof term === 'string') return term;
  if (typeof term === 'number') return numberText(term);
  if (term instanceof JsonText) return typeof term.text === 'string' ? term.text : undefined;
  return typeof term === 'boolean' ? String(term) : undefined;
}

export function booleanIn(term: Term | undefined): boolean | undefined {
  if (typeof term === 'boolean') return term;
  return term === 'true' ? true : term === 'false' ? false : undefined;
}

/** Without an exponent, as Terraform writes numbers. */
export function numberText(value: number): string {
  const text = String(value);
  const [, sign, whole, fraction = '', exponent] = /^(-?)(\d)(?:\.(\d+))?e([-+]\d+)$/.exec(text) ?? [];
  if (exponent === undefined) return text;
  const digits = `${whole}${fraction}`;
  const point = Number(exponent) + 1;
  return point <= 0 ? `${sign}0.${'0'.repeat(-point)}${digits}` : `${sign}${digits.padEnd(point, '0')}`;
}

/** The items as a set: equal ones once, texts in order. Every item must be known. */
export function setOf(items: readonly Term[]): TermSet {
  const unique = new Map<string, Term>();
  for (const item of items) {
    const key = keyOf(item);
    if (!unique.has(key)) unique.set(key, item);
  }
  const values = [...unique.values()];
  const texts = values.filter((value) => typeof value === 'string').sort(byText);
  return new TermSet(texts.length === values.length ? texts : values);
}

/** Equal for terms that are known to be equal. */
export function keyOf(term: Term): string {
  return JSON.stringify(term, (_, value) => {
    if (value instanceof JsonText) return value.text;
    if (value instanceof TermSet) return ['set', ...value.items];
    if (isTermMap(value)) return ['map', ...[...value].sort(([a], [b]) => byText(a, b))];
    return typeof value === 'number' ? ['number', numberText(value)] : value;
  });
}
