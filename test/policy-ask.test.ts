/** `lakeproof policy --ask` as a process: the batch form that programs rely on, and the form for readers. */
import { describe, expect, test } from '@jest/globals';
import { QUESTIONS } from '../src/policy/questions/asked.js';
import { useBundle, useFolders } from './support/bundled.js';

const run = useBundle();
const folderOf = useFolders();

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
const resource = { type: 'AWS::S3::Bucket', name: 'lake', account: '111111111111' };
const PUBLIC = {
  question: 'not-public',
  verdict: 'fail',
  request: expect.objectContaining({
    principal: { type: 'anonymous' },
    action: 's3:GetObject',
    resource: expect.stringMatching(/^arn:aws:s3:::lake\/./),
  }),
};

describe('ndjson', () => {
  const answers = (input: string, list: string, ...flags: readonly string[]) => {
    const { code, stdout, stderr } = run('cli.js', ['policy', '-', '--ask', list, '--format', 'ndjson', ...flags], {
      input,
      cwd: folderOf({ 'c.json': JSON.stringify({ perimeter: { minimumTlsVersion: '1.3' } }) }),
    });
    expect([code, stderr]).toEqual([0, '']);
    return stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as { readonly [key: string]: unknown });
  };
  const line = (more: object) => `${JSON.stringify({ id: 7, policy, resource, perimeter: {}, ...more })}\n`;

  test('one answer a policy and question, in order, and only a fail has a request', () => {
    const found = answers(line({}) + line({ id: 'x', policy: null }), 'tls-only,not-public');
    expect(found).toMatchObject([
      { id: 7, question: 'tls-only', verdict: 'pass' },
      { id: 7, ...PUBLIC },
      { id: 'x', question: 'tls-only', verdict: 'fail' },
      { id: 'x', question: 'not-public', verdict: 'pass' },
    ]);
    for (const { verdict, request, reason } of found) {
      expect(request !== undefined).toBe(verdict === 'fail');
      expect(reason !== undefined).toBe(verdict === 'unknown');
    }
  });

  test("the configuration's perimeter is the default, the line's own wins", () => {
    const deny = (version: string) => ({
      Version: '2012-10-17',
      Statement: [
        policy.Statement[1],
        { ...policy.Statement[1], Condition: { NumericLessThan: { 's3:TlsVersion': version } } },
      ],
    });
    const lines =
      line({ policy: deny('1.2') }) + line({ policy: deny('1.2'), perimeter: { minimumTlsVersion: '1.2' } });
    const verdicts = (...flags: readonly string[]) =>
      answers(lines, 'tls-minimum-version', ...flags).map(({ verdict }) => verdict);
    expect(verdicts('--config', 'c.json')).toEqual(['fail', 'pass']);
    expect(verdicts()).toEqual(['pass', 'pass']);
  });

  const BAD: readonly (readonly [string, string, string])[] = [
    ['no JSON', 'x\n', 'is no JSON'],
    ['no map', '[]\n', 'no map'],
    ['no policy', line({ policy: [1] }), 'is no policy'],
    ['a policy text that is none', line({ policy: '{' }), 'is no JSON'],
    ['a policy with a key twice', line({}).replace('"Effect":"Allow"', '"Effect":"Deny","Effect":"Allow"'), 'twice'],
    ['a line with a key twice', line({}).replace('"id":7', '"id":7,"id":8'), 'holds /id twice'],
    ['a resource of a foreign type', line({ resource: { type: 'AWS::SNS::Topic' } }), "resource's type"],
    ['a perimeter that is none', line({ perimeter: 5 }), 'perimeter'],
  ];
  test.each(BAD)('%s answers unknown, and the run goes on', (_, bad, reason) => {
    const [first, second, ...others] = answers(bad + line({ id: 8 }), 'not-public');
    expect(first).toMatchObject({
      question: 'not-public',
      verdict: 'unknown',
      reason: expect.stringContaining(reason),
    });
    expect(second).toEqual({ id: 8, ...PUBLIC, statements: expect.anything() });
    expect(others).toEqual([]);
  });
});

describe('for a reader', () => {
  const told = (...args: readonly string[]) =>
    run('cli.js', ['policy', 'policy.json', '--account', '111111111111', '--name', 'lake', ...args], {
      cwd: folderOf({ 'policy.json': JSON.stringify(policy) }),
    });

  test('the verdict, the request in words, and why each statement lets it through', () => {
    const { code, stdout, stderr } = told('--ask', 'tls-only,not-public');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout.split('\n')).toEqual([
      'tls-only: pass',
      '',
      'not-public: fail',
      expect.stringMatching(
        /^ {2}an anonymous s3:GetObject of arn:aws:s3:::lake\/\S+ over TLS 1\.\d from the internet/,
      ),
      '  statement "Read" allows it',
      '  statement 2 (Deny) does not apply because aws:SecureTransport is "true" and Bool does not hold',
      '',
    ]);
  });

  test('what strangers may do is told by level', () => {
    const { stdout } = told('--ask', 'trusted-accounts-only');
    expect(stdout.split('\n').slice(-4)).toEqual([
      '  strangers may read: s3:GetObject',
      '  strangers may not write',
      '  strangers may not administer',
      '',
    ]);
  });

  test('as JSON, with the explanation', () => {
    const { stdout } = told('--ask', 'not-public', '--format', 'json');
    expect(JSON.parse(stdout)).toEqual([{ ...PUBLIC, statements: expect.anything(), explanation: expect.anything() }]);
  });

  test('the help tells every question, in order', () => {
    const { stdout } = told('--help');
    const listed = [...stdout.matchAll(/^ {2}([a-z]+(?:-[a-z]+)+) {2,}\S/gm)].map(([, name]) => name);
    expect(listed).toEqual([...QUESTIONS]);
  });

  const WRONG: readonly (readonly [string, readonly string[], string])[] = [
    ['a question that is none', ['--ask', 'not-pulbic'], 'did you mean not-public?'],
    ['no question', ['--ask', ''], 'The questions are vpc-endpoint-only,'],
    ['asking and evaluating', ['--ask', 'tls-only', '--evaluate'], 'Leave one of them out'],
    ['asking about one request', ['--ask', 'tls-only', '--principal', 'anonymous'], 'evaluate it with --evaluate'],
    ['a configuration that is not there', ['--ask', 'tls-only', '--config', 'none.json'], 'none.json'],
  ];
  test.each(WRONG)('%s is wrong usage', (_, args, message) => {
    const { code, stdout, stderr } = told(...args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });
});
