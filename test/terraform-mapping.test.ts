/** What Terraform's resources come to in CloudFormation's words: each case a table of resources, with the golden of what it gives. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { snapshotLines } from '../src/inputs/snapshot/write-snapshot.js';
import { mapRoot } from '../src/inputs/terraform/mapping/map-root.js';
import { namesOfMapped } from '../src/inputs/terraform/mapping/mapped-resource.js';
import { estateOf } from '../src/model/estate-of.js';
import type { Problem } from '../src/model/problem.js';
import type { Resource } from '../src/model/resource.js';
import { checkPointer } from '../src/vocabulary/check-pointer.js';
import { isKnownType } from '../src/vocabulary/schema.js';
import { matchGolden } from './support/golden.js';
import { ROOT, resourcesOf, type TerraformCase } from './support/terraform-case.js';

const FOLDER = 'fixtures/terraform-mapping';
const cases = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.replace(/\.json$/, ''));

test('there are cases', () => {
  expect(cases.length).toBeGreaterThan(20);
});

describe.each(cases)('%s', (name) => {
  const written = JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8')) as TerraformCase;
  const { value, problems } = mapRoot(resourcesOf(written), { root: ROOT, isState: written.isState ?? false });
  const estate = estateOf({
    root: ROOT,
    source: written.isState ? 'state' : 'plan',
    resources: value,
    parameters: new Map(),
    complete: () => false,
    namesOf: namesOfMapped,
  });

  test('gives the resources of its golden', () => {
    expect(written.resources.length).toBeGreaterThan(0);
    matchGolden(join(FOLDER, `${name}.ndjson`), [...snapshotLines(estate)].join(''));
  });

  test('knows where they were written, and says what is not judged', () => {
    matchGolden(join(FOLDER, `${name}.txt`), `${value.map(placesText).join('')}${problems.map(problemText).join('')}`);
  });

  test('gives only properties that the vocabulary has', () => {
    if (written.isWrong) return expect(problems.some(({ kind }) => kind === 'wrong-type')).toBe(true);
    const wrong = value.flatMap(({ type, origins }) =>
      [...origins.keys()].flatMap((pointer) => {
        const problem = isKnownType(type) ? checkPointer(type, pointer.replace(/\/\$(?:then|else)/g, '')) : undefined;
        return problem === undefined ? [] : [`${type} ${pointer}: ${problem.message}`];
      }),
    );
    expect(wrong).toEqual([]);
  });
});

/** `aws_s3_bucket.lake /BucketName <- aws_s3_bucket.lake /bucket`, for what was written in a place of its own. */
function placesText({ id, origins }: Resource): string {
  const own = id.slice(id.indexOf('#') + 1);
  return [...origins]
    .filter(([pointer]) => pointer !== '')
    .map(([pointer, { at }]) => `${own} ${pointer} <- ${at.file}\n`)
    .join('');
}

function problemText({ level, kind, message, file, at }: Problem): string {
  return `${level} ${kind} ${at?.file ?? file}: ${message}\n`;
}
