import type { Node } from '../../syntax/tree.js';

/** A call of a template function: its full name (`Ref`, `Condition`, `Fn::Sub`) and what it is given, without the tag. */
export interface Intrinsic {
  readonly name: string;
  readonly argument: Node;
}

/**
 * The function call that a node is, in the short form `!Sub x` or the long form `{ "Fn::Sub": x }`; undefined for plain
 * data. A map with more keys than one is data, as for AWS.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference.html
 */
export function intrinsicOf(node: Node): Intrinsic | undefined {
  if (node.tag !== undefined) {
    const name = longName(node.tag);
    if (name !== undefined) return { name, argument: untagged(node) };
  }
  if (node.kind !== 'map' || node.entries.length !== 1) return undefined;
  const [only] = node.entries;
  const name = only?.key.text;
  return only !== undefined && name !== undefined && (name === 'Ref' || name.startsWith('Fn::'))
    ? { name, argument: only.value }
    : undefined;
}

/** `!Ref` and `!Condition` keep their names; every other short tag stands for `Fn::`. YAML's own tags (`!!str`) are none. */
function longName(tag: string): string | undefined {
  if (!/^![A-Za-z]/.test(tag)) return undefined;
  const short = tag.slice(1);
  return short === 'Ref' || short === 'Condition' ? short : `Fn::${short}`;
}

/** What a tag of the application stands before is a text, whatever it looks like: `!GetAZs` alone is given an empty one. */
function untagged(node: Node): Node {
  const { tag: _, ...rest } = node;
  return rest.kind === 'scalar' ? { ...rest, plain: false } : rest;
}

/** The arguments of a function that takes a list; a single value counts as a list of one. */
export function argumentsOf(intrinsic: Intrinsic): readonly Node[] {
  return intrinsic.argument.kind === 'list' && intrinsic.argument.tag === undefined
    ? intrinsic.argument.items
    : [intrinsic.argument];
}
