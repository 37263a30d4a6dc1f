import { clientsOf } from '../collect/clients.js';
import { collect } from '../collect/collect.js';
import { callsFor, type Needs } from '../collect/needs.js';
import { emptyTally } from '../collect/tally.js';
import { tagsReadBy } from '../engine/tags-read.js';
import { FACTS } from '../facts/facts.js';
import type { LiveGap, LiveHeader } from '../inputs/snapshot/live-lines.js';
import type { RecordingListener } from '../inputs/snapshot/read-recording.js';
import type { SelectedRule } from '../model/rule.js';
import { endpointsOf } from './endpoints.js';
import type { LiveFlags } from './live-flags.js';
import { needsOf } from './live-needs.js';
import { showProgress } from './live-progress.js';
import { type Opened, openAccounts } from './open-accounts.js';
import { accountRedactor, redactedLine } from './redact-ids.js';
import { type Surroundings, UsageError } from './surroundings.js';
import { VERSION } from './version.js';
import { openRecording, type RecordingResult, writeRecording } from './write-recording.js';

export interface AccountRecording {
  /** Absolute; left out: no file is written. */
  readonly path?: string;
  readonly rules: readonly SelectedRule[];
  readonly flags: LiveFlags;
  /** The key of the hashes that stand for account ids; left out: the ids are kept. */
  readonly redactionKey?: string;
  /** Go on with what an earlier run left in the file. */
  readonly resume?: boolean;
  /** Told what is written. */
  readonly listener?: RecordingListener;
}

/**
 * Records accounts, in a file or for the listener alone; `finished` where there is nothing to resume. Stopped by its
 * time limit or by the user, the file can be resumed. Throws a UsageError where nothing can be read, or the file not be
 * written.
 */
export async function recordAccounts(
  recording: AccountRecording,
  surroundings: Surroundings,
): Promise<RecordingResult | 'finished'> {
  const { path, rules, flags, redactionKey, resume = false, listener } = recording;
  const endpoints = endpointsOf(flags.endpointUrl, surroundings.env);
  checkNumbers(flags);
  const file = openRecording(path, resume);
  if (file === 'finished') return file;
  const needs = needsOf(rules);
  const stop = stopperOf(flags, surroundings);
  const tally = emptyTally();
  const { signal } = stop;
  const { concurrency } = flags;
  const clients = clientsOf({ endpoints, signal, tally, ...(concurrency !== undefined && { concurrency }) });
  try {
    const opened = await openAccounts(flags, endpoints.get('STS') ?? endpoints.get(''), clients, signal);
    const { accounts, refused } = opened;
    const redactor = redactionKey === undefined ? undefined : accountRedactor(redactionKey);
    const redact = (line: string) => (redactor === undefined ? line : redactedLine(line, redactor));
    const done = file.unfinished?.ids;
    const collected = collect({
      accounts,
      clients,
      needs,
      tagValues: tagsReadBy(rules, FACTS),
      ...(flags.buckets !== undefined && { buckets: flags.buckets }),
      ...(done !== undefined && { isRead: (id) => done.has(redactor === undefined ? id : redactor(id)) }),
      now: surroundings.now,
      signal,
      tally,
    });
    const { stderr, isStderrTty = false } = surroundings;
    const hide = showProgress({ tally, accounts: accounts.length, stderr, isTty: isStderrTty });
    try {
      const header = headerOf(opened, needs, recording, surroundings.now());
      return await writeRecording(file, header, collected, refused.map(gapOf), signal, redact, listener);
    } finally {
      hide();
    }
  } catch (error) {
    if (!signal.aborted || error instanceof UsageError) throw error;
    throw new UsageError('The run was stopped before anything was read.', 'Give it more time with --timeout.');
  } finally {
    stop.end();
    clients.destroy();
  }
}

function headerOf(
  { accounts }: Opened,
  needs: Needs,
  { flags, redactionKey }: AccountRecording,
  now: Date,
): LiveHeader {
  return {
    tool: `lakeproof/${VERSION}`,
    startedAt: now.toISOString(),
    caller: accounts[0]?.caller ?? '',
    accounts: accounts.map(({ account, partition, regions }) => ({ account, partition, regions })),
    collected: [...needs.keys()].sort(),
    calls: [...new Set(callsFor(needs).map(({ service, operation }) => `${service}:${operation}`))].sort(),
    ...(flags.buckets !== undefined && { buckets: flags.buckets }),
    redaction: redactionKey === undefined ? 'default' : 'ids',
  };
}

function gapOf({ role = '', operation, iamAction, reason, code }: Opened['refused'][number]): LiveGap {
  const account = /^arn:[^:]*:iam::(\d{12}):/.exec(role)?.[1];
  return { ...(account !== undefined && { account }), operation, reason, iamAction, code };
}

/** Node's timers fire at once when they are set for later. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** Stops the run after its time, or when the user interrupts it. */
function stopperOf({ timeout }: LiveFlags, { onInterrupt }: Surroundings) {
  const stop = new AbortController();
  const after = Math.min((timeout ?? 0) * 1000, LONGEST_TIMER_MS);
  const timer = timeout === undefined ? undefined : setTimeout(() => stop.abort('timeout'), after);
  const ignore = onInterrupt?.(() => stop.abort('interrupt'));
  return {
    signal: stop.signal,
    /** What is still under way, because the run failed, is of no use any more. */
    end() {
      clearTimeout(timer);
      ignore?.();
      stop.abort('ended');
    },
  };
}

function checkNumbers({ concurrency = 1, timeout = 1 }: LiveFlags): void {
  if (!Number.isInteger(concurrency))
    throw new UsageError('--concurrency takes a whole number above 0.', 'Leave it out for the default.');
  if (!(timeout > 0))
    throw new UsageError('--timeout takes a number of seconds above 0.', 'Leave it out for no limit.');
}
