import type { Hole } from '../model/hole.js';
import type { Pointer } from '../model/pointer.js';
import type { Operator } from './operators.js';

/** A part of a policy that was not understood, or that nobody knows: never ignored, whatever needs it is in doubt. */
export interface Unread {
  readonly kind: 'unread';
  /** From the policy's root. */
  readonly at: Pointer;
  /** A phrase that follows the pointer: "is no IAM element". */
  readonly why: string;
}

/**
 * `${aws:username}`, `${aws:PrincipalTag/team, 'none'}`.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 */
export interface Variable {
  readonly kind: 'variable';
  readonly key: string;
  /** Used where the request has no such key. */
  readonly fallback: string | undefined;
}

/** `${*}`, `${?}`, `${$}`: the character itself, never a wildcard. */
export interface Literal {
  readonly kind: 'literal';
  readonly text: '*' | '?' | '$';
}

/** One string of a policy; its parts stand one after the other. A plain string is one part. */
export interface Text {
  readonly kind: 'text';
  readonly at: Pointer;
  readonly parts: readonly (string | Variable | Literal | Hole | Unread)[];
}

/**
 * Who is named. `account`: the account's root ARN or its 12 digits, which hand the decision to that account.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 */
export type Principal =
  | { readonly kind: 'everyone' }
  | { readonly kind: 'account'; readonly account: string }
  | { readonly kind: 'role' | 'user'; readonly arn: string }
  | { readonly kind: 'session'; readonly account: string; readonly role: string; readonly session: string }
  | { readonly kind: 'service'; readonly name: string }
  | { readonly kind: 'federated'; readonly provider: string }
  | Somebody
  | Unread;

/**
 * Of an account that nobody knows (`arn:aws:iam::${Account}:root`, or by a canonical user id, which hides the account): the
 * account, or a role or user in it. Never everybody, because no wildcard may stand there.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-bucket-user-policy-specifying-principal-intro.html
 */
export interface Somebody {
  readonly kind: 'somebody';
  readonly at: Pointer;
  /** A phrase that follows the pointer. */
  readonly why: string;
  /** `<Account>` */
  readonly account: string;
  readonly type: 'account' | 'role' | 'user';
  /** As it ends its ARN: `role/path/name`; undefined: all of the account, or not known. */
  readonly name: string | undefined;
}

/** `Action` or `NotAction`, `Principal` or `NotPrincipal`, ...: what is listed, and whether everything else is meant. */
export interface Listed<T> {
  readonly not: boolean;
  readonly items: readonly T[];
}

/** One key under one operator. */
export interface Condition {
  /** As written. */
  readonly operator: string;
  readonly key: string;
  readonly at: Pointer;
  readonly test: Test | Unread;
}

export interface Test {
  readonly set: 'ForAllValues' | 'ForAnyValue' | undefined;
  readonly ifExists: boolean;
  readonly operator: Operator;
  readonly values: readonly (Text | Unread)[];
}

export interface Statement {
  readonly at: Pointer;
  /** From 0, in the order of the policy. */
  readonly index: number;
  readonly sid: string | undefined;
  readonly effect: 'Allow' | 'Deny' | Unread;
  /** Undefined in an identity policy: whoever has the policy. */
  readonly principal: Listed<Principal> | undefined;
  readonly action: Listed<Text | Unread>;
  readonly resource: Listed<Text | Unread>;
  readonly conditions: readonly Condition[];
  /** What the statement holds beside that. */
  readonly unread: readonly Unread[];
}

/** A policy document as it is judged. */
export interface Policy {
  readonly statements: readonly Statement[];
  /** What was not understood outside the statements: the policy may then say anything more. */
  readonly unread: readonly Unread[];
  readonly size: { readonly characters: number; readonly variables: number };
}

/** `identity`: attached to the caller, without Principal; `resource`: everything else. */
export type PolicyKind = 'identity' | 'resource';
