/** `lakeproof policy --evaluate` as a process: the batch form that programs rely on, and the form for readers. */
import { describe, expect, test } from '@jest/globals';
import { useBundle, useFolders } from './support/bundled.js';

const run = useBundle();
const folderOf = useFolders();

const OWNER = '111111111111';
const policy = {
  Version: '2012-10-17',
  Statement: [
    { Sid: 'Read', Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: 'arn:aws:s3:::lake/*' },
    {
      Effect: 'Deny',
      Principal: '*',
      Action: 's3:*',
      Resource: '*',
      Condition: { Bool: { 'aws:SecureTransport': 'false' } },
    },
  ],
};
const resource = { type: 'AWS::S3::Bucket', name: 'lake', account: OWNER };
const request = (secure: string) => ({
  principal: { type: 'role', arn: `arn:aws:iam::${OWNER}:role/etl`, account: OWNER, session: 's' },
  action: 's3:GetObject',
  resource: 'arn:aws:s3:::lake/a',
  context: { 'aws:SecureTransport': secure },
});
const allow = (applies: boolean) => ({
  index: 0,
  sid: 'Read',
  effect: 'Allow',
  applies,
  principal: true,
  action: true,
  resource: true,
  conditions: [],
});
const deny = (result: boolean) => ({
  index: 1,
  effect: 'Deny',
  applies: result,
  principal: true,
  action: true,
  resource: true,
  conditions: [{ operator: 'Bool', key: 'aws:SecureTransport', result }],
});

describe('ndjson', () => {
  const BATCH = ['policy', '-', '--evaluate', '--format', 'ndjson'];
  const answers = (input: string, ...flags: readonly string[]) => {
    const { code, stdout, stderr } = run('cli.js', [...BATCH, ...flags], { input });
    expect([code, stderr]).toEqual([0, '']);
    return stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as { readonly [key: string]: unknown });
  };
  const line = (more: object) =>
    `${JSON.stringify({ id: 7, policy, resource, requests: [request('true')], ...more })}\n`;

  test('one answer a request, in order, with every clause', () => {
    expect(answers(line({ requests: [request('true'), request('false')] }))).toEqual([
      { id: 7, request: 0, decision: 'allowed', by: 'allow', statements: [allow(true), deny(false)] },
      { id: 7, request: 1, decision: 'denied', by: 'explicit-deny', statements: [allow(true), deny(true)] },
    ]);
  });

  test('--brief leaves the statements out', () => {
    expect(answers(line({ id: 'x' }), '--brief')).toEqual([{ id: 'x', request: 0, decision: 'allowed', by: 'allow' }]);
  });

  const BAD: readonly (readonly [string, string, string])[] = [
    ['no JSON', 'x\n', 'is no JSON'],
    ['no map', '[]\n', 'no map'],
    ['no requests', '{"id":1}\n', 'no list of requests'],
    ['a policy that cannot be read', line({ policy: '{' }), 'is no JSON'],
    ['a policy that is no map', line({ policy: [1] }), 'is no policy'],
    [
      'a policy with a key twice',
      line({ requests: [request('false')] }).replace('"Effect":"Deny"', '"Effect":"Deny","Effect":"Deny"'),
      'is written twice',
    ],
    ['a line with a key twice', line({}).replace('"id":7', '"id":7,"policy":null'), 'holds /policy twice'],
    [
      'a request with a key twice',
      line({}).replace('"action":', '"action":"s3:PutObject","action":'),
      'holds a key twice',
    ],
    ['a request that is null', line({ requests: [null] }), 'no map'],
    [
      'a principal of no kind',
      line({ requests: [{ ...request('true'), principal: { type: 'x' } }] }),
      'none of anonymous',
    ],
    ['a context of numbers in a map', line({ requests: [{ ...request('true'), context: { 'aws:k': {} } }] }), 'aws:k'],
    ['a resource of a foreign type', line({ resource: { type: 'AWS::SNS::Topic' } }), "resource's type"],
    ['policies of the caller of no kind', line({ callerPolicies: 'some' }), 'callerPolicies'],
  ];
  test.each(BAD)('%s answers unknown, and the run goes on', (_, bad, reason) => {
    const [first, second, ...others] = answers(bad + line({ id: 8 }), '--brief');
    expect(first).toMatchObject({ decision: 'unknown', reason: expect.stringContaining(reason) });
    expect(second).toEqual({ id: 8, request: 0, decision: 'allowed', by: 'allow' });
    expect(others).toEqual([]);
  });

  test('without a policy the own account decides; line ends, blank lines and a missing last end do not matter', () => {
    const text = `\r\n${line({ policy: null }).trim()}\r\n\n${line({ policy: null, callerPolicies: 'none' }).trim()}`;
    expect(answers(text, '--brief').map(({ by }) => by)).toEqual(['caller-policies', 'no-allow']);
  });

  test('twenty thousand requests in one go', () => {
    const count = 20_000;
    const { stdout } = run('cli.js', [...BATCH, '--brief'], {
      input: line({ requests: Array.from({ length: 1000 }, () => request('true')) }).repeat(count / 1000),
    });
    expect(stdout.split('\n')).toHaveLength(count + 1);
  });
});

