import { Failure, type Term } from '../term.js';

/** Rows as maps by the names in the first one. https://developer.hashicorp.com/terraform/language/functions/csvdecode */
export function decodedCsv(text: string): Term {
  const found = rowsIn(text);
  if (found === undefined) return new Failure('csvdecode() of no CSV');
  const [names, ...rows] = found;
  if (names === undefined || new Set(names).size < names.length) {
    return new Failure('csvdecode() without names of columns, or with two that are equal');
  }
  if (rows.some((row) => row.length !== names.length)) return new Failure('csvdecode() of rows of different lengths');
  return rows.map((row) => new Map(names.map((name, i) => [name, row[i] ?? ''])));
}

/** Undefined where a quote is not closed, or stands inside of a field that does not begin with one. */
function rowsIn(text: string): readonly (readonly string[])[] | undefined {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length || row.length > 0) {
    const field = fieldAt(text, at);
    if (field === undefined) return undefined;
    row.push(field.text);
    const end = /^(?:,|\r?\n|$)/.exec(text.slice(field.end, field.end + 2))?.[0];
    if (end === undefined) return undefined;
    at = field.end + end.length;
    if (end === ',') continue;
    if (row.length > 1 || row[0] !== '') rows.push(row);
    row = [];
  }
  return rows;
}

function fieldAt(text: string, start: number): { readonly text: string; readonly end: number } | undefined {
  if (text[start] !== '"') {
    const pattern = /[^",\r\n]*/y;
    pattern.lastIndex = start;
    return { text: pattern.exec(text)?.[0] ?? '', end: pattern.lastIndex };
  }
  let end = start;
  do {
    end = text.indexOf('"', end + 1) + 1;
    if (end === 0) return undefined;
  } while (text[end] === '"');
  return { text: text.slice(start + 1, end - 1).replaceAll('""', '"'), end };
}
