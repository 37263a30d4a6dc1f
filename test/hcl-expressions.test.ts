import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { reachIn } from '../src/files/reach.js';
import { keyOf } from '../src/inputs/terraform/hcl/conversions.js';
import { evaluate } from '../src/inputs/terraform/hcl/evaluate.js';
import type { Frame } from '../src/inputs/terraform/hcl/frame.js';
import { firstUnknown } from '../src/inputs/terraform/hcl/holes.js';
import { loadRegularExpressions } from '../src/inputs/terraform/hcl/regular-expressions.js';
import type { RootFolder } from '../src/inputs/terraform/hcl/root-folder.js';
import { rootRun } from '../src/inputs/terraform/hcl/root-run.js';
import { Failure, Lazy, type Term } from '../src/inputs/terraform/hcl/term.js';
import { valueOfTerm } from '../src/inputs/terraform/hcl/term-value.js';
import { describeCondition } from '../src/model/condition.js';
import { isHole, refHole, unknownHole } from '../src/model/hole.js';
import { isList, isMap, type Value } from '../src/model/value.js';
import type { HclFile } from '../src/syntax/hcl/ast.js';
import { loadGrammar } from '../src/syntax/hcl/grammar.js';
import { readHcl } from '../src/syntax/hcl/read-hcl.js';

const FOLDER = new URL('../fixtures/hcl/expressions/', import.meta.url);
const TABLES = readdirSync(FOLDER).filter((name) => name.endsWith('.tf'));
const REACH = reachIn([fileURLToPath(FOLDER)], process.cwd());
const INSIDE = 'fixtures/hcl/expressions/main.tf';
const TREE: RootFolder = {
  list: (path) => REACH.folder(INSIDE, path),
  folders: (path) => REACH.folders(INSIDE, path),
  file: (path) => REACH.beside(INSIDE, path),
};
const grammar = await loadGrammar();
const expressions = await loadRegularExpressions();

/** Each line of the tables is a pair: an expression, and what it must be worth. */
describe.each(TABLES)('fixtures/hcl/expressions/%s', (name) => {
  const file = fileOf(readFileSync(new URL(name, FOLDER), 'utf8'), name);
  const pairs = file.body.attributes;

  test('holds expressions', () => {
    expect(pairs.length).toBeGreaterThan(4);
  });

  test.each(pairs.map((pair) => [pair.name, pair.value] as const))('%s', (_, pair) => {
    if (pair.kind !== 'list' || pair.items.length !== 2) throw new Error('not a pair');
    const [actual, expected] = pair.items.map((item) => evaluate(item, frameOf(file)));
    expect(shownTerm(actual)).toEqual(shownTerm(expected));
  });
});

describe('bounds', () => {
  const evaluated = (text: string) => {
    const file = fileOf(text, 'bounds.tf');
    const frame = frameOf(file);
    const attribute = file.body.attributes[0];
    if (attribute === undefined) throw new Error('no attribute');
    return shownTerm(evaluate(attribute.value, frame));
  };
  const LOOPS = 'for a in range(1000)';

  test('loops in loops stop at the limit', () => {
    expect(evaluated(`a = flatten([${LOOPS} : [${LOOPS} : [${LOOPS} : a]]])\n`)).toContain('analysis-limit');
  });

  test('texts that double stop at the limit', () => {
    const doubled = Array.from({ length: 60 }).reduce<string>(
      (inner) => `join("", [for x in [1, 2] : ${inner}])`,
      '"xxxxxxxx"',
    );
    expect(evaluated(`a = ${doubled}\n`)).toContain('analysis-limit');
  });
});

function fileOf(text: string, name: string): HclFile {
  const { value, problems } = readHcl(text, name, grammar);
  if (value === undefined) throw new Error(JSON.stringify(problems));
  return value;
}

function frameOf(file: HclFile): Frame {
  const variables = new Lazy((key) => unknownHole('parameter', `var.${String(key)}`), unknownHole('parameter', 'var'));
  const bucket = new Lazy((key) => refHole('root#b', String(key)), refHole('root#b'));
  return {
    run: rootRun(TREE, { grammar, expressions }, () => undefined),
    file,
    named: (name) => (name === 'var' ? variables : name === 'b' ? bucket : undefined),
    bound: new Map<string, Term>(),
    label: '',
    via: [],
  };
}

/** Known terms with their types; anything else as a text. */
function shownTerm(term: Term | undefined): string {
  if (term === undefined || term instanceof Failure) return `failure: ${term?.why}`;
  return firstUnknown(term) === undefined ? keyOf(term) : JSON.stringify(shown(valueOfTerm(term)));
}

function shown(value: Value | undefined): string {
  if (!isHole(value)) {
    if (isList(value)) return `[${value.map((item) => JSON.stringify(shown(item))).join(',')}]`;
    if (isMap(value))
      return `{${Object.entries(value)
        .map(([key, held]) => `${key}=${shown(held)}`)
        .join(',')}}`;
    return value === undefined ? 'null' : String(value);
  }
  switch (value.kind) {
    case 'unknown':
      return `<${value.reason} ${value.detail}>`;
    case 'ref':
      return `{${value.resource.replace('root#', '')}.${value.attribute}}`;
    case 'text':
      return value.parts.map((part) => (typeof part === 'string' ? part : shown(part))).join('');
    case 'secret':
      return '<secret>';
    case 'choice': {
      const side = (each: Value | undefined) => (typeof each === 'string' ? JSON.stringify(each) : shown(each));
      return `(${describeCondition(value.if, true)} ? ${side(value.then)} : ${side(value.else)})`;
    }
  }
}
