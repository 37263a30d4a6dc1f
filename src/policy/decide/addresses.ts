import { type IpRange, rangeOf } from '../ip-range.js';

/**
 * Addresses that tell the given ranges apart: from each stretch between their borders one from which a request can come
 * over the internet. Documentation addresses come first, then what is globally routable.
 * https://www.iana.org/assignments/iana-ipv4-special-registry and https://www.iana.org/assignments/iana-ipv6-special-registry
 */
export function publicAddresses(ranges: readonly IpRange[]): readonly string[] {
  return VERSIONS.flatMap(({ version, documentation, others }) => [
    ...witnesses(version, documentation, ranges),
    ...witnesses(version, others, ranges),
  ]);
}

/** The same where any address will do, as inside a VPC. */
export function allAddresses(ranges: readonly IpRange[]): readonly string[] {
  return VERSIONS.flatMap(({ version, whole }) => witnesses(version, [whole], ranges));
}

type Stretch = readonly [first: bigint, last: bigint];

/** Where no caller from the internet can be. */
const SPECIAL = {
  4: [
    '0.0.0.0/8',
    '10.0.0.0/8',
    '100.64.0.0/10',
    '127.0.0.0/8',
    '169.254.0.0/16',
    '172.16.0.0/12',
    '192.0.0.0/24',
    '192.88.99.0/24',
    '192.168.0.0/16',
    '198.18.0.0/15',
    '224.0.0.0/3',
  ],
  6: ['2001::/23', '2002::/16'],
};

const VERSIONS = [4, 6].map((version) => {
  const stretch = (text: string) => stretchOf(rangeOf(text) as IpRange);
  const documentation =
    version === 4
      ? ['203.0.113.0/24', '198.51.100.0/24', '192.0.2.0/24'].map(stretch)
      : ['2001:db8::/32', '3fff::/20'].map(stretch);
  const whole = stretch(version === 4 ? '0.0.0.0/0' : '::/0');
  const routable = version === 4 ? [whole] : [stretch('2000::/3')];
  return {
    version: version as 4 | 6,
    whole,
    documentation,
    others: [...SPECIAL[version as 4 | 6].map(stretch), ...documentation].reduce<readonly Stretch[]>(
      (left, hole) => left.flatMap((each) => cut(each, hole)),
      routable,
    ),
  };
});

function stretchOf({ version, address, bits }: IpRange): Stretch {
  const size = 1n << BigInt((version === 4 ? 32 : 128) - bits);
  const first = (address / size) * size;
  return [first, first + size - 1n];
}

function cut([first, last]: Stretch, [from, to]: Stretch): readonly Stretch[] {
  if (to < first || from > last) return [[first, last]];
  const left: Stretch[] = [];
  if (from > first) left.push([first, from - 1n]);
  if (to < last) left.push([to + 1n, last]);
  return left;
}

function witnesses(version: 4 | 6, stretches: readonly Stretch[], ranges: readonly IpRange[]): readonly string[] {
  const borders = ranges
    .filter((range) => range.version === version)
    .map(stretchOf)
    .flatMap(([first, last]) => [first, last + 1n]);
  return stretches.flatMap(([first, last]) => {
    const inside = [...new Set(borders)].filter((border) => border > first && border <= last);
    const starts = [first, ...inside.sort((a, b) => (a < b ? -1 : 1))];
    return starts.map((start, i) => textOf(version, wellInside(start, (starts[i + 1] ?? last + 1n) - 1n)));
  });
}

/** The first addresses of a network are nobody's: a later one looks like a caller's. */
function wellInside(first: bigint, last: bigint): bigint {
  return first + 7n <= last ? first + 7n : first;
}

function textOf(version: 4 | 6, address: bigint): string {
  if (version === 4) return [24n, 16n, 8n, 0n].map((shift) => (address >> shift) & 255n).join('.');
  const words = Array.from({ length: 8 }, (_, i) => ((address >> BigInt(112 - 16 * i)) & 0xffffn).toString(16));
  return shortened(words);
}

/** The longest run of zeros is left out. https://www.rfc-editor.org/rfc/rfc5952#section-4 */
function shortened(words: readonly string[]): string {
  let best = { at: 0, length: 1 };
  for (let at = 0; at < words.length; at++) {
    const next = words.findIndex((word, i) => i >= at && word !== '0');
    const length = (next < 0 ? words.length : next) - at;
    if (length > best.length) best = { at, length };
  }
  if (best.length === 1) return words.join(':');
  return `${words.slice(0, best.at).join(':')}::${words.slice(best.at + best.length).join(':')}`;
}
