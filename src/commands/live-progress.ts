import type { Tally } from '../collect/tally.js';

const BAR_WIDTH = 24;
const BAR_EVERY_MS = 200;
const LINE_EVERY_MS = 10_000;

interface Watch {
  readonly tally: Tally;
  readonly accounts: number;
  readonly stderr: (text: string) => void;
  readonly isTty: boolean;
}

/** Shows how far a run is: a bar on a terminal, a line every ten seconds elsewhere. Answers how to stop. */
export function showProgress({ tally, accounts, stderr, isTty }: Watch): () => void {
  const began = Date.now();
  const text = () => progressText(tally, accounts, Date.now() - began);
  const timer = isTty
    ? setInterval(() => stderr(`\r\u001b[2K${bar(tally, accounts)}${text()}`), BAR_EVERY_MS)
    : setInterval(() => stderr(`${text()}\n`), LINE_EVERY_MS);
  timer.unref();
  return () => {
    clearInterval(timer);
    if (isTty) stderr('\r\u001b[2K');
  };
}

/** `3210 of 10000 buckets, 118 other resources, 17230 calls, 12 throttled, 40 s left` */
export function progressText(tally: Tally, accounts: number, elapsedMs: number): string {
  const share = shareOf(tally, accounts);
  const left = share === undefined || share < 0.02 ? undefined : (elapsedMs / share) * (1 - share);
  return [
    ...(accounts > 1 ? [`${accounts} accounts`] : []),
    `${tally.buckets} of ${tally.listedBuckets}${share === undefined ? '+' : ''} buckets`,
    `${tally.resources} other resources`,
    `${tally.calls} calls`,
    ...(tally.throttles > 0 ? [`${tally.throttles} throttled`] : []),
    ...(left === undefined ? [] : [`${duration(left)} left`]),
  ].join(', ');
}

/** How much of the buckets is done; undefined until all are listed. */
function shareOf({ buckets, listedBuckets, listedAccounts }: Tally, accounts: number): number | undefined {
  return listedAccounts < accounts || listedBuckets === 0 ? undefined : buckets / listedBuckets;
}

function bar(tally: Tally, accounts: number): string {
  const full = Math.round((shareOf(tally, accounts) ?? 0) * BAR_WIDTH);
  return `[${'#'.repeat(full)}${' '.repeat(BAR_WIDTH - full)}] `;
}

function duration(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  return seconds < 100 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`;
}
