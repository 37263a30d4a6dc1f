/** The addresses that share their first `bits` bits with `address`. */
export interface IpRange {
  readonly version: 4 | 6;
  readonly address: bigint;
  readonly bits: number;
}

/** `203.0.113.0/24`, `2001:db8::/32`; an address alone is a range of one. */
export function rangeOf(text: string): IpRange | undefined {
  if (text.length > 64) return undefined;
  if (kept.has(text)) return kept.get(text);
  if (kept.size >= MAX_KEPT) kept.clear();
  const range = readRange(text);
  kept.set(text, range);
  return range;
}

/** The same few ranges are compared with thousands of addresses. */
const kept = new Map<string, IpRange | undefined>();
const MAX_KEPT = 10_000;

function readRange(text: string): IpRange | undefined {
  const [, written = '', prefix] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(text) ?? [];
  const version = written.includes(':') ? 6 : 4;
  const address = version === 6 ? ipv6(written) : ipv4(written);
  const width = version === 6 ? 128 : 32;
  const bits = prefix === undefined ? width : Number(prefix);
  return address === undefined || bits > width ? undefined : { version, address, bits };
}

/** Is every address of `inner` in `outer`? */
export function isInRange(inner: IpRange, outer: IpRange): boolean {
  if (inner.version !== outer.version || inner.bits < outer.bits) return false;
  const rest = BigInt((inner.version === 6 ? 128 : 32) - outer.bits);
  return inner.address >> rest === outer.address >> rest;
}

/** Is the address in one of the ranges? What cannot be read is in none. */
export function isInside(ip: string, ranges: readonly string[]): boolean {
  const address = rangeOf(ip);
  if (address === undefined) return false;
  return ranges.some((each) => {
    const range = rangeOf(each);
    return range !== undefined && isInRange(address, range);
  });
}

function ipv4(text: string): bigint | undefined {
  const parts = text.split('.');
  if (parts.length !== 4 || !parts.every((part) => /^(0|[1-9]\d{0,2})$/.test(part) && Number(part) < 256))
    return undefined;
  return parts.reduce((sum, part) => sum * 256n + BigInt(part), 0n);
}

/** https://www.rfc-editor.org/rfc/rfc4291#section-2.2 */
function ipv6(text: string): bigint | undefined {
  const halves = text.split('::');
  if (halves.length > 2) return undefined;
  const groups = halves.map((half, i) => groupsOf(half, i === halves.length - 1));
  const [head, tail = []] = groups;
  if (head === undefined || groups.includes(undefined)) return undefined;
  const missing = 8 - head.length - (tail?.length ?? 0);
  if (halves.length === 1 ? missing !== 0 : missing < 1) return undefined;
  const all = [...head, ...Array<bigint>(halves.length === 1 ? 0 : missing).fill(0n), ...(tail ?? [])];
  return all.reduce((sum, group) => (sum << 16n) + group, 0n);
}

function groupsOf(half: string, isLast: boolean): readonly bigint[] | undefined {
  const groups: bigint[] = [];
  const words = half === '' ? [] : half.split(':');
  for (const [i, word] of words.entries()) {
    const embedded = isLast && i === words.length - 1 && word.includes('.') ? ipv4(word) : undefined;
    if (embedded !== undefined) groups.push(embedded >> 16n, embedded & 0xffffn);
    else if (/^[0-9a-fA-F]{1,4}$/.test(word)) groups.push(BigInt(`0x${word}`));
    else return undefined;
  }
  return groups;
}
