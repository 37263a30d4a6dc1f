/**
 * `npm run new-rule -- s3 my-rule` writes rules/s3/s3-my-rule with a rule.json and fixtures that fail `npm test` until
 * they say something.
 */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { builtinRules } from '../src/commands/builtin-rules.js';
import { newRule } from './new-rule-files.js';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const [service, name, ...rest] = process.argv.slice(2);
const services = readdirSync(join(root, 'rules'), { withFileTypes: true })
  .filter((each) => each.isDirectory() && each.name !== 'packs')
  .map((each) => each.name);

const wrong = complaint();
if (wrong === undefined) {
  const id = idOf(service as string, name as string);
  const folder = join(root, 'rules', service as string, id);
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of newRule(service as string, id)) writeFileSync(join(folder, file), text);
  console.log(`Wrote rules/${service}/${id}. Now:
  1. Say in rule.json what must hold, why, and how to mend it (CONTRIBUTING.md; your editor completes from the schema).
  2. Make each fixture the smallest input that earns its verdict, and mark the deciding line with "# expect: fail".
  3. List ${id} in rules/packs/data-lake.json if every data lake should hold it.
  4. npm run generate && npm test`);
} else {
  console.error(`${wrong}\n\nUsage: npm run new-rule -- <service> <rule>\nExample: npm run new-rule -- s3 no-website`);
  process.exitCode = 2;
}

function complaint(): string | undefined {
  if (service === undefined || name === undefined) return 'A service and the name of a rule are needed.';
  if (rest.length > 0) return `Too many arguments: ${rest.join(' ')}. Join the words of the name with hyphens.`;
  if (!/^[a-z][a-z0-9]*$/.test(service))
    return `The service ${JSON.stringify(service)} is not lower case letters and digits. There are: ${services.join(', ')}.`;
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name))
    return `The name ${JSON.stringify(name)} is not kebab-case, such as block-public-acls.`;
  const id = idOf(service, name);
  const taken = builtinRules().find((rule) => rule.id === id || rule.aliases?.includes(id));
  if (taken?.id === id) return `There is a rule ${id} already, in rules/${service}/${id}.`;
  if (taken !== undefined) return `${id} is a former id of the rule ${taken.id}; ids are never used again.`;
  if (existsSync(join(root, 'rules', service, id)))
    return `The folder rules/${service}/${basename(id)} exists already.`;
  return undefined;
}

/** Ids begin with their service; the name may be given with or without it. */
function idOf(service: string, name: string): string {
  return name.startsWith(`${service}-`) ? name : `${service}-${name}`;
}
