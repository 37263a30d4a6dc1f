import { type Hole, isHole, refHole, textOf, unknownHole } from '../../../model/hole.js';
import { isList, isMap, isScalar, type Value } from '../../../model/value.js';
import { childKey, type Draft, made, type Source } from './draft.js';
import { documentIn } from './json-document.js';
import type { Attribute, Literal } from './row.js';

/**
 * A value that is no choice as CloudFormation spells it, in the way that a row of the tables tells; undefined = absent.
 * `isJson`: a document belongs there.
 */
export function converted(value: Value, attribute: Attribute, isJson: boolean, from: Source): Draft | undefined {
  const { as, words } = attribute;
  const word = words === undefined ? undefined : wordFor(value, words);
  if (word !== undefined) return word === null ? undefined : made(word, from);
  if (isNothing(value)) return undefined;
  switch (as) {
    case 'tags':
      return tagList(value, from);
    case 'list':
      return { kind: 'list', items: [{ kind: 'as-is', value, from }], from };
    case 'positive':
      return value === 0 ? undefined : made(value, from);
    case 'prefix':
      return isHole(value) || isScalar(value) ? made(prefixed(value), from) : { kind: 'as-is', value, from };
    case 'owner':
      return made(owner(value), from);
    default:
      return isJson ? document(value, from) : { kind: 'as-is', value, from };
  }
}

/** Providers write '' and [] where nobody set anything. */
export function isNothing(value: Value): boolean {
  return value === '' || (isList(value) && value.length === 0);
}

function wordFor(value: Value, words: { readonly [value: string]: Literal }): Literal | undefined {
  return isScalar(value) && Object.hasOwn(words, String(value)) ? words[String(value)] : undefined;
}

/**
 * A text that is no document stays as it is. One that reads {} is how the provider spells that there is none.
 * https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/s3_access_point
 */
function document(value: Value, from: Source): Draft | undefined {
  const found = documentIn(value);
  if (found === undefined) return { kind: 'as-is', value, from };
  return isMap(found) && Object.keys(found).length === 0 ? undefined : made(found, from);
}

function tagList(value: Value, from: Source): Draft | undefined {
  if (!isMap(value)) return made(value, from);
  const items = Object.entries(value).map(([key, held]) =>
    tag(key, held, { ...from, pointer: childKey(from.pointer, key) }),
  );
  return items.length === 0 ? undefined : { kind: 'list', items, from };
}

export function tag(key: string, value: Value, from: Source): Draft {
  const members = new Map([
    ['Key', made(key, from)],
    ['Value', made(value, from)],
  ]);
  return { kind: 'map', members, from };
}

/** https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/kms_alias */
function prefixed(value: Hole | string | number | boolean): Value {
  const rest = unknownHole('known-after-apply', 'the end of the name');
  return textOf([isHole(value) ? value : String(value), rest]);
}

function owner(value: Value): Value {
  if (!isHole(value)) return unknownHole('known-after-apply', 'what it belongs to');
  return value.kind === 'ref' ? refHole(value.resource) : value;
}
