import { isHole } from '../model/hole.js';
import { child, type Pointer } from '../model/pointer.js';
import { field, isMap, type Value, type ValueMap } from '../model/value.js';
import { readConditions } from './normalise-condition.js';
import { readPrincipals } from './normalise-principal.js';
import type { Listed, Policy, PolicyKind, Statement, Text, Unread } from './policy-document.js';
import { parsePolicy } from './policy-json.js';
import { sizeOf } from './policy-size.js';
import { readText, unread, unreadHole } from './read-text.js';
import { listed, type Reader } from './reader.js';

/**
 * A policy document as it is judged, by the grammar of the IAM policy language. What the grammar has no word for becomes
 * an `Unread` with its place. A string is read as the JSON text of a policy.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 * @param duplicates the keys that the text of `value` holds twice
 */
export function normalise(value: Value, kind: PolicyKind, duplicates: ReadonlySet<Pointer> = NONE): Policy {
  if (typeof value === 'string') {
    const parsed = parsePolicy(value);
    if (typeof parsed === 'string') return unreadable(unread('', parsed));
    return typeof parsed.value === 'string'
      ? unreadable(unread('', 'is a JSON text of a string'))
      : normalise(parsed.value, kind, parsed.duplicates);
  }
  if (isHole(value)) return unreadable(unreadHole('', value));
  if (!isMap(value)) return unreadable(unread('', 'is no policy: a map with a Statement is needed'));
  const size = sizeOf(value);
  if (typeof size === 'string') return unreadable(unread('', size));
  if (duplicates.has('')) return unreadable(unread('', 'holds too many keys twice (analysis-limit)'));
  const version = duplicates.has('/Version') ? null : field(value, 'Version');
  const isVersion = version === undefined || version === '2008-10-17' || version === '2012-10-17';
  const reader: Reader = { duplicates, variables: isVersion ? version === '2012-10-17' : undefined };
  const rest = strangers(value, '', ELEMENTS, reader);
  if (!isVersion)
    rest.push(
      isHole(version) ? unreadHole('/Version', version) : unread('/Version', 'is no version of the policy language'),
    );
  const statement = duplicates.has('/Statement') ? undefined : field(value, 'Statement');
  if (statement === undefined) rest.push(unread('', 'has no Statement, or several'));
  const places = statement === undefined ? [] : listed(statement, '/Statement');
  return {
    statements: places.map((each, i) => readStatement(each.value, each.at, i, kind, reader)),
    unread: rest,
    size,
  };
}

const NONE: ReadonlySet<Pointer> = new Set();
const ELEMENTS = ['Version', 'Id', 'Statement'];
const STATEMENT_ELEMENTS = [
  'Sid',
  'Effect',
  'Principal',
  'NotPrincipal',
  'Action',
  'NotAction',
  'Resource',
  'NotResource',
  'Condition',
];

function unreadable(why: Unread): Policy {
  return { statements: [], unread: [why], size: { characters: 0, variables: 0 } };
}

function readStatement(value: Value, at: Pointer, index: number, kind: PolicyKind, reader: Reader): Statement {
  if (!isMap(value)) {
    const why = isHole(value) ? unreadHole(at, value) : unread(at, 'is no statement');
    const doubt = { not: false, items: [why] };
    const principal = kind === 'identity' ? undefined : doubt;
    return {
      at,
      index,
      sid: undefined,
      effect: why,
      principal,
      action: doubt,
      resource: doubt,
      conditions: [],
      unread: [],
    };
  }
  const sid = field(value, 'Sid');
  const rest = strangers(value, at, STATEMENT_ELEMENTS, reader);
  if (kind === 'identity')
    for (const name of ['Principal', 'NotPrincipal'])
      if (field(value, name) !== undefined)
        rest.push(unread(child(at, name), 'has no place in a policy of the caller'));
  return {
    at,
    index,
    sid: typeof sid === 'string' ? sid : undefined,
    effect: readEffect(value, at, reader),
    principal: kind === 'identity' ? undefined : readElement(value, at, 'Principal', reader, readPrincipals),
    action: readElement(value, at, 'Action', reader, readActions),
    resource: readElement(value, at, 'Resource', reader, readResources),
    conditions: readConditions(field(value, 'Condition') ?? {}, child(at, 'Condition'), reader),
    unread: rest,
  };
}

function readEffect(statement: ValueMap, at: Pointer, { duplicates }: Reader): Statement['effect'] {
  const effect = field(statement, 'Effect');
  const place = child(at, 'Effect');
  if (duplicates.has(place)) return unread(place, 'is written twice');
  if (effect === 'Allow' || effect === 'Deny') return effect;
  if (isHole(effect)) return unreadHole(place, effect);
  return effect === undefined ? unread(at, 'has no Effect') : unread(place, 'is neither Allow nor Deny');
}

/** `X` or `NotX`, exactly one of which a statement must have, once, and not empty. */
function readElement<T>(
  statement: ValueMap,
  at: Pointer,
  name: string,
  reader: Reader,
  read: (value: Value, at: Pointer, reader: Reader) => readonly (T | Unread)[],
): Listed<T | Unread> {
  const present = [name, `Not${name}`].filter((each) => field(statement, each) !== undefined);
  const wrong = (why: Unread) => ({ not: false, items: [why] });
  const [found] = present;
  if (found === undefined) return wrong(unread(at, `has neither ${name} nor Not${name}`));
  if (present.length > 1) return wrong(unread(at, `has both ${name} and Not${name}`));
  const place = child(at, found);
  if (reader.duplicates.has(place)) return wrong(unread(place, 'is written twice'));
  const items = read(field(statement, found) as Value, place, reader);
  return items.length === 0 ? wrong(unread(place, 'is empty')) : { not: found !== name, items };
}

function readActions(value: Value, at: Pointer): readonly (Text | Unread)[] {
  return listed(value, at).map((each) => readAction(each.value, each.at));
}

function readResources(value: Value, at: Pointer, { variables }: Reader): readonly (Text | Unread)[] {
  return listed(value, at).map((each) => readText(each.value, each.at, variables));
}

/** `Action: "s3:*"`, whatever its case; variables have no place here. */
function readAction(value: Value, at: Pointer): Text | Unread {
  if (typeof value === 'string' && value !== '*' && !/^[\w*?-]+:[\w*?-]+$/.test(value))
    return unread(at, 'is no action: service:Action is needed');
  return readText(value, at, false);
}

/** The keys that the language has no word for (theirs is the exact case), and those that are written twice. */
function strangers(map: ValueMap, at: Pointer, elements: readonly string[], reader: Reader): Unread[] {
  return Object.keys(map).flatMap((key) => {
    const place = child(at, key);
    if (!elements.includes(key)) return [unread(place, 'is no element of the policy language')];
    const isName = key === 'Sid' || key === 'Id';
    // A name decides nothing, so one that nobody knows is no doubt.
    if (isName && typeof map[key] !== 'string' && !isHole(map[key])) return [unread(place, 'is no string')];
    return reader.duplicates.has(place) ? [unread(place, 'is written twice')] : [];
  });
}
