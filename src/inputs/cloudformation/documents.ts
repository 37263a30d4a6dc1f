import type { Reading } from '../../model/problem.js';
import { readJson } from '../../syntax/json.js';
import type { Document } from '../../syntax/tree.js';
import { readYaml } from '../../syntax/yaml.js';

/** The documents in a text; none, with the problems, when it cannot be read. What begins with a bracket is JSON, or else YAML in flow style. */
export function documentsOf(text: string, uri: string): Reading<readonly Document[]> {
  if (!/^\s*\{/.test(text)) return readYaml(text, uri);
  const json = readJson(text, uri);
  if (json.value !== undefined) return { value: [json.value], problems: json.problems };
  const flow = readYaml(text, uri);
  return flow.value.length > 0 ? flow : { value: [], problems: json.problems };
}
