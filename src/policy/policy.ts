import type { Pointer } from '../model/pointer.js';
import { field, isList, isMap, type Value, type ValueMap } from '../model/value.js';
import { type Decision, decideAccess, type Layers } from './decide-access.js';
import { defaultPolicyOf } from './default-policy.js';
import { evaluateLayer, type LayerOutcome } from './evaluate-layer.js';
import { normalise } from './normalise.js';
import { readOwned } from './owned.js';
import type { Policy } from './policy-document.js';
import { parsePolicy } from './policy-json.js';
import { publicnessOf } from './questions/public-policy.js';
import { type Request, readRequest } from './request.js';
import { type ToldStatement, told } from './told-statement.js';

/** The answer to one request, as it is written out. */
export interface Answer extends Decision {
  /** Of the resource's policy, in its order. */
  readonly statements?: readonly ToldStatement[];
  /** Of the caller's policies and the endpoint's, where they were given and were asked. */
  readonly callerStatements?: readonly (readonly ToldStatement[])[];
  readonly endpointStatements?: readonly ToldStatement[];
  readonly organizationStatements?: readonly (readonly ToldStatement[])[];
}

/** A policy with what surrounds it, ready for any number of requests. */
export interface Evaluation {
  /** `request` is whatever JSON holds; a bad one answers unknown. Never throws. */
  readonly evaluate: (request: unknown) => Answer;
  /** The same with no word on statements. */
  readonly decide: (request: unknown) => Answer;
}

/** What `evaluationOf` reads: the members of a batch line, each as JSON has it. */
export interface Job {
  readonly policy?: unknown;
  readonly resource?: unknown;
  /** Whom and what it names is not anyone's: Block Public Access hangs on that. */
  readonly perimeter?: unknown;
  /** `"allow"` (the default), `"none"`, or a list of identity policies. */
  readonly callerPolicies?: unknown;
  readonly endpointPolicy?: unknown;
  /** The organization's resource control policies that apply to the resource: a list. */
  readonly resourceControlPolicies?: unknown;
}

/** Prepares a job; one that makes no sense answers unknown to every request. `duplicates`: keys that its text holds twice. */
export function evaluationOf(job: Job, duplicates: ReadonlySet<Pointer> = new Set()): Evaluation {
  const owned = readOwned(job.resource);
  const caller = callerOf(job.callerPolicies, duplicates);
  const controls = job.resourceControlPolicies ?? undefined;
  const organization = policiesOf(controls, 'resource', 'resourceControlPolicies', duplicates);
  if (typeof owned === 'string') return always(owned);
  if (typeof caller === 'string') return always(caller);
  if (controls !== undefined && organization === undefined)
    return always('resourceControlPolicies is no list of policies.');
  if (duplicates.has('')) return always('The line holds too many keys twice (analysis-limit).');
  const policy = policyOf(job.policy ?? defaultPolicyOf(owned), 'resource', under(duplicates, '/policy'));
  const endpoint = policyOf(job.endpointPolicy, 'resource', under(duplicates, '/endpointPolicy'));
  const isPublic = publicnessOf(policy, job.resource as Value | undefined, job.perimeter as Value | undefined);
  const answer = (given: unknown, isBrief: boolean): Answer => {
    const request = readRequest(given);
    if (typeof request === 'string') return { decision: 'unknown', reason: request };
    const layers: Layers = {
      resource: policy && evaluateLayer([policy], request),
      caller: typeof caller === 'boolean' ? caller : evaluateLayer(caller, request),
      endpoint: endpoint && isThroughEndpoint(request) ? evaluateLayer([endpoint], request) : undefined,
      organization: organization && evaluateLayer(organization, request),
    };
    const decision = decideAccess(layers, owned, isPublic, request);
    return isBrief ? decision : { ...decision, ...statementsOf(layers) };
  };
  return { evaluate: (request) => answer(request, false), decide: (request) => answer(request, true) };
}

function always(reason: string): Evaluation {
  const answer = (): Answer => ({ decision: 'unknown', reason });
  return { evaluate: answer, decide: answer };
}

function policyOf(given: unknown, kind: 'identity' | 'resource', duplicates: ReadonlySet<Pointer>): Policy | undefined {
  return given === undefined || given === null ? undefined : normalise(given as Value, kind, duplicates);
}

