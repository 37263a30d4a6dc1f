import { basename, relative, resolve } from 'node:path';
import { checkParams } from '../engine/check-params.js';
import { checkRule } from '../engine/check-rule.js';
import type { Complaint } from '../engine/complaint.js';
import { FACTS } from '../facts/facts.js';
import { DISK, type DocumentSource } from '../files/document-source.js';
import type { Params } from '../model/fact.js';
import type { Rule } from '../model/rule.js';
import { validate } from '../vocabulary/validators/rule.generated.js';
import type { LoadedConfiguration } from './load-configuration.js';
import { UsageError } from './surroundings.js';
import { readUserDocument, type UserDocument } from './user-document.js';

export type RuleDocument = UserDocument<Rule>;

const KIND = {
  noun: 'rule',
  schema: 'rules/rule.schema.json',
  validate,
  whenMissing: 'Make the file readable for this user, or take its folder out of customRules.',
};

/** The rules in the folders that the configuration names. Throws a UsageError that tells everything that is wrong with any. */
export async function customRules(
  { configuration, folder, say, source }: LoadedConfiguration,
  cwd: string,
  builtin: readonly Rule[],
): Promise<readonly Rule[]> {
  const files = (configuration.customRules ?? []).flatMap((path, i) => {
    const found = ruleFiles(resolve(folder, path), source);
    if (typeof found !== 'string' && found.length > 0) return found;
    const why = typeof found === 'string' ? `cannot be read: ${found}` : 'holds no rule.json';
    throw new UsageError(
      say({ pointer: `/customRules/${i}`, message: `the folder ${path} ${why}` }),
      'Name a folder that holds one folder with a rule.json for each rule; paths are relative to the configuration.',
    );
  });
  return (await readRules([...new Set(files)], cwd, builtin, source)).map(({ value }) => value);
}

/**
 * Every rule.json below a folder, sorted; or why the folder cannot be read. Links are not followed, so a walk ends.
 */
export function ruleFiles(folder: string, source: DocumentSource = DISK): readonly string[] | string {
  try {
    return source
      .filesBelow(folder)
      .filter((path) => basename(path) === 'rule.json')
      .filter((path) => !/[\\/](?:\.git|node_modules)[\\/]/.test(relative(folder, path)))
      .sort();
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'it does not exist' : (error as Error).message;
  }
}

/** The rules in these files, checked as the built-in ones are. Throws a UsageError that tells everything that is wrong with any. */
export async function readRules(
  files: readonly string[],
  cwd: string,
  builtin: readonly Rule[],
  source: DocumentSource = DISK,
): Promise<readonly RuleDocument[]> {
  const taken = new Map(builtin.flatMap((rule) => namesOf(rule).map((name) => [name, 'a rule of Lakeproof itself'])));
  const read: RuleDocument[] = [];
  const wrong: string[] = [];
  for (const file of files) {
    const document = readRule(file, cwd, wrong, source);
    if (document === undefined) continue;
    wrong.push(...(await complaintsOf(document, taken)).map(document.say));
    for (const name of namesOf(document.value)) taken.set(name, document.name);
    read.push(document);
  }
  if (wrong.length > 0) throw new UsageError(wrong.join('\n'), `${KIND.schema} says what a rule may hold.`);
  return read;
}

function readRule(file: string, cwd: string, wrong: string[], source: DocumentSource): RuleDocument | undefined {
  try {
    return readUserDocument<Rule>(file, cwd, KIND, source);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    wrong.push(error.message);
    return undefined;
  }
}

async function complaintsOf(
  { value: rule, folder }: RuleDocument,
  taken: ReadonlyMap<string, string>,
): Promise<readonly Complaint[]> {
  const twice = namesOf(rule).flatMap((name) => {
    const where = taken.get(name);
    const pointer = name === rule.id ? '/id' : '/aliases';
    return where === undefined ? [] : [{ pointer, message: `the id ${name} is taken by ${where}` }];
  });
  const named = basename(folder);
  const elsewhere = {
    pointer: '/id',
    message: `the id ${rule.id} and the name of its folder, ${named}, must be equal`,
  };
  const defaults = Object.entries(rule.params ?? {}).flatMap(([name, { default: value }]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  const wrongDefaults = defaults.length === 0 ? [] : await checkParams(rule, Object.fromEntries(defaults) as Params);
  return [
    ...twice,
    ...(rule.id === named ? [] : [elsewhere]),
    ...checkRule(rule, FACTS),
    ...wrongDefaults.map((each) => ({ ...each, pointer: `/params${each.pointer}/default` })),
  ];
}

function namesOf(rule: Rule): readonly string[] {
  return [rule.id, ...(rule.aliases ?? [])];
}
