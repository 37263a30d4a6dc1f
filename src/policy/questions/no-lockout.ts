import { decide } from '../decide/decision.js';
import type { Space } from '../decide/space.js';
import { evaluateAction, evaluateResource } from '../evaluate-statement.js';
import type { StatementQuestion } from './statement-question.js';

/** What changes a policy. An endpoint's policy does not decide who may change it. */
const CHANGES: ReadonlyMap<string, string> = new Map([
  ['AWS::S3::Bucket', 's3:PutBucketPolicy'],
  ['AWS::S3::AccessPoint', 's3:PutAccessPointPolicy'],
  ['AWS::S3Express::DirectoryBucket', 's3express:PutBucketPolicy'],
  ['AWS::S3Tables::TableBucket', 's3tables:PutTableBucketPolicy'],
  ['AWS::KMS::Key', 'kms:PutKeyPolicy'],
]);

/**
 * Somebody in the owner's account can still change the policy. The root user, whom nothing keeps from changing a
 * bucket's policy, does not count there; for a key it does.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketPolicy.html
 * https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html
 */
export const noLockout: StatementQuestion = (space, budget) => {
  const { type, account } = space.surroundings.owned;
  const change = CHANGES.get(type);
  if (change === undefined) return { verdict: 'pass' };
  if (account === undefined) return { verdict: 'unknown', reason: "The resource's account is not given." };
  const isOwn = (caller: object) => 'account' in caller && caller.account === account;
  const found = decide(space, [{ caller: isOwn, action: ({ name }) => name === change }], budget);
  if (found.verdict === 'pass') return { verdict: 'fail', statements: deniesOf(change, space) };
  return found.verdict === 'fail' ? { verdict: 'pass' } : found;
};

/** The statements that may deny the change to somebody. */
function deniesOf(action: string, { policy, surroundings: { arn } }: Space): readonly number[] {
  const context = new Map<string, string>();
  const isAbout = policy.statements.filter(
    (statement) =>
      statement.effect === 'Deny' &&
      evaluateAction(statement.action, { action, context }) !== false &&
      evaluateResource(statement.resource, { resource: arn, context }) !== false,
  );
  return isAbout.map(({ index }) => index);
}
