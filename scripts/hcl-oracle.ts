/**
 * Does our reading of HCL agree with HashiCorp's own parser (hcl2json: theirs, compiled to WebAssembly)?
 * `npx tsx scripts/hcl-oracle.ts FOLDER...` compares every .tf file below the folders: which of them are valid, their
 * blocks and attributes, literal values, and how operators, calls and splats nest in each expression. Exits 1 on any
 * difference, and when it found no file.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '@cdktn/hcl2json';
import { loadGrammar } from '../src/syntax/hcl/grammar.js';
import { readHcl } from '../src/syntax/hcl/read-hcl.js';
import { contentDifferences } from './hcl-oracle/content.js';
import { nestingDifference } from './hcl-oracle/nesting.js';
import { operatorExpressions } from './hcl-oracle/operator-expressions.js';

const grammar = await loadGrammar();
const compared = new Set<string>();
const count = { files: 0, invalid: 0, expressions: 0, differences: 0 };

for (const file of process.argv.slice(2).flatMap(terraformFiles)) await compare(file);

console.log(
  `${count.files} files (${count.invalid} of them invalid), ${count.expressions} different expressions with operators, ` +
    `${count.differences} differences`,
);
if (count.files === 0 || count.differences > 0) process.exitCode = 1;

async function compare(file: string): Promise<void> {
  const text = readFileSync(file, 'utf8');
  const ours = readHcl(text, file, grammar).value;
  const theirs = await parse(file, text).catch(() => undefined);
  count.files++;
  if (theirs === undefined) count.invalid++;
  if (ours === undefined || theirs === undefined) {
    if ((ours === undefined) !== (theirs === undefined)) tell(file, `only ${ours ? 'we' : 'they'} can read it`);
    return;
  }
  for (const difference of contentDifferences(ours, theirs)) tell(file, difference);
  for (const { source, expression } of operatorExpressions(ours)) {
    if (compared.has(source)) continue;
    compared.add(source);
    count.expressions++;
    const difference = await nestingDifference(expression, source);
    if (difference !== undefined) tell(file, difference);
  }
}

function tell(file: string, difference: string): void {
  count.differences++;
  console.log(`${file}: ${difference}`);
}

function terraformFiles(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.tf'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
