/** A set of statements, by index: 30 to a number, so that engines keep them as small integers. */
export type Bits = readonly number[];

const WORD = 30;
const FULL = 2 ** WORD - 1;

export function noBits(size: number): Bits {
  return new Array<number>(Math.ceil(size / WORD)).fill(0);
}

export function allBits(size: number): Bits {
  const words = Math.ceil(size / WORD);
  return Array.from({ length: words }, (_, i) => (i === words - 1 ? 2 ** (size - i * WORD) - 1 : FULL));
}

export function bitsOf(size: number, members: Iterable<number>): Bits {
  const bits = [...noBits(size)];
  for (const index of members) {
    const word = Math.floor(index / WORD);
    bits[word] = (bits[word] as number) | (1 << (index % WORD));
  }
  return bits;
}

export function membersOf(bits: Bits): readonly number[] {
  const members: number[] = [];
  for (const [i, word] of bits.entries())
    for (let rest = word, k = 0; rest !== 0; rest >>= 1, k++) if ((rest & 1) === 1) members.push(i * WORD + k);
  return members;
}

/** Equal for equal sets of statements of one policy. */
export function nameOfBits(bits: Bits): string {
  return bits.length === 1 ? String(bits[0]) : bits.join();
}

export function both(a: Bits, b: Bits): Bits {
  return a.map((word, i) => word & (b[i] as number));
}

export function either(a: Bits, b: Bits): Bits {
  return a.map((word, i) => word | (b[i] as number));
}

/** What is in `a` and not in `b`. */
export function without(a: Bits, b: Bits): Bits {
  return a.map((word, i) => word & ~(b[i] as number));
}

/** Have they a member in common? */
export function meet(a: Bits, b: Bits): boolean {
  for (let i = 0; i < a.length; i++) if (((a[i] as number) & (b[i] as number)) !== 0) return true;
  return false;
}

/** Are the members of `a` that count in `b`? */
export function isWithin(a: Bits, b: Bits, counting: Bits): boolean {
  for (let i = 0; i < a.length; i++)
    if (((a[i] as number) & (counting[i] as number) & ~(b[i] as number)) !== 0) return false;
  return true;
}
