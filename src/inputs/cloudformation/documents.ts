import type { Reading } from '../../model/problem.js';
import { readJson } from '../../syntax/json.js';
import type { Document } from '../../syntax/tree.js';
import { readYaml } from '../../syntax/yaml.js';

type Documents = Reading<readonly Document[]>;

/**
 * The documents in a text; none, with the problems, when it cannot be read. A template that others nest is read for each of
 * them and by itself, mostly one after the other: what was read last is not read again.
 */
export function documentsOf(text: string, uri: string): Documents {
  const known = recent.get(uri);
  if (known?.text === text) return known.documents;
  const documents = read(text, uri);
  keep(uri, text, documents);
  return documents;
}

const recent = new Map<string, { readonly text: string; readonly documents: Documents }>();
/** A root and the stacks that it nests are seldom more. */
const MAX_KEPT = 16;
/** A tree takes some thirty times the memory of its text. */
const MAX_KEPT_TEXT = 200_000;

function keep(uri: string, text: string, documents: Documents): void {
  if (text.length > MAX_KEPT_TEXT) return;
  recent.delete(uri);
  recent.set(uri, { text, documents });
  const [oldest] = recent.keys();
  if (recent.size > MAX_KEPT && oldest !== undefined) recent.delete(oldest);
}

/** What begins with a bracket is JSON, or else YAML in flow style. */
function read(text: string, uri: string): Documents {
  if (!/^\s*\{/.test(text)) return readYaml(text, uri);
  const json = readJson(text, uri);
  if (json.value !== undefined) return { value: [json.value], problems: json.problems };
  const flow = readYaml(text, uri);
  return flow.value.length > 0 ? flow : { value: [], problems: json.problems };
}
