import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { loadParameters, variablesIn } from '../src/commands/load-parameters.js';
import { readParameters } from '../src/inputs/cloudformation/parameters-file.js';
import { unknownParameters } from '../src/inputs/given-parameters.js';
import { DEFAULT_PERIMETER } from '../src/model/perimeter.js';
import { scan } from '../src/scan.js';
import { filesOf } from './support/files-of.js';

/** Every shape says the same: Stage is prod on line 2, Zones are a and b on line 3. */
const SHAPES: readonly (readonly [string, string, string])[] = [
  [
    'the list of create-stack',
    'p.json',
    '[\n{"ParameterKey":"Stage","ParameterValue":"prod"},\n{"ParameterKey":"Zones","ParameterValue":"a,b"}]',
  ],
  ['the list of deploy', 'p.json', '[\n"Stage=prod",\n"Zones=a,b"]'],
  ['a template configuration', 'p.json', '{"Parameters":{\n"Stage":"prod",\n"Zones":"a,b"},"Tags":{"a":"b"}}'],
  ['a plain map', 'p.json', '{\n"Stage":"prod",\n"Zones":"a,b"}'],
  ['a plain map in YAML', 'p.yaml', '# the values\nStage: prod\nZones: a,b\n'],
  [
    'the list in YAML',
    'p.yml',
    '# the values\n- { ParameterKey: Stage, ParameterValue: prod }\n- { ParameterKey: Zones, ParameterValue: "a,b" }\n',
  ],
];

test.each(SHAPES)('a file of parameters may be %s', (_, file, text) => {
  const { value, problems } = readParameters(text, file);
  expect(problems).toEqual([]);
  expect([...value].map(([name, each]) => [name, each.value, each.at?.file, each.at?.start.line])).toEqual([
    ['Stage', 'prod', file, 2],
    ['Zones', 'a,b', file, 3],
  ]);
});

test('values are texts, whatever the file has; a list stays one', () => {
  const { value } = readParameters('{"n": 1, "t": true, "l": ["a", 2], "__proto__": "x"}', 'p.json');
  expect([...value].map(([name, each]) => [name, each.value])).toEqual([
    ['n', '1'],
    ['t', 'true'],
    ['l', ['a', '2']],
    ['__proto__', 'x'],
  ]);
});

const WRONG: readonly (readonly [string, string])[] = [
  ['"text"', '1:1'],
  ['{"Stage": {"Fn::GetParam": ["a", "b"]}}', '1:2'],
  ['[{"ParameterKey": "Stage"}]', '1:2'],
  ['[{"ParameterValue": "prod"}]', '1:3'],
  ['[["a"]]', '1:2'],
  ['{"Stage": null}', '1:2'],
];

test.each(WRONG)('%s is told at its place', (text, place) => {
  const [problem] = readParameters(text, 'p.json').problems;
  expect(problem).toMatchObject({ level: 'error', kind: 'no-parameter-value' });
  expect(`${problem?.at?.start.line}:${problem?.at?.start.column}`).toBe(place);
});

describe('on the command line', () => {
  const cwd = mkdtempSync(join(tmpdir(), 'parameters-'));
  writeFileSync(join(cwd, 'a.json'), '{"Stage":"prod","Zones":"a"}');
  writeFileSync(join(cwd, 'b.json'), '{"Zones":"b"}');
  writeFileSync(join(cwd, 'broken.json'), '{"Zones":');

  test('later files win, and single values over files', async () => {
    const given = await loadParameters(['a.json', 'b.json'], ['Stage=x=y'], cwd);
    expect([...given].map(([name, { value, at }]) => [name, value, at?.file])).toEqual([
      ['Stage', 'x=y', undefined],
      ['Zones', 'b', 'b.json'],
    ]);
  });

  test.each([
    [['absent.json'], [], /cannot be read/],
    [['broken.json'], [], /broken\.json:1:/],
    [[], ['Stage'], /names no value/],
  ] as const)('%j %j is refused', async (files, pairs, message) => {
    await expect(loadParameters(files, pairs, cwd)).rejects.toThrow(message);
  });

  test('the environment says what variables of Terraform are', () => {
    const given = variablesIn({ TF_VAR_stage: 'prod', TF_VAR_zones: '["a"]', stage: 'no', TF_VAR_gone: undefined });
    expect([...given]).toEqual([
      ['stage', { value: 'prod' }],
      ['zones', { value: '["a"]' }],
    ]);
  });

  test('files of Terraform variables count too', async () => {
    writeFileSync(join(cwd, 'prod.tfvars'), 'Stage = "prod"\nZones = ["a", "b"]\n');
    writeFileSync(join(cwd, 'more.tfvars.json'), '{ "Amount": 2 }');
    const given = await loadParameters(['prod.tfvars', 'more.tfvars.json'], [], cwd);
    expect([...given].map(([name, { value, at }]) => [name, value, at?.start.line])).toEqual([
      ['Stage', 'prod', 1],
      ['Zones', '["a", "b"]', 2],
      ['Amount', '2', 1],
    ]);
  });
});

test('a name that no template declares is a warning, with what was meant', async () => {
  const parameters = new Map([
    ['Stgae', { value: 'prod' }],
    ['Other', { value: 'x' }],
    ['Stage', { value: 'test' }],
  ]);
  expect(unknownParameters(parameters, new Set(['Stage'])).map(({ kind, next }) => `${kind} ${next}`)).toEqual([
    'unknown-parameter Write Stage.',
    'unknown-parameter Remove it, or scan the template that declares it.',
  ]);
  const template = 'Parameters: { Stage: { Type: String } }\nResources: { B: { Type: AWS::S3::Bucket } }\n';
  const options = { rules: [], perimeter: DEFAULT_PERIMETER, parameters };
  const { problems } = await scan(filesOf({ 'a.yaml': template }), options);
  expect(problems.filter(({ kind }) => kind === 'unknown-parameter')).toHaveLength(2);
});