function callerOf(given: unknown, duplicates: ReadonlySet<Pointer>): readonly Policy[] | boolean | string {
  if (given === undefined || given === null || given === 'allow') return true;
  if (given === 'none') return false;
  const policies = policiesOf(given, 'identity', 'callerPolicies', duplicates);
  return policies ?? 'callerPolicies is neither "allow", "none" nor a list of policies.';
}

/** Undefined: no list. */
function policiesOf(
  given: unknown,
  kind: 'identity' | 'resource',
  name: string,
  duplicates: ReadonlySet<Pointer>,
): readonly Policy[] | undefined {
  if (!isList(given as Value)) return undefined;
  return (given as readonly Value[]).map((policy, i) => normalise(policy, kind, under(duplicates, `/${name}/${i}`)));
}

/** Those below a place, as pointers from there. */
export function under(duplicates: ReadonlySet<Pointer>, prefix: Pointer): ReadonlySet<Pointer> {
  if (duplicates.size === 0) return duplicates;
  return new Set([...duplicates].flatMap((at) => (at.startsWith(`${prefix}/`) ? [at.slice(prefix.length)] : [])));
}

/** An endpoint's policy is asked only on the way through it; the key is there exactly then. */
function isThroughEndpoint({ network, context }: Request): boolean {
  return network === undefined ? context.has('aws:sourcevpce') : network === 'endpoint';
}

function statementsOf({
  resource,
  caller,
  endpoint,
  organization,
}: Layers): Pick<Answer, 'statements' | 'callerStatements' | 'endpointStatements' | 'organizationStatements'> {
  const lists = (layer: LayerOutcome | undefined) => layer?.statements.map((each) => each.map(told)) ?? [];
  const [statements = []] = lists(resource);
  return {
    statements,
    ...(typeof caller === 'object' && { callerStatements: lists(caller) }),
    ...(endpoint && { endpointStatements: lists(endpoint).flat() }),
    ...(organization && { organizationStatements: lists(organization) }),
  };
}

/** One line of the batch form. */
export interface BatchLine {
  readonly id: unknown;
  /** Undefined: the line has none; `evaluation` then says why to whatever it is asked. */
  readonly requests: readonly unknown[] | undefined;
  readonly evaluation: Evaluation;
}

/** Characters of a line; a longer one is not read. */
export const MAX_LINE = 64_000_000;

/** A line of a batch as a map, with the keys that its text holds twice; or what is wrong with it, as a sentence. */
export function parseBatchLine(
  line: string,
): { readonly value: ValueMap; readonly duplicates: ReadonlySet<Pointer> } | string {
  const parsed = parsePolicy(line, MAX_LINE);
  if (typeof parsed === 'string') return `The line ${parsed}.`;
  const { value, duplicates } = parsed;
  return isMap(value) ? { value, duplicates } : 'The line is no map.';
}

/** Reads a line of the batch form. Never throws: what cannot be read answers unknown. */
export function readBatchLine(line: string): BatchLine {
  const parsed = parseBatchLine(line);
  if (typeof parsed === 'string') return { id: null, requests: undefined, evaluation: always(parsed) };
  const { value, duplicates } = parsed;
  const id = field(value, 'id') ?? null;
  const requests = field(value, 'requests');
  if (!isList(requests)) return { id, requests: undefined, evaluation: always('The line has no list of requests.') };
  const own = [...duplicates].find(
    (at) => !/^\/(policy|endpointPolicy|(callerPolicies|resourceControlPolicies|requests)\/\d+)\//.test(at),
  );
  if (own !== undefined) return { id, requests, evaluation: always(`The line holds ${own || 'too many keys'} twice.`) };
  const job: Job = {
    policy: field(value, 'policy'),
    resource: field(value, 'resource'),
    perimeter: field(value, 'perimeter'),
    callerPolicies: field(value, 'callerPolicies'),
    endpointPolicy: field(value, 'endpointPolicy'),
    resourceControlPolicies: field(value, 'resourceControlPolicies'),
  };
  const evaluation = evaluationOf(job, duplicates);
  const doubled = new Set([...duplicates].flatMap((at) => /^\/requests\/(\d+)\//.exec(at)?.[1] ?? []));
  const sound = requests.map((request, i) => (doubled.has(String(i)) ? undefined : request));
  return { id, requests: sound, evaluation };
}
