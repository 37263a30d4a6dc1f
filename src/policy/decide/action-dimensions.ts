import { type Action, actionsOf, carries } from '../actions.js';
import { OWNERS_ACTIONS } from '../decide-access.js';
import { evaluateAction, evaluateResource } from '../evaluate-statement.js';
import type { Judged } from '../judged.js';
import { type Atoms, atomsOf } from './atoms.js';
import { allBits } from './bits.js';
import type { Budget } from './budget.js';
import type { Choice, Dimension } from './candidate.js';
import type { Clauses } from './clauses.js';
import { type Judge, judgeChoices, statementsOf } from './judge-choices.js';
import type { Pattern } from './pattern.js';
import { accountIn, type Kind, kindsOf } from './resource-kinds.js';
import { accountsOfResources } from './resource-owner.js';
import type { Signs } from './signs.js';
import { resourcePatterns } from './texts.js';

/** No policy of a bucket decides whether the bucket is made. */
const BEFORE_ALL: ReadonlySet<string> = new Set(['s3:CreateBucket']);

/** What can be done. */
export function actionDimension(signs: Signs, clauses: Clauses): Dimension {
  const keys = [...signs.mentioned].filter((key) => !key.startsWith('aws:') || OF_ACTIONS.test(key));
  const choices = choicesOf(kindsOf(signs.surroundings), keys);
  const judges = clauses.actions.map(({ of, sign, statements }): Judge => {
    const judged = judgedBefore(choices, sign);
    return {
      statements,
      weight: of.items.length,
      judge: ({ head }, index) =>
        (judged[index] ??= evaluateAction(of, { action: head.action?.name ?? '', context: NOTHING })),
    };
  });
  return { name: 'action', ...judgeChoices(choices, judges, allBits(clauses.size), signs.budget) };
}

/** In the order in which they are tried; the same for most policies. */
function choicesOf(kinds: readonly Kind[], keys: readonly string[]): readonly Choice[] {
  const sign = JSON.stringify([kinds.map(({ name, service }) => [name, service]), keys]);
  const known = keptChoices.get(sign);
  if (known !== undefined) return known;
  const choices = kinds.flatMap((kind) => actionsFor(kind).map((action) => choiceOf(action, kind.name, keys)));
  choices.sort((a, b) => rankOf(a) - rankOf(b));
  if (keptChoices.size >= MAX_KEPT) keptChoices.clear();
  keptChoices.set(sign, choices);
  return choices;
}

const keptChoices = new Map<string, readonly Choice[]>();

const NOTHING = new Map<string, string>();
/** Global keys that only some actions carry. */
const OF_ACTIONS = /^aws:(?:resourcetag|requesttag|tagkeys)/;

function actionsFor({ name, service }: Kind): readonly Action[] {
  return actionsOf(service).filter((action) => action.resources.includes(name) && !BEFORE_ALL.has(action.name));
}

/** By the index of the choice. Policies say the same few things of actions: `s3:*`, `s3:GetObject`. */
function judgedBefore(choices: readonly Choice[], sign: string): (Judged | undefined)[] {
  const known = kept.get(choices) ?? new Map<string, (Judged | undefined)[]>();
  kept.set(choices, known);
  const judged = known.get(sign) ?? [];
  if (known.size >= MAX_KEPT) known.clear();
  known.set(sign, judged);
  return judged;
}

const kept = new WeakMap<readonly Choice[], Map<string, (Judged | undefined)[]>>();
const MAX_KEPT = 100;

function choiceOf(action: Action, resource: string, keys: readonly string[]): Choice {
  const carried = keys.filter((key) => carries(action, key));
  const isOwners = OWNERS_ACTIONS.has(action.name.toLowerCase());
  const isWrite = action.name === 's3:PutObject' || action.name === 's3:ReplicateObject';
  const isSignIn = SIGN_IN.has(action.name);
  const isSts = action.name.startsWith('sts:');
  return {
    head: { action: { name: action.name, level: action.level, resource } },
    context: NOTHING,
    group: [resource, isOwners, isWrite, isSignIn, ...carried].join(),
    fits: ({ caller, own }) =>
      // Nothing keeps the owner's root user from these: they tell nothing.
      !(isOwners && resource === 'bucket' && caller?.type === 'root' && own !== false) &&
      (!isSts || isSignIn === (caller?.type === 'anonymous')),
  };
}

/**
 * Whoever signs in with a federated identity does not sign the request.
 * https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html
 */
const SIGN_IN: ReadonlySet<string> = new Set(['sts:AssumeRoleWithSAML', 'sts:AssumeRoleWithWebIdentity']);

const USUAL = [
  's3:GetObject',
  's3:ListBucket',
  's3:PutObject',
  's3:DeleteObject',
  'kms:Decrypt',
  'kms:Encrypt',
  'sts:AssumeRole',
];

function rankOf({ head }: Choice): number {
  const rank = USUAL.indexOf(head.action?.name ?? '');
  return rank < 0 ? USUAL.length : rank;
}

/** With what. */
export function resourceDimension(signs: Signs, clauses: Clauses): Dimension {
  const patterns = signs.resources.flatMap(resourcePatterns);
  const kinds = kindsOf(signs.surroundings);
  const accounts = kinds.some(({ isAnybodys }) => isAnybodys) ? accountsOfResources(signs) : NO_ACCOUNT;
  const found = kinds.flatMap(({ name, grammars, isAnybodys }) =>
    (isAnybodys ? accounts : NO_ACCOUNT).texts.flatMap((account) =>
      grammars(account).map((grammar) => ({ name, ...textsOf(grammar, patterns, signs.budget) })),
    ),
  );
  const choices = found.flatMap(({ name, texts }) =>
    texts.map(
      (resource): Choice => ({
        head: { resource },
        context: NOTHING,
        group: clauses.open.resources.length > 0 ? resource : `${name} ${accountIn(resource)}`,
        fits: ({ action }) => action?.resource === name,
      }),
    ),
  );
  const judges = clauses.resources.map(
    ({ of, statements }): Judge => ({
      statements,
      weight: of.items.length,
      judge: ({ head }) => evaluateResource(of, { resource: head.resource ?? '', context: NOTHING }),
    }),
  );
  return {
    name: 'resource',
    ...judgeChoices(choices, judges, allBits(clauses.size), signs.budget),
    ...([accounts, ...found].some(({ complete }) => !complete) && {
      incomplete: { statements: statementsOf(judges, clauses.size), why: 'the objects that the policy tells apart' },
    }),
  };
}

const NO_ACCOUNT: Atoms = { texts: [''], complete: true };

function textsOf(grammar: Pattern, patterns: readonly Pattern[], budget: Budget): Atoms {
  const isOne = grammar.every(({ letters, many }) => !many && 'only' in letters && letters.only.length === 1);
  if (isOne) return { texts: [shortestOf(grammar)], complete: true };
  const { texts, complete } = atomsOf([grammar], patterns, budget);
  return { texts: texts.length > 0 ? texts : [shortestOf(grammar)], complete };
}

/** Where any letter may stand, an `a` does. */
function shortestOf(grammar: Pattern): string {
  return grammar
    .filter(({ many }) => !many)
    .map(({ letters }) => ('only' in letters ? letters.only.slice(0, 1) : 'a'))
    .join('');
}
