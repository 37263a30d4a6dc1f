import { Failure, type Term } from '../term.js';

/** Rows as maps by the names in the first one. https://developer.hashicorp.com/terraform/language/functions/csvdecode */
export function decodedCsv(text: string): Term {
  const [names, ...rows] = rowsIn(text);
  if (names === undefined) return [];
  if (rows.some((row) => row.length !== names.length)) return new Failure('csvdecode() of rows of different lengths');
  return rows.map((row) => new Map(names.map((name, i) => [name, row[i] ?? ''])));
}

function rowsIn(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    if (row.length === 0 && end === '' && quoted === undefined && plain === '') break;
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    if (row.length > 1 || row[0] !== '') rows.push(row);
    row = [];
  }
  return rows;
}
