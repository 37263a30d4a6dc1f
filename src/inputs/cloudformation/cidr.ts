import { isScalar, type Value } from '../../model/value.js';
import { argumentsOf, type Intrinsic } from './intrinsic.js';
import { overChoices } from './over-choices.js';
import { evaluated, type Frame } from './scope.js';
import { unresolved } from './unresolved.js';

/**
 * Fn::Cidr: the first `count` (1 to 256) blocks with `bits` host bits in an address block. What AWS would reject, and
 * blocks whose host bits are left to it, are unknown.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-cidr.html
 */
export function cidr(intrinsic: Intrinsic, frame: Frame): Value | undefined {
  const args = argumentsOf(intrinsic).map((part) => evaluated(part, frame));
  return overChoices(intrinsic.name, args, (decided) => {
    const [block, count, bits] = decided;
    const isKnown = isScalar(block) && isScalar(count) && isScalar(bits);
    const blocks = isKnown ? blocksIn(String(block), Number(count), Number(bits)) : undefined;
    return blocks ?? unresolved(intrinsic.name, decided);
  });
}

function blocksIn(block: string, count: number, bits: number): readonly string[] | undefined {
  const [address = '', prefix = ''] = block.split('/');
  const family = address.includes(':') ? V6 : V4;
  const base = family.parse(address);
  const within = /^\d{1,3}$/.test(prefix) ? family.bits - Number(prefix) : -1;
  const isSound = Number.isInteger(count) && count >= 1 && count <= 256 && Number.isInteger(bits) && bits >= 0;
  if (base === undefined || !isSound || bits > within || BigInt(count) << BigInt(bits) > 1n << BigInt(within)) {
    return undefined;
  }
  const first = (base >> BigInt(within)) << BigInt(within);
  return Array.from({ length: count }, (_, i) => {
    const start = first + (BigInt(i) << BigInt(bits));
    return `${family.print(start)}/${family.bits - bits}`;
  });
}

interface Family {
  readonly bits: number;
  readonly parse: (address: string) => bigint | undefined;
  readonly print: (address: bigint) => string;
}

const V4: Family = {
  bits: 32,
  parse: (address) => numberOf(address.split('.'), 4, 8, (part) => /^\d{1,3}$/.test(part), 10),
  print: (address) => groupsOf(address, 4, 8).join('.'),
};

const V6: Family = {
  bits: 128,
  parse: (address) => {
    const [head = '', tail, ...more] = address.split('::');
    if (more.length > 0) return undefined;
    const groups = (text: string) => (text === '' ? [] : text.split(':'));
    const [before, after] = [groups(head), groups(tail ?? '')];
    const zeros = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length);
    const all = [...before, ...Array<string>(zeros).fill('0'), ...after];
    return numberOf(all, 8, 16, (part) => /^[0-9a-fA-F]{1,4}$/.test(part), 16);
  },
  // The longest run of zeros is written as ::, as RFC 5952 has it.
  print: (address) => {
    const groups = groupsOf(address, 8, 16).map((group) => group.toString(16));
    const runs = [...groups.join(':').matchAll(/(?:^|(?<=:))0(?::0)+(?=:|$)/g)].sort(
      (a, b) => b[0].length - a[0].length,
    );
    const [run] = runs;
    if (run === undefined) return groups.join(':');
    const text = groups.join(':');
    return `${text.slice(0, run.index).replace(/:$/, '')}::${text.slice(run.index + run[0].length).replace(/^:/, '')}`;
  },
};

function numberOf(
  parts: readonly string[],
  count: number,
  width: number,
  isPart: (part: string) => boolean,
  radix: number,
): bigint | undefined {
  if (parts.length !== count || !parts.every(isPart)) return undefined;
  const numbers = parts.map((part) => Number.parseInt(part, radix));
  if (numbers.some((number) => number >= 2 ** width)) return undefined;
  return numbers.reduce((sum, number) => (sum << BigInt(width)) + BigInt(number), 0n);
}

function groupsOf(address: bigint, count: number, width: number): readonly number[] {
  const mask = (1n << BigInt(width)) - 1n;
  return Array.from({ length: count }, (_, i) => Number((address >> BigInt((count - 1 - i) * width)) & mask));
}
