import { writeFileSync } from 'node:fs';

const OWNER = '111111111111';
const POLICY = {
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Principal: { AWS: ['arn:aws:iam::222222222222:role/reader', OWNER] },
      Action: ['s3:GetObject', 's3:Put*'],
      Resource: 'arn:aws:s3:::lake/*',
      Condition: { ArnLike: { 'aws:PrincipalArn': ['arn:aws:iam::*:role/a*', 'arn:aws:iam::*:role/b*'] } },
    },
    {
      Effect: 'Deny',
      Principal: '*',
      Action: 's3:*',
      Resource: ['arn:aws:s3:::lake', 'arn:aws:s3:::lake/*'],
      Condition: {
        StringNotEquals: { 'aws:SourceVpce': ['vpce-1', 'vpce-2'] },
        NotIpAddress: { 'aws:SourceIp': ['203.0.113.0/24', '2001:db8::/32'] },
      },
    },
  ],
};

/** A batch for `lakeproof policy --evaluate --format ndjson`: `lines` policies, each with `each` requests. */
export function writeRequests(path: string, lines: number, each: number): void {
  const request = (i: number) => ({
    principal: { type: 'role', arn: `arn:aws:iam::${OWNER}:role/r${i}`, account: OWNER },
    action: 's3:GetObject',
    resource: `arn:aws:s3:::lake/a/${i}`,
    context: { 'aws:SourceIp': `203.0.${i % 128}.7`, 'aws:PrincipalArn': `arn:aws:iam::${OWNER}:role/r${i}` },
  });
  const requests = Array.from({ length: each }, (_, i) => request(i));
  const line = `${JSON.stringify({ id: 1, policy: POLICY, resource: { account: OWNER }, requests })}\n`;
  writeFileSync(path, line.repeat(lines));
}

/** A batch for `lakeproof policy --ask ... --format ndjson`: so many policies, of which no two name the same. */
export function writeQuestions(path: string, lines: number): void {
  const text = JSON.stringify({
    id: 1,
    policy: POLICY,
    resource: { type: 'AWS::S3::Bucket', name: 'lake', account: OWNER },
    perimeter: { accounts: [OWNER], approvedEndpoints: ['vpce-1'], corporateCidrs: ['203.0.113.0/24'] },
  });
  const line = (i: number) =>
    `${text.replaceAll('222222222222', String(222_222_222_222 + i)).replaceAll('role/a', `role/a${i}`)}\n`;
  writeFileSync(path, Array.from({ length: lines }, (_, i) => line(i)).join(''));
}

/** A batch of one policy: 200 statements, 500 principals, 1,000 ARNs. */
export function writeLargePolicy(path: string): void {
  const role = (k: number) => `arn:aws:iam::${222_222_222_222 + (k % 40)}:role/r${k}`;
  const statement = (_: unknown, i: number) => ({
    Sid: `S${i}`,
    Effect: i % 4 === 0 ? 'Deny' : 'Allow',
    Principal: { AWS: Array.from({ length: 3 }, (_, k) => role((i * 3 + k) % 500)) },
    Action: ['s3:GetObject', 's3:Put*', 's3:List*'].slice(i % 3),
    Resource: Array.from({ length: 5 }, (_, k) => `arn:aws:s3:::lake/p${i * 5 + k}/*`),
    ...(i % 2 === 1 && { Condition: { StringEquals: { 'aws:SourceVpce': [`vpce-${i}`, `vpce-${i + 1}`] } } }),
  });
  const policy = { Version: '2012-10-17', Statement: Array.from({ length: 200 }, statement) };
  const resource = { type: 'AWS::S3::Bucket', name: 'lake', account: OWNER };
  writeFileSync(path, `${JSON.stringify({ id: 1, policy, resource })}\n`);
}
