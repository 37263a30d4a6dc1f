/** Validates the golden SARIF files, and one of each profile that the built command line writes now. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';

const here = import.meta.dirname;
const project = resolve(here, '../..');
// The binary itself: the package's bin.js hands its arguments to a shell, which takes "Sarif;Ghas" apart.
const multitool = join(here, 'node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool');
const ESTATE = 'fixtures/estates/ml-lake';

const scratch = mkdtempSync(join(tmpdir(), 'lakeproof-sarif-'));
try {
  const files = [...goldens(), ...scanned()];
  const errors = files.map(validate).reduce((sum, count) => sum + count, 0);
  if (files.length === 0) fail('nothing was validated');
  else if (errors > 0) fail(`${errors} error(s) in ${files.length} SARIF file(s)`);
  else console.log(`sarif: ${files.length} files validated, no error`);
} finally {
  rmSync(scratch, { recursive: true });
}

function goldens() {
  const folder = join(project, 'fixtures/reports');
  const found = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.sarif'));
  if (found.length === 0) fail(`${folder} holds no golden SARIF file`);
  return found.sort().map((file) => join(folder, file));
}

/** Exit 1 and 3 of a scan are about the estate; only 2 is a scan that went wrong. */
function scanned() {
  const cli = join(project, 'dist/cli.js');
  if (!existsSync(cli) || !existsSync(join(project, ESTATE))) {
    console.log('sarif: dist/cli.js or the estate does not exist; only the goldens are validated');
    return [];
  }
  return ['github', 'full'].flatMap((profile) => {
    const output = join(scratch, `${profile}.sarif`);
    const args = [cli, 'scan', ESTATE, '--output', `sarif=${output}`, '--sarif-profile', profile];
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: project, encoding: 'utf8', maxBuffer: 1e9 });
    if (existsSync(output) && [0, 1, 3].includes(status)) return [output];
    fail(`scanning ${ESTATE} for the profile ${profile} ended with ${status}:\n${stderr}`);
    return [];
  });
}

/** The number of errors in a file. The tool's exit code is 0 whatever it finds, so its own output is read. */
function validate(file) {
  const output = join(scratch, 'validation.sarif');
  rmSync(output, { force: true });
  const options = [
    '--rule-kind',
    'Sarif;Ghas',
    '--level',
    'Error;Warning;Note',
    '--kind',
    'Fail',
    '--log',
    'ForceOverwrite',
  ];
  const { stdout, stderr, error } = spawnSync(multitool, ['validate', file, ...options, '--output', output], {
    encoding: 'utf8',
  });
  const name = relative(project, file);
  if (!existsSync(output)) {
    fail(`${name}: the multitool wrote nothing. ${error ?? ''}\n${stdout ?? ''}${stderr ?? ''}`);
    return 1;
  }
  const { runs } = JSON.parse(readFileSync(output, 'utf8').replace(/^\uFEFF/, ''));
  const found = runs.flatMap(resultsOf);
  for (const { level, text } of found) if (level !== 'note') console.log(`  ${level}: ${text}`);
  const count = (level) => found.filter((each) => each.level === level).length;
  console.log(`sarif: ${name}: ${count('error')} errors, ${count('warning')} warnings, ${count('note')} notes`);
  return runs.length === 0 ? 1 : count('error');
}

/** What the tool found, and what went wrong inside it, which would otherwise pass as nothing found. */
function resultsOf({ results = [], tool, invocations = [] }) {
  const found = results.map(({ level = 'warning', ruleId, message }) => {
    const rule = tool.driver.rules?.find(({ id }) => id === ruleId);
    const template = rule?.messageStrings?.[message.id]?.text ?? '';
    const text = template.replace(/\{(\d+)\}/g, (_, index) => message.arguments?.[index] ?? '');
    return { level, text: `${ruleId} ${message.text ?? text}` };
  });
  const internal = invocations
    .flatMap(({ toolExecutionNotifications = [], toolConfigurationNotifications = [] }) => [
      ...toolExecutionNotifications,
      ...toolConfigurationNotifications,
    ])
    .filter(({ level }) => level === 'error')
    .map(({ message }) => ({ level: 'error', text: message.text }));
  return [...found, ...internal];
}

function fail(message) {
  console.error(`sarif: ${message}`);
  process.exitCode = 1;
}
