/** Examines the answers to one policy with what was written independently of how they are found. */
import type { Value } from '../../src/model/value.js';
import { evaluationOf } from '../../src/policy/policy.js';
import { ask } from '../../src/policy/questions/ask.js';
import type { Asked, CounterExample, Question } from '../../src/policy/questions/asked.js';
import type { World } from './lake-policies.js';
import { lakeRequests } from './lake-requests.js';
import { unrealities } from './real-request.js';
import { violates } from './violations.js';

export const EXAMINED: readonly Question[] = [
  'vpc-endpoint-only',
  'not-public',
  'tls-only',
  'tls-minimum-version',
  'trusted-accounts-only',
  'encryption-enforced-on-put',
];

/** How many answers there were: by question and verdict, those that are unknown without AWS's pages leaving it open, all. */
export type Tally = Map<string, number>;

/** What is wrong with the answers; `requests`: how many real ones a pass must survive. */
export function examine(policy: Value, world: World, seed: number, requests: number, tally: Tally): readonly string[] {
  const answers = ask({ policy, ...world }, EXAMINED);
  const { decide } = evaluationOf({ policy, resource: world.resource });
  for (const { question, verdict, reason = '' } of answers) {
    const isNeedless = /analysis-limit|does not confirm|left open by the policy/.test(reason);
    for (const name of [`${question} ${verdict}`, ...(isNeedless ? ['needlessly unknown'] : []), 'answers'])
      tally.set(name, (tally.get(name) ?? 0) + 1);
  }
  const isAllowed = (request: CounterExample) => decide(request).decision === 'allowed';
  const wrongFails = answers.flatMap(({ question, request }) =>
    request === undefined ? [] : wrongsOf(question, request, isAllowed(request), policy, world),
  );
  return [...wrongFails, ...wrongPasses(answers, policy, world, seed, requests, isAllowed)];
}

function wrongsOf(question: Question, request: CounterExample, isAllowed: boolean, policy: Value, world: World) {
  const complaints = [
    ...(isAllowed ? [] : ['it is not allowed']),
    ...(violates(question, request, policy, world) === true ? [] : ['it violates nothing']),
    ...unrealities(request, keysIn(policy), world),
  ];
  return complaints.map((complaint) => `${question} fails with ${JSON.stringify(request)}: ${complaint}`);
}

function wrongPasses(
  answers: readonly Asked[],
  policy: Value,
  world: World,
  seed: number,
  requests: number,
  isAllowed: (request: CounterExample) => boolean,
): readonly string[] {
  const passed = answers.filter(({ verdict }) => verdict === 'pass').map(({ question }) => question);
  if (passed.length === 0) return [];
  let left = requests;
  for (const request of lakeRequests(policy, world, seed)) {
    if (left-- === 0) break;
    const violated = passed.filter((question) => violates(question, request, policy, world) === true);
    if (violated.length > 0 && isAllowed(request))
      return violated.map((question) => `${question} passes, and there is ${JSON.stringify(request)}`);
  }
  return [];
}

/** The condition keys that a policy mentions. */
function keysIn(policy: Value): readonly string[] {
  const { Statement = [] } = policy as { readonly Statement?: readonly { readonly Condition?: object }[] };
  return Statement.flatMap(({ Condition = {} }) =>
    Object.values(Condition).flatMap((keys) => Object.keys(keys as object)),
  );
}
