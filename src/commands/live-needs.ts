import { callsFor, completeNeeds, type Needs } from '../collect/needs.js';
import { neededCalls } from '../engine/calls-needed.js';
import { FACTS } from '../facts/facts.js';
import type { SelectedRule } from '../model/rule.js';
import type { Call } from '../vocabulary/calls.js';

/** What has to be read of an account so that the rules can be judged. */
export function needsOf(rules: readonly SelectedRule[]): Needs {
  return completeNeeds(
    rules.flatMap(({ rule }) => neededCalls(rule, FACTS).map(({ type, call }) => [type, call.operation] as const)),
  );
}

/** Who the caller is needs no permission: https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html */
const FREE = 'sts:GetCallerIdentity';
const REGIONS: Pick<Call, 'service' | 'operation' | 'iamAction'> = {
  service: 'EC2',
  operation: 'DescribeRegions',
  iamAction: 'ec2:DescribeRegions',
};

/** Every call of a run, each once, sorted. */
export function plannedCalls(needs: Needs): readonly Pick<Call, 'service' | 'operation' | 'iamAction'>[] {
  const calls = new Map([...callsFor(needs), REGIONS].map((call) => [`${call.iamAction} ${call.operation}`, call]));
  return [...calls].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, call]) => call);
}

/** The smallest identity policy with which nothing is denied; with roles that of the caller who assumes them, too. */
export function minimalPolicy(needs: Needs, roles: readonly string[]) {
  const actions = new Set(plannedCalls(needs).map(({ iamAction }) => iamAction));
  actions.delete(FREE);
  return {
    Version: '2012-10-17',
    Statement: [
      { Sid: 'LakeproofReads', Effect: 'Allow', Action: [...actions], Resource: '*' },
      ...(roles.length === 0
        ? []
        : [{ Sid: 'LakeproofEnters', Effect: 'Allow', Action: 'sts:AssumeRole', Resource: roles }]),
    ],
  };
}
