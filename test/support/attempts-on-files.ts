import { type Attempt, BAD, GOOD, WORKFLOW } from './tampering.js';

const TF = (status: string) =>
  `resource "aws_s3_bucket" "lake" {\n  bucket = "tf"\n}\nresource "aws_s3_bucket_versioning" "lake" {\n  bucket = aws_s3_bucket.lake.id\n  versioning_configuration {\n    status = "${status}"\n  }\n}\n`;
const PADDING = Array.from({ length: 200 }, (_, i) => `# ${i * 7919} ${'x'.repeat(i % 60)}\n`).join('');
/** https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${'4d'.repeat(32)}\nsize 12345\n`;
const NESTING =
  'Resources:\n  Nested:\n    Type: AWS::CloudFormation::Stack\n    Properties: { TemplateURL: ./infra/lake.yaml }\n';

const GIVEN = `Parameters: { V: { Type: String } }\n${GOOD.replace('Status: Enabled', 'Status: !Ref V')}`;
const given = (status: string) => JSON.stringify([{ ParameterKey: 'V', ParameterValue: status }]);

/** With what is scanned, and with the workflow. */
export const ON_FILES: readonly Attempt[] = [
  // What is scanned
  { name: 'git is told to ignore it', change: { '.gitignore': 'infra/\n' } },
  { name: 'git is told to ignore it from within', change: { 'infra/.gitignore': '*\n' } },
  { name: 'git is told to do otherwise with it', change: { '.gitattributes': '*.yaml export-ignore binary -diff\n' } },
  {
    name: 'it is renamed to what nobody reads',
    change: { 'infra/lake.yaml': null, 'infra/lake.txt': BAD },
    exit: 3,
    errors: ['no-longer-judged'],
  },
  {
    name: 'it moves to where nothing is scanned',
    change: { 'infra/lake.yaml': null, 'sandbox/lake.yaml': BAD },
    exit: 3,
    errors: ['no-longer-judged'],
  },
  {
    name: 'it is renamed to what nobody reads, and changed so much that git sees no likeness',
    change: { 'infra/lake.yaml': null, 'infra/lake.cfn': `${PADDING}${BAD}` },
    exit: 3,
    errors: ['no-longer-judged'],
  },
  {
    name: 'it moves to where nothing is scanned, and is changed so much',
    change: { 'infra/lake.yaml': null, 'sandbox/lake.yaml': `${PADDING}${BAD}` },
    exit: 3,
    errors: ['no-longer-judged'],
  },
  {
    name: 'it becomes a pointer to a large file that is not there',
    change: { 'infra/lake.yaml': POINTER, '.gitattributes': '*.yaml filter=lfs diff=lfs merge=lfs -text\n' },
    exit: 3,
    errors: ['no-longer-judged'],
  },
  {
    name: 'its folder becomes a link to where nothing is scanned',
    change: { 'infra/lake.yaml': null, infra: ['sandbox'], 'sandbox/lake.yaml': BAD },
    exit: 3,
    errors: ['no-longer-judged'],
  },
  {
    name: 'a macro that nobody knows may change it',
    change: { 'infra/lake.yaml': `Transform: Strip\n${GOOD}` },
    exit: 3,
  },
  {
    name: 'it is written twice, and the second is as it was',
    change: { 'infra/lake.yaml': `${BAD}${GOOD.replace('Resources:\n', '')}` },
    exit: 3,
    errors: ['duplicate-key'],
  },
  { name: 'its name begins like an option', change: { 'infra/lake.yaml': null, 'infra/--help.yaml': BAD } },
  { name: 'its name has a line break', change: { 'infra/lake.yaml': null, 'infra/la\nke.yaml': BAD } },
  {
    name: 'it moves to where packages are installed',
    change: { 'infra/lake.yaml': null, 'node_modules/lake/lake.yaml': BAD },
  },
  {
    name: 'it looks like a chart',
    change: { 'infra/lake.yaml': `{{- if .Values.lake }}\n${BAD}{{- end }}\n` },
    exit: 3,
    errors: ['unreadable-json'],
  },
  { name: 'it is cut off', change: { 'infra/lake.yaml': `${BAD}      Broken: [` }, exit: 3 },
  { name: 'it is emptied', change: { 'infra/lake.yaml': '' }, exit: 3, errors: ['no-longer-judged'] },
  {
    name: 'it becomes a link to elsewhere',
    change: { 'infra/lake.yaml': ['/dev/null'] },
    exit: 3,
    errors: ['no-longer-judged'],
  },
  {
    name: 'it says nothing that a template says',
    change: { 'infra/lake.yaml': BAD.replace('Resources:', 'Parts:').replace('AWS::S3::Bucket', 'Bucket') },
    exit: 3,
    errors: ['no-longer-judged'],
  },
  {
    name: 'another stack has it, on a condition that never holds',
    change: {
      'parent.yaml': `Conditions: { Never: !Equals [a, b] }\nResources:\n  Nested:\n    Type: AWS::CloudFormation::Stack\n    Condition: Never\n    Properties: { TemplateURL: ./infra/lake.yaml }\n`,
    },
  },
  {
    name: 'another root has it as a module, no times',
    base: { 'lake/main.tf': TF('Enabled') },
    change: {
      'infra/lake.yaml': GOOD,
      'lake/main.tf': TF('Suspended'),
      'main.tf': 'module "lake" {\n  source = "./lake"\n  count  = 0\n}\n',
    },
  },
  {
    name: 'a nested stack is changed, and nothing of what nests it',
    base: { 'parent.yaml': NESTING },
    change: {},
  },
  {
    name: 'the values of its parameters change, not the template',
    base: { 'infra/lake.yaml': GIVEN, 'prod.json': given('Enabled') },
    change: { 'infra/lake.yaml': GIVEN, 'prod.json': given('Suspended') },
    args: ['.', '--parameters', 'prod.json', '--baseline-ref', 'main', '--fail-on-new'],
  },
  {
    name: 'the file of values is another one now',
    base: { 'infra/lake.yaml': GIVEN, 'stage.json': given('Enabled') },
    change: { 'infra/lake.yaml': GIVEN, 'stage.json': null, 'prod.json': given('Suspended') },
    args: ['.', '--parameters', 'prod.json', '--baseline-ref', 'main', '--fail-on-new'],
  },
  // The workflow
  {
    name: 'the workflow is told to let it pass',
    change: { '.github/workflows/gate.yml': WORKFLOW(', with: { fail-on: none }') },
    told: ['workflow'],
  },
];
