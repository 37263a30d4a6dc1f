import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Account, Answers, Refusal, Thing } from './account.js';

/** An account whose answers AWS gave to somebody, each in a file of its own beside the account.json. */
interface RecordedAccount extends Omit<Account, 'lists' | 'answers'> {
  readonly lists: { readonly [operation: string]: readonly Thing[] | RecordedList };
  readonly answers?: { readonly [operation: string]: object | string };
}

/** What a listing operation answered; `each` has the answers about each thing, in the order of the list; null = none was recorded. */
interface RecordedList {
  readonly recorded: string;
  /** Left out for trails, which tell their home region. */
  readonly region?: string;
  readonly each?: { readonly [operation: string]: readonly (string | null)[] };
}

/** The account that a folder describes. */
export function accountIn(folder: string): Account {
  const { lists, answers = {}, ...rest } = JSON.parse(read(folder, 'account.json')) as RecordedAccount;
  return {
    ...rest,
    answers: mapped(answers, (answer) => (typeof answer === 'string' ? recordedAnswer(folder, answer) : answer)),
    lists: mapped(lists, (list) => ('recorded' in list ? thingsOf(folder, list) : list)),
  };
}

function thingsOf(folder: string, { recorded, region, each = {} }: RecordedList): readonly Thing[] {
  const items = Object.values(recordedAnswer(folder, recorded)).find(Array.isArray) as readonly Thing['is'][];
  return items.map((is, i) => {
    const answers = Object.entries(each).flatMap(([operation, files]) => {
      const file = files[i];
      return typeof file === 'string' ? [[operation, recordedAnswer(folder, file)] as const] : [];
    });
    return { region: region ?? String(is.HomeRegion), is, answers: Object.fromEntries(answers) satisfies Answers };
  });
}

/** One recording: `{ status_code, data }`, in the words that the SDKs of all languages share. */
function recordedAnswer(folder: string, file: string): object | Refusal {
  const { status_code, data } = JSON.parse(read(folder, file), withDates) as {
    readonly status_code: number;
    readonly data: {
      readonly ResponseMetadata?: object;
      readonly Error?: { readonly Code: string; readonly Message: string };
    };
  };
  const { ResponseMetadata: _, Error: refusal, ...answer } = data;
  if (refusal === undefined) return answer;
  return { $error: refusal.Code, status: status_code, message: refusal.Message };
}

/** Python's dates, which the recordings spell in their parts. */
function withDates(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('__class__' in value)) return value;
  const { year, month, day, hour, minute, second } = value as { readonly [part: string]: number };
  return new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute, second)).toISOString().replace('.000Z', 'Z');
}

function read(folder: string, file: string): string {
  const path = join(folder, file);
  if (!existsSync(path)) throw new Error(`${path} is missing`);
  return readFileSync(path, 'utf8');
}

function mapped<A, B>(of: { readonly [name: string]: A }, by: (value: A) => B): { readonly [name: string]: B } {
  return Object.fromEntries(Object.entries(of).map(([name, value]) => [name, by(value)]));
}
