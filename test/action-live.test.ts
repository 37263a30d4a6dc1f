/** The action on an account, as the runner runs it; a local server plays AWS. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, jest, test } from '@jest/globals';
import { runStep } from './support/action-step.js';
import { accountIn } from './support/aws-server/recorded.js';
import { useAwsServers } from './support/aws-server/use-servers.js';
import { useBundle, useFolders } from './support/bundled.js';
import { KEYS } from './support/cli-process.js';

jest.setTimeout(60_000);

const bundle = useBundle();
const folderOf = useFolders();
const start = useAwsServers();
const EVERYTHING = accountIn('fixtures/collect/everything');

async function step(inputs: { readonly [name: string]: string }, files: { readonly [path: string]: string } = {}) {
  const { url } = await start({ accounts: [EVERYTHING] });
  const cwd = folderOf(files);
  const ran = await runStep({
    bundle: bundle.path('action.js'),
    cwd,
    commands: folderOf({ output: '', summary: '' }),
    inputs: { rules: 's3-versioning', ...inputs },
    env: { ...KEYS, AWS_ENDPOINT_URL: url },
  });
  return { ...ran, cwd };
}

interface Sarif {
  readonly runs: readonly {
    readonly automationDetails: { readonly id: string };
    readonly results: readonly {
      readonly locations: readonly {
        readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } };
      }[];
    }[];
  }[];
}
const sarifIn = (cwd: string) => JSON.parse(readFileSync(join(cwd, 'lakeproof.sarif'), 'utf8')) as Sarif;
const urisIn = (cwd: string) =>
  sarifIn(cwd).runs.flatMap(({ results }) =>
    results.map(({ locations }) => locations[0]?.physicalLocation.artifactLocation.uri),
  );

test('mode live judges the account of the credentials', async () => {
  const { code, outputs, cwd } = await step({ mode: 'live', account: EVERYTHING.account });
  expect(code).toBe(1);
  expect(outputs).toMatchObject({ conclusion: 'failure', complete: 'true' });
  expect(urisIn(cwd)).toContain(`live/aws/${EVERYTHING.account}/us-east-1/s3/lake-logs`);
  expect(sarifIn(cwd).runs.map(({ automationDetails }) => automationDetails.id)).toContain(
    `lakeproof/live/${EVERYTHING.account}/us-east-1/`,
  );
});

test('mode both puts what is found at the lines that declare it', async () => {
  const template = 'Resources:\n  Logs:\n    Type: AWS::S3::Bucket\n    Properties: { BucketName: lake-logs }\n';
  const { code, cwd } = await step({ mode: 'both', 'snapshot-file': 'kept.ndjson' }, { 'lake.yaml': template });
  expect(code).toBe(1);
  expect(urisIn(cwd)).toContain('lake.yaml');
  expect(urisIn(cwd)).not.toContain(`live/aws/${EVERYTHING.account}/us-east-1/s3/lake-logs`);
  expect(existsSync(join(cwd, 'kept.ndjson'))).toBe(true);
});

test('credentials of another account than the workflow says fail the step', async () => {
  const { code, log, cwd } = await step({ mode: 'live', account: '999999999999' });
  expect(code).toBe(2);
  expect(log).toContain(`The account that was read is ${EVERYTHING.account}`);
  expect(existsSync(join(cwd, 'lakeproof.sarif'))).toBe(false);
});
