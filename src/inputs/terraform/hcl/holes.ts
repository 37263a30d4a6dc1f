import type { RefHole, TextHole } from '../../../model/hole.js';
import { isHole, type UnknownHole, unknownHole } from '../../../model/hole.js';
import { Either, Failure, isTermList, isTermMap, JsonText, Lazy, type SecretHole, type Term, TermSet } from './term.js';

/** A term that is a hole: nobody knows what stands there. */
export type Pending = UnknownHole | RefHole | TextHole | SecretHole;

export function isPending(term: Term | undefined): term is Pending {
  return isHole(term);
}

/** The first thing in a term, however deep, of which nobody knows what it is. */
export function firstUnknown(term: Term): Pending | Lazy | Either | Failure | undefined {
  if (isPending(term) || term instanceof Lazy || term instanceof Either || term instanceof Failure) return term;
  if (term instanceof JsonText) return firstUnknown(term.text);
  const inner = term instanceof TermSet ? term.items : isTermList(term) ? term : isTermMap(term) ? term.values() : [];
  for (const item of inner) {
    const found = firstUnknown(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * What a function or operator gives whose arguments hold a hole: unknown for that hole's reason, but never equal to it,
 * as it was changed. A failure stays one.
 */
export function unresolved(name: string, args: readonly Term[] = []): UnknownHole | Failure {
  for (const arg of args) {
    const found = firstUnknown(arg);
    if (found === undefined) continue;
    return found instanceof Failure ? found : changedBy(name, found);
  }
  return unknownHole('unresolved-function', name);
}

function changedBy(name: string, found: Pending | Lazy | Either): UnknownHole {
  if (found instanceof Either) return unknownHole('unresolved-function', name);
  const hole = found instanceof Lazy ? found.whole : found;
  switch (hole.kind) {
    case 'unknown': {
      const reason = hole.reason === 'parameter' ? 'unresolved-function' : hole.reason;
      return unknownHole(reason, hole.detail === undefined ? name : shortened(`${name} of ${hole.detail}`));
    }
    case 'ref':
      return unknownHole('known-after-apply', `${name} of ${nameOf(hole)}`);
    case 'text': {
      const part = hole.parts.find((each) => isPending(each as Term));
      return part === undefined ? unknownHole('unresolved-function', name) : changedBy(name, part as Pending);
    }
    case 'secret':
      return unknownHole('unresolved-function', `${name} of a secret`);
  }
}

/** An account id, region or partition, which nobody knows here, is there and is no empty text. */
export function isScope(hole: Pending): boolean {
  return hole.kind === 'unknown' && hole.reason === 'parameter' && hole.detail?.startsWith('AWS::') === true;
}

/** `aws_s3_bucket.lake.arn` */
export function nameOf({ resource, attribute }: RefHole): string {
  const address = resource.slice(resource.indexOf('#') + 1);
  return attribute === undefined ? address : `${address}.${attribute}`;
}

const MAX_DETAIL = 120;

function shortened(text: string): string {
  return text.length <= MAX_DETAIL ? text : `${text.slice(0, MAX_DETAIL)}…`;
}
