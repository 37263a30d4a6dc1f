import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BaselineState, Comparison } from '../../src/model/comparison.js';
import type { DriftSide } from '../../src/model/drift.js';
import type { Finding, Place, ScanResult, Verdict } from '../../src/model/finding.js';
import { secretHole, unknownHole } from '../../src/model/hole.js';
import type { PolicyChange, PolicyReview } from '../../src/model/policy-review.js';
import type { Resource, Scope } from '../../src/model/resource.js';
import type { Rule } from '../../src/model/rule.js';
import type { Span } from '../../src/model/span.js';
import { mapOf, type Value } from '../../src/model/value.js';
import type { Waiver } from '../../src/model/waiver.js';

/** A ScanResult as a test writes it down: rules and resources by name, spans as `file:line:column-line:column`. */
export interface DescribedResult {
  readonly rules: readonly Rule[];
  readonly resources: { readonly [name: string]: DescribedResource };
  readonly findings?: readonly DescribedFinding[];
  readonly others?: readonly DescribedFinding[];
  readonly waived?: readonly DescribedFinding[];
  readonly problems?: readonly DescribedProblem[];
  /** Lines of files whose names or contents no repository should hold; other files lie beside the description. */
  readonly sources?: { readonly [uri: string]: readonly string[] };
  readonly comparison?: Omit<Comparison, 'states'>;
  readonly review?: Omit<PolicyReview, 'changes'> & {
    readonly changes: readonly (Omit<PolicyChange, 'at'> & { readonly at?: string })[];
  };
  readonly drift?: readonly DescribedDrift[];
  readonly judgedIn?: readonly { readonly recorded: boolean; readonly account?: string; readonly region?: string }[];
  readonly scanned: ScanResult['scanned'];
  readonly complete: boolean;
}

interface DescribedDrift {
  readonly rule: string;
  /** The resource's name and the verdict. */
  readonly declared: readonly [string, DriftSide['verdict']];
  readonly recorded: readonly [string, DriftSide['verdict']];
  readonly differences: readonly {
    readonly pointer: string;
    readonly declared?: unknown;
    readonly recorded?: unknown;
  }[];
}

interface DescribedResource {
  readonly id: string;
  readonly identity: string;
  readonly type: string;
  readonly recorded?: true;
  readonly account?: string;
  readonly region?: string;
  readonly properties?: { readonly [name: string]: unknown };
}

interface DescribedPlace {
  readonly resource?: string;
  readonly pointer?: string;
  readonly at: string;
  readonly via?: readonly string[];
  readonly label?: string;
}

interface DescribedFinding {
  readonly rule: string;
  readonly resource: string;
  readonly verdict: Verdict;
  readonly message: string;
  readonly places: readonly DescribedPlace[];
  readonly reasons?: Finding['reasons'];
  /** Beside a baseline. */
  readonly baseline?: BaselineState;
  readonly witness?: { readonly request: unknown; readonly text: string; readonly steps?: readonly DescribedPlace[] };
  readonly edit?: { readonly text: string; readonly policy: unknown };
  readonly waiver?: Omit<Waiver, 'rule' | 'at'> & { readonly at: string };
}

type DescribedProblem = Omit<ScanResult['problems'][number], 'at'> & { readonly at?: string };

/** Brings a description back to life; lines of source come from the files beside it in `folder`. */
export function resultFromJson(described: DescribedResult, folder: string): ScanResult {
  const rules = new Map(described.rules.map((rule) => [rule.id, rule]));
  const resources = new Map(Object.entries(described.resources).map(([name, each]) => [name, resource(each)]));
  const states = new Map<object, BaselineState>();
  const revived = (list: readonly DescribedFinding[] = []) =>
    list.map((each) => {
      const made = finding(each, rules, resources);
      if (each.baseline !== undefined) states.set(made, each.baseline);
      return made;
    });
  const findings = revived(described.findings);
  const others = described.others === undefined ? undefined : revived(described.others);
  const waived = revived(described.waived);
  const count = (list: readonly Finding[], verdict: Verdict) => list.filter((each) => each.verdict === verdict).length;
  return {
    rules: described.rules,
    findings,
    ...(others !== undefined && { others }),
    counts: {
      pass: count(others ?? [], 'pass'),
      fail: count(findings, 'fail'),
      unknown: count(findings, 'unknown'),
      notApplicable: count(others ?? [], 'not-applicable'),
      waived: waived.length,
    },
    scanned: described.scanned,
    ...(described.judgedIn !== undefined && {
      judgedIn: described.judgedIn.map(({ recorded, account, region }) => ({
        recorded,
        scope: scopeOf(account, region),
      })),
    }),
    waived,
    ...(described.comparison !== undefined && { comparison: { ...described.comparison, states } }),
    ...(described.review !== undefined && {
      review: {
        ...described.review,
        changes: described.review.changes.map(({ at, ...rest }) => ({ ...rest, ...(at && { at: span(at) }) })),
      },
    }),
    ...(described.drift !== undefined && {
      drift: described.drift.map((each) => ({
        rule: known(rules, each.rule),
        declared: { resource: known(resources, each.declared[0]), verdict: each.declared[1] },
        recorded: { resource: known(resources, each.recorded[0]), verdict: each.recorded[1] },
        differences: each.differences.map(({ pointer, ...values }) => ({
          pointer,
          ...('declared' in values && { declared: value(values.declared) }),
          ...('recorded' in values && { recorded: value(values.recorded) }),
        })),
      })),
    }),
    problems: (described.problems ?? []).map(({ at, ...rest }) => ({
      ...rest,
      ...(at !== undefined && { at: span(at) }),
    })),
    complete: described.complete,
    lines: (file, from, to) => (described.sources?.[file] ?? linesOf(join(folder, file))).slice(from - 1, to),
  };
}

