/** The files of a rule that nobody has written yet. Each is refused by the tests until it is filled in. */
const TYPES: { readonly [service: string]: string } = {
  s3: 'AWS::S3::Bucket',
  kms: 'AWS::KMS::Key',
  cloudtrail: 'AWS::CloudTrail::Trail',
  vpc: 'AWS::EC2::VPCEndpoint',
};

/** By file name. */
export function newRule(service: string, id: string): ReadonlyMap<string, string> {
  const type = TYPES[service] ?? 'AWS::SERVICE::TYPE';
  return new Map([
    ['rule.json', `${JSON.stringify(ruleOf(id, type), null, 2)}\n`],
    ['pass.yaml', fixtureOf(type, 'The smallest resource that passes.', '')],
    ['fail.yaml', fixtureOf(type, 'The smallest resource that fails; move the mark to the line that decides.', 'fail')],
    ['unknown.yaml', fixtureOf(type, 'A parameter without a value decides; move the mark to its line.', 'unknown')],
  ]);
}

/** Texts that are too short, and a property that does not exist: the schema and the vocabulary complain of each. */
function ruleOf(id: string, resource: string) {
  return {
    $schema: '../../rule.schema.json',
    id,
    title: 'TODO',
    severity: 'TODO',
    resource,
    require: { fact: 'properties', path: '$.TODO', operator: 'equal', value: true },
    message: 'TODO: {{properties.TODO}}',
    why: 'TODO',
    remediation: { text: 'TODO' },
    controls: {},
    references: [],
  };
}

function fixtureOf(type: string, what: string, expected: string): string {
  const mark = expected === '' ? '' : `  # expect: ${expected}`;
  return `# TODO: ${what}\nResources:${mark}\n  Subject:\n    Type: ${type}\n`;
}
