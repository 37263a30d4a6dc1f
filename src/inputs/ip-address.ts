/** How addresses of one version of the protocol are written and how long they are. */
export interface AddressFamily {
  readonly bits: number;
  readonly parse: (address: string) => bigint | undefined;
  readonly print: (address: bigint) => string;
}

/** The family of an address, as far as one is needed to read it. */
export function familyOf(address: string): AddressFamily {
  return address.includes(':') ? V6 : V4;
}

const V4: AddressFamily = {
  bits: 32,
  parse: (address) => numberOf(address.split('.'), 4, 8, (part) => /^\d{1,3}$/.test(part), 10),
  print: (address) => groupsOf(address, 4, 8).join('.'),
};

const V6: AddressFamily = {
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
