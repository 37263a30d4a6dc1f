import type { SourceFile } from '../../../model/files.js';
import type { Problem, Reading } from '../../../model/problem.js';
import type { HclFile } from '../../../syntax/hcl/ast.js';
import type { Grammar } from '../../../syntax/hcl/grammar.js';
import { readHcl } from '../../../syntax/hcl/read-hcl.js';
import { readJsonValues } from '../../../syntax/hcl/read-hcl-json.js';
import { textOf } from './file-reader.js';
import type { Frame } from './frame.js';
import { lineSpan } from './line-span.js';
import type { Through } from './module-instance.js';

/** The files of values that Terraform reads by itself, in the order in which later ones win. */
export function automaticFiles(files: readonly SourceFile[]): readonly SourceFile[] {
  const name = ({ uri }: SourceFile) => uri.slice(uri.lastIndexOf('/') + 1);
  const named = (wanted: string) => files.filter((file) => name(file) === wanted);
  return [
    ...named('terraform.tfvars'),
    ...named('terraform.tfvars.json'),
    ...files.filter((file) => /\.auto\.tfvars(?:\.json)?$/.test(name(file))),
  ];
}

/**
 * What files say the root module's variables are; of several the last counts. `frame` is one in which no name means
 * anything. https://developer.hashicorp.com/terraform/language/values/variables#variable-definition-precedence
 */
export function valuesInFiles(
  files: readonly SourceFile[],
  grammar: Grammar,
  frame: Frame,
): Reading<ReadonlyMap<string, Through>> & { readonly texts: ReadonlyMap<string, string> } {
  const values = new Map<string, Through>();
  const problems: Problem[] = [];
  const texts = new Map<string, string>();
  for (const source of files) {
    const text = textOf(source);
    if (typeof text !== 'string') {
      problems.push(text);
      continue;
    }
    texts.set(source.uri, text);
    const { value: file, problems: found } = read(text, source.uri, grammar);
    problems.push(...found);
    for (const attribute of file?.body.attributes ?? []) {
      if (file === undefined) continue;
      const term = frame.run.evaluate(attribute.value, { ...frame, file });
      values.set(attribute.name, { term, via: [lineSpan(file, attribute)] });
    }
  }
  return { value: values, problems, texts };
}

function read(text: string, uri: string, grammar: Grammar): Reading<HclFile | undefined> {
  return uri.endsWith('.json') ? readJsonValues(text, uri) : readHcl(text, uri, grammar);
}
