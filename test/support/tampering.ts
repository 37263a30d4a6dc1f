import type { Change } from './repository.js';

/** A change that tries to get past the gate. Every attempt also takes the versioning off a bucket, where it does not say otherwise. */
export interface Attempt {
  readonly name: string;
  /** What the base has beside BASE. */
  readonly base?: Change;
  readonly change: Change;
  /** Beside --policy-ref main; a comparison with main when left out. */
  readonly args?: readonly string[];
  /** 1 when left out. */
  readonly exit?: 1 | 3;
  /** The kinds of the policy changes that are told. */
  readonly told?: readonly string[];
  /** The kinds of problems of level error. */
  readonly errors?: readonly string[];
}

export const VERSIONING = '      VersioningConfiguration: { Status: Enabled }\n';

export const SUSPENDED = '      VersioningConfiguration: { Status: Suspended }\n';

/** A template with one bucket. */
export function bucket(name: string, properties = ''): string {
  return `Resources:\n  Lake:\n    Type: AWS::S3::Bucket\n    Properties:\n      BucketName: ${name}\n${properties}`;
}

export const GOOD = bucket('raw', VERSIONING);
/** As GOOD, but for the versioning. */
export const BAD = bucket('raw');

export const CONFIGURATION = {
  rules: { 's3-object-lock-retention': { params: { minimumDays: 365 } } },
  perimeter: { accounts: ['111122223333'] },
  exclude: ['sandbox/'],
  waivers: 'waivers.yaml',
  failOnUnknown: true,
};
export const configured = (more: object) => ({
  'lakeproof.config.json': JSON.stringify({ ...CONFIGURATION, ...more }),
});
export const waivers = (...lines: readonly string[]) => ({
  'waivers.yaml': `waivers:\n${lines.map((line) => `  - { ${line} }\n`).join('')}`,
});
export const STANDING =
  'rule: s3-versioning, resource: scratch-*, reason: thrown away, owner: data, expires: 2027-01-31';
export const WORKFLOW = (more: string) =>
  `on: pull_request\njobs: { gate: { steps: [{ uses: OWNER/lakeproof@0${more} }] } }\n`;

export const BASE: Change = {
  ...configured({}),
  ...waivers(STANDING),
  'infra/lake.yaml': GOOD,
  'other.yaml': bucket('other', VERSIONING),
  '.github/workflows/gate.yml': WORKFLOW(''),
};
