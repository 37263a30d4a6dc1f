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
import { withIds } from './open-ids.js';
import { readingsOf } from './readings.js';
import { type ReadingsWithIds, readingsWithIds } from './readings-of-ids.js';
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

/**
 * Asks in every reading; where they differ, the answer hangs on what the readings differ in. What is unknown for an id
 * that a condition asks for is asked again with every id that it could be.
 */
export function answersOf(
  asking: PolicyCase,
  questions: readonly Question[],
  estate: Estate,
  perimeter: Perimeter,
): Answered {
  const { of, policy } = asking;
  // References as text, so that what the policy names can be told; the account does not matter here.
  const written = policy === undefined ? undefined : writtenPolicy(of, estate, NOWHERE, policy);
  const answersIn = (readings: ReadingsWithIds) => answersInReadings(asking, questions, estate, written, readings);
  const base = readingsOf(of, estate, perimeter, written);
  const plain = answersIn(base);
  let known: Answered | 'none' | undefined;
  const withEveryId = (): Answered | 'none' => {
    const readings = written === undefined ? undefined : readingsWithIds(of, estate, perimeter, written, base);
    return readings === undefined ? 'none' : answersIn(readings);
  };
  return {
    ...plain,
    answerTo: (question) => {
      const answer = plain.answerTo(question);
      if (!isHole(answer.verdict)) return answer;
      known ??= withEveryId();
      const sure = known === 'none' ? answer : known.answerTo(question);
      return isHole(sure.verdict) ? answer : sure;
    },
  };
}

function answersInReadings(
  { of, policy, absent, about }: PolicyCase,
  questions: readonly Question[],
  estate: Estate,
  written: Value | undefined,
  { all, doubt }: ReadingsWithIds,
): Answered {
  const inReadings = all.map((reading) => {
    const { home, ids } = reading;
    const { account, partition } = home;
    const judged = policy === undefined ? absent?.(home) : withIds(writtenPolicy(of, estate, home, policy), ids);
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
