import { type IpRange, rangeOf } from '../ip-range.js';

/**
 * Addresses that tell sets of ranges apart: for each combination of sets that holds some address, the first one that is
 * found. `public`: from where a request can come over the internet, documentation addresses first.
 * https://www.iana.org/assignments/iana-ipv4-special-registry and https://www.iana.org/assignments/iana-ipv6-special-registry
 */
export function addressesOf(reach: 'public' | 'any', sets: readonly (readonly IpRange[])[]): readonly string[] {
  const found = new Map<string, string>();
  for (const { version, documentation, others, whole } of VERSIONS) {
    const borders = bordersOf(version, sets);
    for (const [first, last] of reach === 'public' ? [...documentation, ...others] : [whole]) {
      const inside = borders.filter(({ at }) => at > first && at <= last);
      const before = borders.findLast(({ at }) => at <= first);
      const parts = [{ at: first, sets: before?.sets ?? '' }, ...inside];
      for (const [i, part] of parts.entries())
        if (!found.has(part.sets))
          found.set(part.sets, textOf(version, wellInside(part.at, (parts[i + 1]?.at ?? last + 1n) - 1n)));
    }
  }
  return [...found.values()];
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

/** Where the sets that hold an address change, ascending; before the first border none does. */
function bordersOf(version: 4 | 6, sets: readonly (readonly IpRange[])[]): readonly Border[] {
  const changes = new Map<bigint, number[]>();
  const change = (at: bigint, set: number) => changes.set(at, [...(changes.get(at) ?? []), set]);
  for (const [i, ranges] of sets.entries())
    for (const range of ranges.filter((each) => each.version === version)) {
      const [first, last] = stretchOf(range);
      change(first, i + 1);
      change(last + 1n, -i - 1);
    }
  const open = new Map<number, number>();
  return [...changes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([at, sets]) => {
      for (const set of sets) open.set(Math.abs(set), (open.get(Math.abs(set)) ?? 0) + Math.sign(set));
      const inside = [...open].filter(([, count]) => count > 0).map(([set]) => set);
      return { at, sets: inside.sort((a, b) => a - b).join() };
    });
}

interface Border {
  readonly at: bigint;
  /** Names the sets that hold the addresses from here to the next border. */
  readonly sets: string;
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
