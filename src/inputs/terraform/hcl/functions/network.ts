import { type AddressFamily, familyOf } from '../../../ip-address.js';
import { numberIn, textIn } from '../conversions.js';
import { Failure, type Term } from '../term.js';
import { type FunctionCall, type FunctionDefinition, of, wrong } from './definition.js';

/** IP network functions. https://developer.hashicorp.com/terraform/language/functions#ip-network-functions */
export const NETWORK: { readonly [name: string]: FunctionDefinition } = {
  /** https://opentofu.org/docs/language/functions/cidrcontains/ */
  cidrcontains: of(['text', 'text'], (prefix, inner) =>
    within(prefix, (outer) => {
      const isAddress = !inner.includes('/');
      return within(isAddress ? `${inner}/${familyOf(inner).bits}` : inner, ({ family, base, hostBits }) =>
        family === outer.family
          ? hostBits <= outer.hostBits && base >> BigInt(outer.hostBits) === outer.base >> BigInt(outer.hostBits)
          : undefined,
      );
    }),
  ),
  cidrhost: of(['text', 'number'], (prefix, number) =>
    within(prefix, ({ family, base, hostBits }) => {
      if (!Number.isInteger(number)) return undefined;
      const host = BigInt(number) + (number < 0 ? 1n << BigInt(hostBits) : 0n);
      return host < 0n || host >= 1n << BigInt(hostBits) ? undefined : family.print(base + host);
    }),
  ),
  cidrnetmask: of(['text'], (prefix) =>
    within(prefix, ({ family, hostBits }) =>
      family.print(((1n << BigInt(family.bits)) - 1n) ^ ((1n << BigInt(hostBits)) - 1n)),
    ),
  ),
  cidrsubnet: of(['text', 'number', 'number'], (prefix, newBits, number) =>
    within(prefix, ({ family, base, hostBits }) => {
      const left = hostBits - newBits;
      if (!Number.isInteger(newBits) || !Number.isInteger(number)) return undefined;
      if (left < 0 || newBits < 0 || number < 0 || BigInt(number) >= 1n << BigInt(newBits)) return undefined;
      return `${family.print(base + (BigInt(number) << BigInt(left)))}/${family.bits - left}`;
    }),
  ),
  cidrsubnets: { result: subnets },
};

interface Block {
  readonly family: AddressFamily;
  readonly base: bigint;
  readonly hostBits: number;
}

function within(prefix: string, result: (block: Block) => Term | undefined): Term {
  const [address = '', length = ''] = prefix.split('/');
  const family = familyOf(address);
  const start = family.parse(address);
  const hostBits = /^\d{1,3}$/.test(length) ? family.bits - Number(length) : -1;
  const wrongBlock = new Failure(`${prefix.slice(0, 60)} has no such addresses`);
  if (start === undefined || hostBits < 0) return wrongBlock;
  const base = (start >> BigInt(hostBits)) << BigInt(hostBits);
  return result({ family, base, hostBits }) ?? wrongBlock;
}

/** Blocks one after the other, each aligned to its size. */
function subnets([prefix = null, ...sizes]: readonly Term[], { name }: FunctionCall): Term {
  const text = textIn(prefix);
  const newBits = sizes.map(numberIn);
  const odd = sizes[newBits.indexOf(undefined)];
  if (text === undefined || odd !== undefined) return wrong(name, text === undefined ? prefix : (odd as Term));
  return within(text, ({ family, base, hostBits }) => {
    const end = base + (1n << BigInt(hostBits));
    let next = base;
    const blocks: string[] = [];
    for (const bits of newBits as readonly number[]) {
      const left = hostBits - bits;
      if (left < 0 || bits < 1 || !Number.isInteger(bits)) return undefined;
      const size = 1n << BigInt(left);
      next = ((next + size - 1n) / size) * size;
      if (next + size > end) return undefined;
      blocks.push(`${family.print(next)}/${family.bits - left}`);
      next += size;
    }
    return blocks;
  });
}
