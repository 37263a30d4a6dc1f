import { Failure, type Term } from '../term.js';
import { type FunctionDefinition, of } from './definition.js';
import { localDate, offsetText, parseDuration, parseTimestamp, type Timestamp, timestampText } from './timestamps.js';

/** Date and time functions. https://developer.hashicorp.com/terraform/language/functions#date-and-time-functions */
export const DATES: { readonly [name: string]: FunctionDefinition } = {
  formatdate: of(['text', 'text'], (pattern, text) => {
    const timestamp = parseTimestamp(text);
    return timestamp === undefined ? new Failure('formatdate() of no timestamp') : written(pattern, timestamp);
  }),
  timeadd: of(['text', 'text'], (text, added) => {
    const [timestamp, duration] = [parseTimestamp(text), parseDuration(added)];
    if (timestamp === undefined || duration === undefined) return new Failure('timeadd() of no timestamp or duration');
    return (
      timestampText({ ...timestamp, instant: timestamp.instant + duration }) ??
      new Failure('timeadd() beyond the years that have four digits')
    );
  }),
  timecmp: of(['text', 'text'], (one, other) => {
    const [a, b] = [parseTimestamp(one)?.instant, parseTimestamp(other)?.instant];
    if (a === undefined || b === undefined) return new Failure('timecmp() of no timestamp');
    return a < b ? -1 : a > b ? 1 : 0;
  }),
};

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

/** Letters that follow each other are a sequence, what stands in quotes is itself, and so is all else. */
function written(pattern: string, timestamp: Timestamp): Term {
  const tokens = pattern.match(/'(?:[^']|'')*'|([A-Za-z])\1*|[^A-Za-z']+|'/g) ?? [];
  const sequences = sequencesOf(timestamp);
  let text = '';
  for (const token of tokens) {
    const made = /^[A-Za-z]/.test(token) ? sequences[token] : literal(token);
    if (made === undefined) return new Failure(`formatdate() has no sequence ${token.slice(0, 20)}`);
    text += made;
  }
  return text;
}

/** Undefined for a quote that nothing closes. */
function literal(token: string): string | undefined {
  if (!token.startsWith("'")) return token;
  if (token === "''") return "'";
  return token.length === 1 ? undefined : token.slice(1, -1).replaceAll("''", "'");
}

/** https://developer.hashicorp.com/terraform/language/functions/formatdate#specification-syntax */
function sequencesOf(timestamp: Timestamp): { readonly [sequence: string]: string } {
  const date = localDate(timestamp);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  const [hour, minute, second] = [date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()];
  const [monthName = '', dayName = ''] = [MONTHS[month], DAYS[date.getUTCDay()]];
  const two = (value: number) => String(value).padStart(2, '0');
  const half = hour % 12 === 0 ? 12 : hour % 12;
  const colon = offsetText(timestamp.offset, ':');
  const plain = offsetText(timestamp.offset, '');
  return {
    __proto__: null,
    YYYY: String(year).padStart(4, '0'),
    YY: two(year % 100),
    MMMM: monthName,
    MMM: monthName.slice(0, 3),
    MM: two(month + 1),
    M: String(month + 1),
    DD: two(day),
    D: String(day),
    EEEE: dayName,
    EEE: dayName.slice(0, 3),
    hh: two(hour),
    h: String(hour),
    HH: two(half),
    H: String(half),
    AA: hour < 12 ? 'AM' : 'PM',
    aa: hour < 12 ? 'am' : 'pm',
    mm: two(minute),
    m: String(minute),
    ss: two(second),
    s: String(second),
    ZZZZZ: colon || '+00:00',
    ZZZZ: plain || '+0000',
    ZZZ: plain || 'UTC',
    Z: colon || 'Z',
  } as unknown as { readonly [sequence: string]: string };
}