describe('for a reader', () => {
  const files = {
    'policy.json': JSON.stringify(policy),
    'request.json': JSON.stringify(request('false')),
    'bad.json': '{',
  };
  const flags = ['--evaluate', '--account', OWNER];
  const told = (...args: readonly string[]) =>
    run('cli.js', ['policy', ...args], { cwd: folderOf(files), input: files['policy.json'] });
  const DENIED = [
    'denied: a statement denies it',
    '',
    'statement 1 (Read), Allow: applies',
    '  yes     principal',
    '  yes     action',
    '  yes     resource',
    '',
    'statement 2, Deny: applies',
    '  yes     principal',
    '  yes     action',
    '  yes     resource',
    '  yes     Bool aws:SecureTransport',
    '',
  ].join('\n');

  test('a request from a file', () => {
    expect(told('policy.json', ...flags, '--request', 'request.json')).toMatchObject({
      code: 0,
      stdout: DENIED,
      stderr: '',
    });
  });

  test.each([
    'anonymous',
    `arn:aws:iam::${OWNER}:user/bob`,
    `arn:aws:sts::${OWNER}:assumed-role/etl/s`,
    `arn:aws:iam::${OWNER}:root`,
    's3.amazonaws.com',
  ])('a request from flags, by %s; the policy from standard input', (who) => {
    const about = ['--principal', who, '--action', 's3:GetObject', '--resource', 'arn:aws:s3:::lake/a'];
    expect(told('-', ...flags, ...about, '--context', 'aws:SecureTransport=false')).toMatchObject({
      code: 0,
      stdout: DENIED,
    });
  });

  test('as JSON', () => {
    const { stdout } = told('policy.json', ...flags, '--request', 'request.json', '--format', 'json', '--brief');
    expect(JSON.parse(stdout)).toEqual({ decision: 'denied', by: 'explicit-deny' });
  });

  const WRONG: readonly (readonly [string, readonly string[], string])[] = [
    ['nothing to do', ['policy.json'], 'Add --evaluate'],
    ['no request', ['policy.json', '--evaluate'], '--request FILE'],
    ['no such policy', ['none.json', ...flags, '--request', 'request.json'], 'none.json cannot be read'],
    ['no such request', ['policy.json', ...flags, '--request', 'none.json'], 'none.json cannot be read'],
    ['a request that is no JSON', ['policy.json', ...flags, '--request', 'bad.json'], 'bad.json is no JSON'],
    [
      'nobody that calls',
      ['policy.json', ...flags, '--principal', 'bob', '--action', 's3:GetObject', '--resource', 'r'],
      'nobody that can call',
    ],
    [
      'a context without a value',
      ['policy.json', ...flags, '--principal', 'anonymous', '--action', 'a:b', '--resource', 'r', '--context', 'k'],
      'no key=value',
    ],
    [
      'a request beside ndjson',
      ['-', '--evaluate', '--format', 'ndjson', '--action', 's3:GetObject'],
      'Leave the flags',
    ],
  ];
  test.each(WRONG)('%s is wrong usage', (_, args, message) => {
    const { code, stdout, stderr } = told(...args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });
});
