import type { Estate } from '../../model/estate.js';
import { estateOf } from '../../model/estate-of.js';
import { isHole } from '../../model/hole.js';
import type { Reading } from '../../model/problem.js';
import { mapOf } from '../../model/value.js';
import type { Document } from '../../syntax/tree.js';
import { namesOf } from '../../vocabulary/names.js';
import type { GivenParameters } from '../given-parameters.js';
import type { ReadOptions } from '../input.js';
import { exportsOf } from './exports.js';
import type { Stack } from './nested-stacks.js';
import { notAllowed } from './not-allowed.js';
import { openStack } from './stack.js';
import type { StackPlace } from './stack-place.js';
import { type TemplateLibrary, templateLibrary } from './template-library.js';

/** `files`: the other files that went into it, templates that it nests and snippets that it includes. */
export interface ReadTemplate extends Reading<Estate> {
  readonly files: Pick<TemplateLibrary, 'texts' | 'nested' | 'templates'>;
}

/**
 * One template, with the stacks that it nests, as an estate. `root` stands before `#` in the ids of its resources. A
 * template never holds everything of an account, so its estate is complete for no type.
 */
export function readTemplate(document: Document, root: string, options: ReadOptions = {}): ReadTemplate {
  const library = templateLibrary(options);
  const given: GivenParameters = options.parameters ?? new Map();
  const outermost = openStack(document, rootPlace(root, given), library);
  notAllowed(outermost.scope.template, given, library.log(document.file));
  const found = [...allStacks(outermost)];
  const stacks = found.filter((each): each is Stack => !isHole(each));
  const resources = stacks.flatMap((stack) => stack.resources());
  const exported = stacks.flatMap(({ scope }) => [...exportsOf(scope)]);
  const [unread] = found.flatMap((each) => (isHole(each) ? each : (each.unread() ?? [])));
  const estate = estateOf({
    root,
    source: 'template',
    resources,
    parameters: new Map(stacks.flatMap(({ scope }) => [...scope.allowed])),
    complete: () => false,
    namesOf,
    ...(exported.length > 0 && { exports: new Map(exported) }),
    ...(unread && { unread }),
  });
  return { value: estate, files: library, problems: library.problems() };
}

function rootPlace(root: string, given: GivenParameters): StackPlace {
  const values = mapOf([...given].map(([name, { value }]) => [name, value]));
  return {
    root,
    path: '',
    exists: true,
    around: [],
    passed: { values, at: (name) => given.get(name)?.at },
    allowed: new Map(),
    enumerated: new Map(),
  };
}

/** Each stack before those that it nests. */
function* allStacks(stack: Stack): Iterable<Stack | ReturnType<Stack['nested']>[number]> {
  yield stack;
  for (const inner of stack.nested()) {
    if (isHole(inner)) yield inner;
    else yield* allStacks(inner);
  }
}