function finding(
  described: DescribedFinding,
  rules: ReadonlyMap<string, Rule>,
  resources: ReadonlyMap<string, Resource>,
): Finding {
  const rule = known(rules, described.rule);
  const about = known(resources, described.resource);
  const { verdict, message, reasons = [], witness, edit, waiver } = described;
  const placeOf = (place: DescribedPlace): Place => ({
    resource: place.resource === undefined ? about.id : known(resources, place.resource).id,
    pointer: place.pointer ?? '',
    at: span(place.at),
    via: (place.via ?? []).map(span),
    ...(place.label !== undefined && { label: place.label }),
  });
  const [first, ...others] = described.places.map(placeOf);
  if (first === undefined) throw new Error(`a finding of ${rule.id} has no place`);
  const fingerprint = createHash('sha256')
    .update(`${rule.id}\n${about.type}\n${about.identity}`)
    .digest('hex')
    .slice(0, 32);
  const steps = (witness?.steps ?? []).map(placeOf);
  const seen = witness === undefined ? {} : { witness: { request: value(witness.request), text: witness.text, steps } };
  const mended = edit === undefined ? {} : { edit: { text: edit.text, policy: value(edit.policy) } };
  const accepted = waiver === undefined ? {} : { waiver: { ...waiver, rule: rule.id, at: span(waiver.at) } };
  return {
    rule,
    resource: about,
    verdict,
    message,
    places: [first, ...others],
    reasons,
    ...seen,
    ...mended,
    ...accepted,
    fingerprint,
  };
}

function resource({ id, identity, type, recorded, account, region, properties = {} }: DescribedResource): Resource {
  return {
    id,
    identity,
    type,
    exists: true,
    properties: mapOf(Object.entries(properties).map(([key, each]) => [key, value(each)])),
    origins: new Map(),
    scope: scopeOf(account, region),
    recorded: recorded ?? false,
  };
}

function scopeOf(account: string | undefined, region: string | undefined): Scope {
  return {
    account: account ?? unknownHole('parameter', 'AWS::AccountId'),
    region: region ?? unknownHole('parameter', 'AWS::Region'),
    partition: 'aws',
  };
}

/** Plain JSON, with `{"$unknown": reason}` and `{"$secret": true}` for holes. */
function value(json: unknown): Value {
  if (Array.isArray(json)) return json.map(value);
  if (typeof json !== 'object' || json === null) return json as Value;
  if ('$unknown' in json)
    return unknownHole(json.$unknown as 'parameter', 'detail' in json ? String(json.detail) : undefined);
  if ('$secret' in json) return secretHole();
  return mapOf(Object.entries(json).map(([key, each]) => [key, value(each)]));
}

function span(text: string): Span {
  const match = /^(.*):(\d+):(\d+)-(\d+):(\d+)$/s.exec(text);
  if (match === null) throw new Error(`not a span: ${text}`);
  const [, file = '', ...numbers] = match;
  const [line = 0, column = 0, endLine = 0, endColumn = 0] = numbers.map(Number);
  return { file, start: { line, column }, end: { line: endLine, column: endColumn } };
}

function linesOf(path: string): readonly string[] {
  return existsSync(path) ? readFileSync(path, 'utf8').split('\n') : [];
}

function known<T>(map: ReadonlyMap<string, T>, name: string): T {
  const found = map.get(name);
  if (found === undefined) throw new Error(`the description names ${name}, which it does not describe`);
  return found;
}
