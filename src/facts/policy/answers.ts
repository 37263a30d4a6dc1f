import type { Estate } from '../../model/estate.js';
import type { Edit } from '../../model/fact.js';
import { isHole, type UnknownHole, unknownHole } from '../../model/hole.js';
import type { Perimeter } from '../../model/perimeter.js';
import { child, type Pointer } from '../../model/pointer.js';
import type { Resource } from '../../model/resource.js';
import { field, isList, isMap, mapOf, type Value } from '../../model/value.js';
import type { StatementOutcome } from '../../policy/evaluate-statement.js';
import type { Asked, Question } from '../../policy/questions/asked.js';
import { doubtOf } from '../doubt.js';
import { askOnce } from './ask-once.js';
import { editOf } from './edit-of.js';
import { evaluationOf } from './evaluation-of.js';
import { namedInPolicy } from './named-in-policy.js';
import { readingsOf } from './readings.js';
import type { Home } from './stand-ins.js';
import { writtenPolicy } from './written-policy.js';

/** What a policy is asked about. */
export interface PolicyCase {
  /** The judged resource: whose account is the owner's. */
  readonly of: Resource;
  /** As written; undefined: there is none. */
  readonly policy: Value | undefined;
  /** What holds in its place where there is none. */
  readonly absent?: ((home: Home) => Value) | undefined;
  /** What the policy engine is told of the resource beside its account: type, name or arn, flags. */
  readonly about: (home: Home) => { readonly [name: string]: Value | undefined };
}

/** The answer to one question in every reading. */
export interface PolicyAnswer {
  readonly verdict: 'pass' | 'fail' | UnknownHole;
  /** Of an unknown verdict: the part of the policy that nobody knows, from the policy's root. */
  readonly unknownAt: Pointer | undefined;
  /** Of a fail: the first reading's. */
  readonly asked: () => Asked;
  /** Of a fail that a request shows: what the policy says to that, statement by statement. */
  readonly evaluation: () => readonly StatementOutcome[];
  /** The policy as it was judged in that reading. */
  readonly policy: Value | undefined;
  /** Of a fail: what to change; the same policy is mended once. */
  readonly edit: () => Edit | undefined;
}

/** What a policy's readings came to. */
export interface Answered {
  /** As it is judged in the first reading. */
  readonly policy: Value | undefined;
  /** Equal, part by part, where the answers of one resource are. */
  readonly sign: readonly unknown[];
  readonly answerTo: (question: Question) => PolicyAnswer;
}

/** Asks in every reading; where they differ, the answer hangs on what the readings differ in. */
export function answersOf(
  { of, policy, absent, about }: PolicyCase,
  questions: readonly Question[],
  estate: Estate,
  perimeter: Perimeter,
): Answered {
  // References as text, so that what the policy names can be told; the account does not matter here.
  const written = policy === undefined ? undefined : writtenPolicy(of, estate, NOWHERE, policy);
  const { all, doubt } = readingsOf(of, estate, perimeter, written);
  const inReadings = all.map((reading) => {
    const { home } = reading;
    const { account, partition } = home;
    const judged = policy === undefined ? absent?.(home) : writtenPolicy(of, estate, home, policy);
    const resource = definedOnly({ ...about(home), account, partition });
    const subject = { policy: judged, resource, perimeter: reading.perimeter };
    return { account, judged, resource, ...askOnce(subject, questions) };
  });
  const [first] = inReadings;
  if (first === undefined) throw new Error('bug: a policy without a reading');
  return {
    policy: first.judged,
    sign: [field(first.resource, 'name'), doubt.reason, doubt.detail, ...inReadings.map(({ asked }) => asked)],
    answerTo: (question) => {
      const i = questions.indexOf(question);
      const verdicts = new Set(inReadings.map(({ asked }) => asked[i]?.verdict));
      const asked = first.asked[i] as Asked;
      const unsure = inReadings.find((each) => each.asked[i]?.verdict === 'unknown');
      const why = unsure && whyUnknown(unsure.named(unsure.asked[i] as Asked), first.judged);
      const verdict = why?.hole ?? (verdicts.size > 1 ? doubt : asked.verdict);
      return {
        verdict: verdict as PolicyAnswer['verdict'],
        unknownAt: why?.at,
        asked: () => first.named(asked),
        evaluation: () => (asked.request === undefined ? [] : evaluationOf(first.subject, asked.request)),
        policy: first.judged,
        edit: () => {
          const isWritten =
            typeof of.scope.account === 'string' || namedInPolicy(written).accounts.includes(first.account);
          const edit = editOf(first.subject, asked, isWritten ? undefined : first.account);
          return edit && first.named(edit);
        },
      };
    },
  };
}

const NOWHERE: Home = { account: '<account>', region: '<region>', partition: 'aws' };

function definedOnly(map: { readonly [name: string]: Value | undefined }): Value {
  return mapOf(Object.entries(map).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const])));
}

interface Unknown {
  readonly hole: UnknownHole;
  readonly at?: Pointer;
}

/** The hole that the reason points at or that lies below, with that hole's own reason; else what the engine says. */
function whyUnknown({ reason = '' }: Asked, policy: Value | undefined): Unknown {
  const holes = policy === undefined ? [] : holesIn(policy, '', 0);
  const [pointer = ''] = reason.split(' ', 1);
  const meant = holes.find(({ at }) => isAt(at, reason)) ?? holes.find(({ at }) => at.startsWith(`${pointer}/`));
  return meant ?? { hole: unknownHole('analysis-limit', reason) };
}

/** Pointers in a reason are followed by a space, or end it. */
function isAt(pointer: Pointer, reason: string): boolean {
  return `${reason} `.includes(`${pointer} `);
}

const MAX_DEPTH = 50;

/** Deepest pointers first: a reason that names a value also holds its ancestors' pointers. */
function holesIn(
  value: Value,
  at: Pointer,
  depth: number,
): readonly { readonly at: Pointer; readonly hole: UnknownHole }[] {
  if (depth > MAX_DEPTH) return [];
  if (isHole(value)) return [{ at, hole: doubtOf(value) }];
  if (!isList(value) && !isMap(value)) return [];
  return Object.entries(value).flatMap(([key, each]) => holesIn(each, child(at, key), depth + 1));
}
