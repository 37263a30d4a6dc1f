import type { Value } from '../../model/value.js';

/** What can be asked of a policy, in the order of the documentation. */
export const QUESTIONS = [
  'vpc-endpoint-only',
  'not-public',
  'tls-only',
  'tls-minimum-version',
  'trusted-accounts-only',
  'encryption-enforced-on-put',
  'no-confused-deputy',
  'no-lockout',
  'statements-effective',
  'via-service',
  'admin-separate',
  'endpoint-policy-restricted',
  'endpoint-policy-pinned',
] as const;

export type Question = (typeof QUESTIONS)[number];

/** The answer to one question about one policy. */
export interface Asked {
  readonly question: Question;
  readonly verdict: 'pass' | 'fail' | 'unknown';
  /** With a fail of the questions that are about requests: one that gets through, as JSON. */
  readonly request?: CounterExample;
  /** Why the verdict is unknown. */
  readonly reason?: string;
  /** From 0, in the policy's order: the statements that decide, those that allow first. */
  readonly statements?: readonly number[];
}

/** A real request that is allowed and violates the question. Its context is whole: a key that is not there is absent. */
export interface CounterExample {
  readonly principal: {
    readonly type: 'anonymous' | 'role' | 'user' | 'root' | 'service';
    readonly arn?: string;
    readonly account?: string;
    readonly org?: string;
    /** Of a role, where the policy tells its sessions apart. */
    readonly session?: string;
    readonly name?: string;
  };
  readonly action: string;
  readonly resource: string;
  readonly network: {
    readonly type: 'internet' | 'endpoint' | 'forwarded';
    readonly ip?: string;
    readonly vpce?: string;
    readonly vpc?: string;
  };
  readonly context: { readonly [key: string]: string | readonly string[] };
}

/** What a policy belongs to, and what surrounds it: the members of a batch line, each as JSON has it. */
export interface Subject {
  /** May hold holes; undefined: the resource has no policy. */
  readonly policy: Value | undefined;
  /** `{"type", "name" or "arn", "account", "publicAccessBlock", "acl", "encryption"}` */
  readonly resource: Value | undefined;
  readonly perimeter: Value | undefined;
}
