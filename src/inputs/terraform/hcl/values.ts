import type { Attribute } from '../../../syntax/hcl/ast.js';
import { attributeOf, type Declaration, type Located } from './declarations.js';
import type { Frame } from './frame.js';
import { lineSpan } from './line-span.js';
import { memo } from './memo.js';
import type { FrameAt, ModuleInstance, Through } from './module-instance.js';
import { Failure } from './term.js';

/** The locals and outputs of a module by their names, each evaluated once. A circle is told, and fails. */
export interface ModuleValues {
  readonly local: (name: string) => Through;
  readonly output: (name: string) => Through;
}

export function moduleValues(module: ModuleInstance, frame: FrameAt): ModuleValues {
  const { locals, outputs } = module.declarations;
  return {
    local: once('local', (name) => locals.get(name), module, frame),
    output: once('output', (name) => valueIn(outputs.get(name)), module, frame),
  };
}

function valueIn(output: Declaration | undefined): Located<Attribute> | undefined {
  return output && attributeOf(output, 'value');
}

function once(
  what: 'local' | 'output',
  find: (name: string) => Located<Attribute> | undefined,
  module: ModuleInstance,
  frame: FrameAt,
) {
  const nothing = (why: string): Through => ({ term: new Failure(why), via: [] });
  return memo<Through>(
    (name) => {
      const found = find(name);
      if (found === undefined) return nothing(`${what}.${name} is not declared`);
      const inner: Frame = { ...frame(), file: found.file };
      const term = inner.run.evaluate(found.node.value, inner);
      return { term, via: [lineSpan(found.file, found.node), ...inner.via] };
    },
    (name) => {
      const found = find(name);
      if (found !== undefined) {
        module.root.run.problem(circle(`${what}.${name}`), lineSpan(found.file, found.node));
      }
      return nothing(`${what}.${name} refers to itself`);
    },
  );
}

function circle(name: string) {
  return {
    level: 'warning',
    kind: 'reference-cycle',
    message: `${name} refers to itself, by way of others or directly, which Terraform rejects`,
    next: 'Break the circle.',
  } as const;
}
