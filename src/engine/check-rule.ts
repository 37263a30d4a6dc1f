import type { Fact } from '../model/fact.js';
import { child, type Pointer } from '../model/pointer.js';
import type { Leaf, ParamSpec, Requirement, Rule } from '../model/rule.js';
import type { Value } from '../model/value.js';
import { checkPointer } from '../vocabulary/check-pointer.js';
import { didYouMean } from '../vocabulary/did-you-mean.js';
import { isKnownType, typeNames } from '../vocabulary/schema.js';
import type { Complaint } from './complaint.js';
import { PLACEHOLDER } from './message.js';
import { wrongOperand } from './operand.js';
import { type Path, parsePath, pointerOf } from './path.js';
import { isParamReference } from './plan.js';

/**
 * What is wrong with a rule that its schema cannot say: a resource type, fact, path, parameter, operand or placeholder
 * that does not exist. Together with the schema this keeps every trap of json-rules-engine out of a run.
 */
export function checkRule(rule: Rule, facts: readonly Fact[]): readonly Complaint[] {
  const complaints: Complaint[] = [];
  if (!isKnownType(rule.resource)) {
    const type = didYouMean(rule.resource, [...typeNames()]);
    complaints.push({ pointer: '/resource', message: `there is no resource type ${rule.resource}`, ...suggest(type) });
  }
  const own = facts.filter((fact) => fact.type === rule.resource);
  for (const part of ['when', 'require'] as const) {
    for (const [pointer, leaf] of leaves(rule[part], `/${part}`))
      complaints.push(...checkLeaf(leaf, pointer, rule, own));
  }
  for (const [, name, keys] of rule.message.matchAll(PLACEHOLDER)) {
    const complaint = checkPlaceholder(name as string, (keys as string).replaceAll('.', '/'), rule, own);
    if (complaint !== undefined) complaints.push({ pointer: '/message', ...complaint });
  }
  return complaints;
}

function* leaves(tree: Requirement | undefined, pointer: Pointer): Iterable<readonly [Pointer, Leaf]> {
  if (tree === undefined) return;
  const group = 'all' in tree ? 'all' : 'any' in tree ? 'any' : undefined;
  if (group === undefined) yield [pointer, tree as Leaf];
  else
    for (const [i, each] of (tree as { readonly [key: string]: readonly Requirement[] })[group]?.entries() ?? [])
      yield* leaves(each, `${pointer}/${group}/${i}`);
}

function checkLeaf(leaf: Leaf, at: Pointer, rule: Rule, facts: readonly Fact[]): readonly Complaint[] {
  const path = parsePath(leaf.path ?? '$');
  if ('wrongAt' in path) {
    return [
      {
        pointer: child(at, 'path'),
        message: `the path ${leaf.path} cannot be read from character ${path.wrongAt + 1}: a path is $ followed by .name, ['name'], [n] or [*]`,
      },
    ];
  }
  const complaints: Complaint[] = [];
  const ofPath = checkPath(leaf.fact, path, rule, facts);
  if (ofPath !== undefined)
    complaints.push({ pointer: child(at, ofPath.part), message: ofPath.message, ...suggest(ofPath.suggestion) });
  if (isParamReference(leaf.value)) {
    const reference = parsePath(leaf.value.path);
    const complaint =
      'wrongAt' in reference
        ? { message: `the path ${leaf.value.path} cannot be read` }
        : checkPath('params', reference, rule, facts);
    if (complaint !== undefined)
      complaints.push({
        pointer: `${at}/value/path`,
        message: complaint.message,
        ...('suggestion' in complaint ? suggest(complaint.suggestion) : {}),
      });
    const spec = 'wrongAt' in reference ? undefined : specOf(reference, rule);
    const message = spec && wrongOperand(leaf.operator, typicalOf(spec));
    if (message !== undefined)
      complaints.push({
        pointer: child(at, 'value'),
        message: `the parameter at ${leaf.value.path} does not fit: ${message}`,
      });
  } else {
    const message = wrongOperand(leaf.operator, leaf.value);
    if (message !== undefined) complaints.push({ pointer: child(at, 'value'), message });
  }
  return complaints;
}

function specOf([step]: Path, rule: Rule): ParamSpec | undefined {
  if (step?.kind !== 'key' || rule.params === undefined) return undefined;
  return Object.hasOwn(rule.params, step.key) ? rule.params[step.key] : undefined;
}

/** Some value that the parameter may have. */
function typicalOf(spec: ParamSpec): Value {
  switch (spec.type) {
    case 'array':
      return [];
    case 'integer':
    case 'number':
      return 0;
    case 'boolean':
      return true;
    default:
      return '';
  }
}

interface PathComplaint {
  readonly part: 'fact' | 'path';
  readonly message: string;
  readonly suggestion?: string;
}

function checkPath(name: string, path: Path, rule: Rule, facts: readonly Fact[]): PathComplaint | undefined {
  const pointer = pointerOf(path);
  if (name === 'properties') {
    const problem = isKnownType(rule.resource) ? checkPointer(rule.resource, pointer) : undefined;
    return problem === undefined
      ? undefined
      : { part: 'path', message: problem.message, ...suggest(problem.suggestion) };
  }
  if (name === 'params') return checkName('path', 'parameter', pointer.slice(1), Object.keys(rule.params ?? {}));
  const fact = facts.find((each) => each.name === name);
  if (fact === undefined)
    return checkName('fact', `fact of ${rule.resource}`, name, [
      ...facts.map((each) => each.name),
      'properties',
      'params',
    ]);
  if (fact.fields.some((field) => isCovered(pointer, field))) return undefined;
  return checkName(
    'path',
    `part of the fact ${name}`,
    pointer.slice(1),
    fact.fields.map((field) => field.slice(1)),
  );
}

/** A path may end at a field, above one, or (for a free map or list, spelt `*`) below one. */
function isCovered(pointer: Pointer, field: Pointer): boolean {
  const asked = pointer.split('/');
  const declared = field.split('/');
  return asked.every((segment, i) =>
    declared[i] === undefined ? declared.at(-1) === '*' : declared[i] === '*' || declared[i] === segment,
  );
}

function checkName(
  part: 'fact' | 'path',
  what: string,
  name: string,
  names: readonly string[],
): PathComplaint | undefined {
  if (names.includes(name)) return undefined;
  const suggestion = didYouMean(name, names);
  const instead =
    suggestion !== undefined
      ? `did you mean ${suggestion}?`
      : names.length === 0
        ? 'there is none'
        : `there is ${names.join(', ')}`;
  return { part, message: `there is no ${what} called ${JSON.stringify(name)}: ${instead}`, ...suggest(suggestion) };
}

function checkPlaceholder(
  name: string,
  pointer: Pointer,
  rule: Rule,
  facts: readonly Fact[],
): { readonly message: string; readonly suggestion?: string } | undefined {
  if (name === 'resource') return undefined;
  const used = [...leaves(rule.when, ''), ...leaves(rule.require, '')].map(([, leaf]) => leaf.fact);
  if (name !== 'properties' && name !== 'params' && !used.includes(name)) {
    return checkName('fact', 'fact in when or require', name, [...new Set(used), 'params', 'properties', 'resource']);
  }
  const path = parsePath(`$${pointer.replaceAll('/', '.')}`);
  return 'wrongAt' in path
    ? { message: `the placeholder ${name}${pointer} cannot be read` }
    : checkPath(name, path, rule, facts);
}

function suggest(suggestion: string | undefined): { readonly suggestion?: string } {
  return suggestion === undefined ? {} : { suggestion };
}
