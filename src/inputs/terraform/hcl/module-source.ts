import { attributeOf, type Declaration, type Declarations } from './declarations.js';
import { lineSpan } from './line-span.js';
import type { ModuleInstance } from './module-instance.js';
import { pathFrom } from './root-folder.js';

/** What a module call names: a module that could be read, or why there is none. */
export type ModuleSource =
  | { readonly kind: 'module'; readonly folder: string; readonly declarations: Declarations }
  | { readonly kind: 'missing'; readonly what: string };

/** Modules in modules; deeper ones are reached only by links that lead back. */
const MAX_NESTING = 32;

/**
 * Local sources by their path, others where `terraform init` put them. What cannot be read is told once for each call.
 * https://developer.hashicorp.com/terraform/language/modules/sources
 */
export function moduleSource(call: Declaration, name: string, parent: ModuleInstance): ModuleSource {
  const source = attributeOf(call, 'source')?.node.value;
  const text = source?.kind === 'literal' && typeof source.value === 'string' ? source.value : undefined;
  const what = text ?? 'a source that is no text';
  const { library, installed } = parent.root;
  const isLocal = text !== undefined && /^\.\.?(?:\/|$)/.test(text);
  const folder = isLocal ? pathFrom(parent.folder, text) : installed.get([...parent.path, name].join('.'));
  const missing = (message: string, next: string): ModuleSource => {
    parent.root.run.problem(
      { level: 'warning', kind: 'module-not-available', message, next },
      lineSpan(call.block.file, call.block.node.header),
    );
    return { kind: 'missing', what };
  };
  if (folder === undefined) {
    return missing(
      `module.${name} comes from ${what}, which is not here, so nothing in it was judged`,
      'Run `terraform init` or `terraform get` before the scan, or scan the plan.',
    );
  }
  if (parent.within.includes(folder) || parent.within.length > MAX_NESTING) {
    return missing(
      `module.${name} calls ${what}, which leads back to itself and never ends`,
      'Break the circle: Terraform cannot plan it either.',
    );
  }
  const declarations = library.load(folder);
  if (declarations === 'outside') {
    return missing(
      `module.${name} comes from ${what}, which lies outside of what is scanned, so nothing in it was judged`,
      'Scan a folder that holds both.',
    );
  }
  if (declarations === 'absent') {
    return missing(`module.${name} comes from ${what}, where no Terraform file is`, 'Correct the path.');
  }
  return { kind: 'module', folder, declarations };
}
