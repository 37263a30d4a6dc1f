import { type Json, memberAt, type Stretch } from '../../../syntax/json-value.js';
import { callsIn, type Step, spelt } from './address.js';

/** One resource instance as a plan or state tells it. */
export interface Instance {
  readonly address: string;
  readonly mode: 'managed' | 'data';
  readonly type: string;
  readonly name: string;
  /** Its address in its module, without keys: `aws_s3_bucket.raw`, `data.aws_region.here`. */
  readonly local: string;
  /** The address of its module; '' for the root module. */
  readonly module: string;
  readonly calls: readonly Step[];
  readonly key: string | number | undefined;
  /** The item of the plan or state that tells it. */
  readonly item: Stretch;
  /** Nothing of it existed before: what nobody set is what AWS gives to what is new. */
  readonly isNew: boolean;
  /** What is known only after apply is not told, and left out of the values. */
  readonly isPartial: boolean;
  /** Terraform could not tell yet whether or how often it exists. */
  readonly isDeferred: boolean;
}

type Kind = Pick<Instance, 'isNew' | 'isPartial' | 'isDeferred'>;

/**
 * The instance that an item of the plan or state describes; undefined when it does not say what it is. `module`: the
 * address of the module that it stands in, where it stands in one.
 */
export function instanceOf(
  told: Json | undefined,
  { start, end }: Stretch,
  module: string | undefined,
  kind: Kind,
): Instance | undefined {
  const textAt = (name: string): string | undefined => {
    const text = memberAt(told, name);
    return typeof text === 'string' ? text : undefined;
  };
  const [said, type, name] = [textAt('address'), textAt('type'), textAt('name')];
  if (said === undefined || type === undefined || name === undefined) return undefined;
  const mode = textAt('mode') === 'data' ? 'data' : 'managed';
  const local = `${mode === 'data' ? 'data.' : ''}${type}.${name}`;
  const home = module ?? textAt('module_address') ?? moduleIn(said, local);
  const calls = callsOf(home);
  if (calls === undefined) return undefined;
  const key = keyOf(memberAt(told, 'index'));
  const address = wholeAddress(said, home, local, key);
  const { isNew, isPartial, isDeferred } = kind;
  const item = { start, end };
  return { address, mode, type, name, local, module: home, calls, key, item, isNew, isPartial, isDeferred };
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

function keyOf(index: Json | undefined): string | number | undefined {
  const isKey = typeof index === 'string' || (typeof index === 'number' && /^\d{1,9}$/.test(String(index)));
  return isKey ? index : undefined;
}

/** What stands before the resource itself in its address. */
function moduleIn(address: string, local: string): string {
  const at = address.lastIndexOf(`.${local}`);
  return address.startsWith('module.') && at > 0 ? address.slice(0, at) : '';
}
