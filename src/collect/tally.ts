/** What has been done so far, counted as it happens; for those who watch. */
export interface Tally {
  /** Answered or given up; their retries are not among them. */
  calls: number;
  /** Attempts beyond the first: AWS throttled, or did not answer in time. */
  retries: number;
  /** Read, of every type but buckets. */
  resources: number;
  buckets: number;
  /** Buckets that were listed; there are more until `listedAccounts` counts all accounts. */
  listedBuckets: number;
  /** Accounts whose buckets are all listed. */
  listedAccounts: number;
}

export function emptyTally(): Tally {
  return { calls: 0, retries: 0, resources: 0, buckets: 0, listedBuckets: 0, listedAccounts: 0 };
}
