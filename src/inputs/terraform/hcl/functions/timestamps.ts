/** An instant, and the offset from UTC that it was written with. */
export interface Timestamp {
  /** Nanoseconds since 1970, without leap seconds. */
  readonly instant: bigint;
  /** Minutes east of UTC. */
  readonly offset: number;
}

const SECOND = 1_000_000_000n;
const MINUTE = 60n * SECOND;

/** Undefined for what RFC 3339 does not allow (https://www.rfc-editor.org/rfc/rfc3339#section-5.6). */
export function parseTimestamp(text: string): Timestamp | undefined {
  const pattern = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,30}))?(?:Z|([-+])([01]\d|2[0-3]):([0-5]\d))$/;
  const match = pattern.exec(text);
  if (match === null) return undefined;
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const isDay = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (!isDay || hour > 23 || minute > 59 || second > 59) return undefined;
  const [fraction = '', sign, hours = '0', minutes = '0'] = match.slice(7);
  const offset = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  const seconds = BigInt(date.getTime() / 1000 + hour * 3600 + minute * 60 + second);
  const nanoseconds = BigInt(fraction.slice(0, 9).padEnd(9, '0'));
  return { instant: seconds * SECOND + nanoseconds - BigInt(offset) * MINUTE, offset };
}

/** The parts of a date as they are written where the offset holds. */
export function localDate({ instant, offset }: Timestamp): Date {
  const local = instant + BigInt(offset) * MINUTE;
  // Rounded down, also before 1970.
  const seconds = local / SECOND - (local % SECOND < 0n ? 1n : 0n);
  return new Date(Number(seconds) * 1000);
}

/** To the second, as RFC 3339 has it; undefined for years that it has no digits for. */
export function timestampText(timestamp: Timestamp): string | undefined {
  const date = localDate(timestamp);
  const year = date.getUTCFullYear();
  if (!(year >= 0 && year <= 9999)) return undefined;
  return `${date.toISOString().slice(0, 19)}${offsetText(timestamp.offset, ':') || 'Z'}`;
}

/** `+0130`, `-08:00`; '' for UTC itself. */
export function offsetText(offset: number, between: string): string {
  if (offset === 0) return '';
  const two = (value: number) => String(value).padStart(2, '0');
  const minutes = Math.abs(offset);
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}${between}${two(minutes % 60)}`;
}

const UNITS: { readonly [unit: string]: bigint } = {
  ns: 1n,
  us: 1000n,
  µs: 1000n,
  μs: 1000n,
  ms: 1_000_000n,
  s: SECOND,
  m: MINUTE,
  h: 60n * MINUTE,
};

/** Longer ones than some 292 years are none. */
const LONGEST = 2n ** 63n;

/** Nanoseconds of `1h30m`, `-1.5h`; undefined for what is no duration (https://pkg.go.dev/time#ParseDuration). */
export function parseDuration(text: string): bigint | undefined {
  if (/^[-+]?0$/.test(text)) return 0n;
  const pattern = /(\d{0,19})(?:\.(\d{0,19}))?(ns|us|\u00b5s|\u03bcs|ms|s|m|h)/y;
  pattern.lastIndex = /^[-+]/.test(text) ? 1 : 0;
  let duration = 0n;
  do {
    const [, whole = '', fraction = '', unit = ''] = pattern.exec(text) ?? [];
    if (whole === '' && fraction === '') return undefined;
    const size = UNITS[unit] ?? 0n;
    duration += BigInt(whole) * size + (BigInt(fraction) * size) / 10n ** BigInt(fraction.length);
    if (duration >= LONGEST) return undefined;
  } while (pattern.lastIndex < text.length);
  return text.startsWith('-') ? -duration : duration;
}
