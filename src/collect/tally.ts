/** What has been done so far, counted as it happens; for those who watch. */
export interface Tally {
  /** Answered or given up, each once, however many attempts it took. */
  calls: number;
  /** Attempts that AWS throttled. */
  throttles: number;
  /** Read, of every type but buckets. */
  resources: number;
  buckets: number;
  /** Buckets that were listed; there are more until `listedAccounts` counts all accounts. */
  listedBuckets: number;
  /** Accounts whose buckets are all listed. */
  listedAccounts: number;
}

export function emptyTally(): Tally {
  return { calls: 0, throttles: 0, resources: 0, buckets: 0, listedBuckets: 0, listedAccounts: 0 };
}
