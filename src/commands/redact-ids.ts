import { createHmac } from 'node:crypto';

/** Replaces what identifies accounts in a text. */
export type Redact = (text: string) => string;

/** Stands alone: 13 digits are no account id. */
const ACCOUNT_ID = /(?<!\d)\d{12}(?!\d)/g;

/**
 * Replaces account ids by twelve digits that follow from the id and the key: equal ids stay equal, so everything that
 * names something still names it, and without the key nobody can find the id by trying all of them.
 */
export function accountRedactor(key: string): Redact {
  const known = new Map<string, string>();
  const replaced = (id: string): string => {
    const found = known.get(id);
    if (found !== undefined) return found;
    const hash = createHmac('sha256', key).update(id).digest().readBigUInt64BE();
    const other = String(hash % 1_000_000_000_000n).padStart(12, '0');
    known.set(id, other);
    return other;
  };
  return (text) => text.replace(ACCOUNT_ID, replaced);
}

/** A line of a snapshot with every text in it redacted; numbers stay, however many digits they have. */
export function redactedLine(line: string, redact: Redact): string {
  return JSON.stringify(JSON.parse(line), (_, value: unknown) => (typeof value === 'string' ? redact(value) : value));
}
