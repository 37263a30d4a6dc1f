import { isScalar, type Value } from '../../model/value.js';
import { familyOf } from '../ip-address.js';
import { overChoices } from '../over-choices.js';
import { argumentsOf, type Intrinsic } from './intrinsic.js';
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
  const family = familyOf(address);
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
