import { type Action, actionsOf } from '../actions.js';
import { evaluated } from '../decide/decision.js';
import type { Names } from '../decide/names.js';
import type { StatementOutcome } from '../evaluate-statement.js';
import { keepEvaluation } from '../kept-evaluations.js';
import { readRequest } from '../request.js';
import type { CounterExample } from './asked.js';
import type { StatementQuestion } from './statement-question.js';

/**
 * A VPC endpoint does not let everything through, as it does under the policy that AWS attaches: a stranger's role at a
 * stranger's resource, of which the policy says nothing in particular, is kept from an action at least.
 * https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html
 */
export const endpointPolicyRestricted: StatementQuestion = (space) => {
  const { type, service } = space.surroundings.owned;
  if (type !== 'AWS::EC2::VPCEndpoint')
    return { verdict: 'unknown', reason: 'Only endpoints let everything through, and this is none.' };
  const account = strangerTo(space.names);
  const requests = actionsOf(service).map((action) => requestOf(action, service, account));
  let shown: CounterExample | undefined;
  let shownBy: readonly StatementOutcome[] = [];
  for (const request of requests) {
    const read = readRequest(request);
    if (typeof read === 'string') return { verdict: 'unknown', reason: read };
    const { decision, reason, outcomes } = evaluated(space, read);
    if (decision === 'denied') return { verdict: 'pass' };
    if (reason !== undefined) return { verdict: 'unknown', reason };
    if (shown === undefined || request.action === 's3:GetObject') [shown, shownBy] = [request, outcomes];
  }
  if (shown === undefined) return { verdict: 'unknown', reason: `Which actions ${service} has is not known here.` };
  keepEvaluation(shown, shownBy);
  return { verdict: 'fail', request: shown };
};

/** The last account of all that is not named. */
function strangerTo({ accounts }: Names): string {
  let account = 999_999_999_999;
  while (accounts.has(String(account))) account--;
  return String(account);
}

function requestOf({ name, resources }: Action, service: string, account: string): CounterExample {
  const arn = `arn:aws:iam::${account}:role/stranger`;
  const bucket = `arn:aws:s3:::bucket-of-${account}`;
  const resource = resources.includes('object') ? `${bucket}/a` : bucket;
  return {
    principal: { type: 'role', arn, account },
    action: name,
    resource: service === 's3' ? resource : `arn:aws:${service}:us-east-1:${account}:stranger`,
    network: { type: 'endpoint', vpce: 'vpce-0', vpc: 'vpc-0' },
    context: {
      'aws:SecureTransport': 'true',
      'aws:PrincipalArn': arn,
      'aws:PrincipalAccount': account,
      'aws:PrincipalIsAWSService': 'false',
      'aws:ViaAWSService': 'false',
      'aws:ResourceAccount': account,
      'aws:SourceVpce': 'vpce-0',
      'aws:SourceVpc': 'vpc-0',
    },
  };
}
