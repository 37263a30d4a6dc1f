import { type UnknownHole, unknownHole } from '../../model/hole.js';
import { entryOf, type Node } from '../../syntax/tree.js';

/** One call of a macro: `{ Name, Parameters }`, or its bare name in the section Transform. */
export interface TransformCall {
  /** '' when it is none that is written out. */
  readonly name: string;
  /** Of AWS::Include: where the snippet is, when that is a plain text. */
  readonly location: string | undefined;
  readonly node: Node;
}

export const INCLUDE = 'AWS::Include';

/** The calls in the value of `Fn::Transform` or of the section Transform, which may be a list of them. */
export function transformCalls(value: Node | undefined): readonly TransformCall[] {
  if (value === undefined) return [];
  return (value.kind === 'list' ? value.items : [value]).map((node) => {
    const name = node.kind === 'map' ? entryOf(node, 'Name')?.value : node;
    const location = entryOf(entryOf(node, 'Parameters')?.value, 'Location')?.value;
    return { name: plain(name) ?? '', location: plain(location), node };
  });
}

function plain(node: Node | undefined): string | undefined {
  return node?.kind === 'scalar' && node.tag === undefined ? node.text : undefined;
}

const MAX_DETAIL = 200;

/** What a macro that did not run leaves unknown: of a snippet that nobody has, or of a macro that runs at deploy alone. */
export function leftBy(value: Node | undefined): UnknownHole {
  const [call] = transformCalls(value);
  return call?.name === INCLUDE
    ? unknownHole('module-not-available', (call.location ?? INCLUDE).slice(0, MAX_DETAIL))
    : unknownHole('macro', (call?.name || 'Fn::Transform').slice(0, MAX_DETAIL));
}
