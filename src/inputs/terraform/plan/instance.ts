import type { Node } from '../../../syntax/tree.js';
import { callsIn, type Step, spelt } from './address.js';
import { nodeAt, textAt } from './members.js';

/** Offsets in the text of the plan or state. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** One resource instance as a plan or state tells it. */
export interface Instance {
  readonly address: string;
  readonly mode: 'managed' | 'data';
  readonly type: string;
  readonly name: string;
  /** The address of its module; '' for the root module. */
  readonly module: string;
  readonly calls: readonly Step[];
  readonly key?: string | number;
  /** Where the item of the plan or state begins that tells it, and where that says its address. Nodes would keep the whole tree alive. */
  readonly item: number;
  readonly at: Stretch;
  /** Nothing of it existed before: what nobody set is what AWS gives to what is new. */
  readonly isNew: boolean;
  /** What is known only after apply is not told, and left out of the values. */
  readonly isPartial: boolean;
  /** Terraform could not tell yet whether or how often it exists. */
  readonly isDeferred: boolean;
}

type Kind = Pick<Instance, 'isNew' | 'isPartial' | 'isDeferred'>;

/**
 * The instance that a map of the plan or state describes; undefined when it does not say what it is. `module`: the address
 * of the module that it stands in, where it stands in one.
 */
export function instanceOf(node: Node, module: string | undefined, kind: Kind): Instance | undefined {
  const [said, type, name] = [textAt(node, 'address'), textAt(node, 'type'), textAt(node, 'name')];
  if (said === undefined || type === undefined || name === undefined) return undefined;
  const mode = textAt(node, 'mode') === 'data' ? 'data' : 'managed';
  const local = `${mode === 'data' ? 'data.' : ''}${type}.${name}`;
  const home = module ?? textAt(node, 'module_address') ?? moduleIn(said, local);
  const calls = callsOf(home);
  if (calls === undefined) return undefined;
  const key = keyOf(nodeAt(node, 'index'));
  const address = wholeAddress(said, home, local, key);
  const { start, end } = nodeAt(node, 'address') ?? node;
  const identity = { address, mode, type, name, module: home, calls, ...(key !== undefined && { key }) } as const;
  return { ...identity, ...kind, item: node.start, at: { start, end } };
}

/**
 * Early versions of Terraform 0.12 left the instance's key out of the addresses in states; one without its module is made
 * whole, too. https://github.com/hashicorp/terraform/issues/24110
 */
function wholeAddress(said: string, module: string, local: string, key: Step['key']): string {
  const address = module === '' || said.startsWith(`${module}.`) ? said : `${module}.${said}`;
  return key !== undefined && address.endsWith(local) ? `${address}${spelt(key)}` : address;
}

let last: { readonly module: string; readonly calls: readonly Step[] | undefined } | undefined;

/** What a module declares is told in one place: the resources of a module share what is read of its address. */
function callsOf(module: string): readonly Step[] | undefined {
  if (last?.module !== module) last = { module, calls: callsIn(module) };
  return last.calls;
}

function keyOf(node: Node | undefined): string | number | undefined {
  if (node?.kind !== 'scalar' || (node.plain && !/^\d{1,9}$/.test(node.text))) return undefined;
  return node.plain ? Number(node.text) : node.text;
}

/** What stands before the resource itself in its address. */
function moduleIn(address: string, local: string): string {
  const at = address.lastIndexOf(`.${local}`);
  return address.startsWith('module.') && at > 0 ? address.slice(0, at) : '';
}
