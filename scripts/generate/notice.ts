/** NOTICE: whose work the repository's files contain, beside our own. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const PARTS = [
  {
    package: '@aws-cdk/aws-service-spec',
    where: 'src/vocabulary/slice/*.generated.ts',
    what: 'A reduced copy of the CloudFormation resource schema: names, types, enumerations, attributes, identifiers.',
    copyright: 'Copyright Amazon.com, Inc. or its affiliates. All Rights Reserved.',
    home: 'https://github.com/cdklabs/awscdk-service-spec',
  },
  {
    package: 'ajv',
    where: 'src/vocabulary/validators/*.generated.js',
    what: 'Code that ajv made of our schemas, with its run-time helpers.',
    copyright: 'Copyright (c) 2015-2021 Evgeny Poberezkin',
    home: 'https://github.com/ajv-validator/ajv',
  },
  {
    package: 'fast-deep-equal',
    where: 'src/vocabulary/validators/*.generated.js',
    what: 'The comparison that those helpers use.',
    copyright: 'Copyright (c) 2017 Evgeny Poberezkin',
    home: 'https://github.com/epoberezkin/fast-deep-equal',
  },
];

export async function notice(root: string): Promise<ReadonlyMap<string, string>> {
  const parts = PARTS.map((part) => {
    const manifest = join(root, 'node_modules', part.package, 'package.json');
    const { version, license } = JSON.parse(readFileSync(manifest, 'utf8'));
    return `${part.where}
  ${part.what}
  From ${part.package} ${version} (${part.home}), licensed under ${license}.
  ${part.copyright}
`;
  });
  return new Map([
    ['NOTICE', `Lakeproof\n\nThis repository contains, in changed form, work of others:\n\n${parts.join('\n')}`],
  ]);
}
