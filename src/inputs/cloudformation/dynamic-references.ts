import { type Hole, isHole, secretHole, unknownHole } from '../../model/hole.js';

const OPEN = '{{resolve:';
const CLOSE = '}}';

type Part = string | Hole;

/**
 * The parts of a text with its dynamic references taken out. What Systems Manager holds in plain text is unknown, and the
 * same wherever it is referred to alike; what it holds as a secure string, and what Secrets Manager holds, is a secret:
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html
 * A reference may be put together from several parts (`{{resolve:ssm:/lake/${Env}}}`); one that does not end is text.
 */
export function withoutReferences(parts: readonly Part[]): readonly Part[] {
  if (!parts.some((part) => typeof part === 'string' && part.includes('{{'))) return parts;
  const found: Part[] = [];
  let reference: Part[] | undefined;
  for (const token of merged(parts).flatMap(tokens)) {
    if (reference === undefined && token === OPEN) reference = [OPEN];
    else if (reference === undefined) found.push(token);
    else {
      reference.push(token);
      if (token !== CLOSE) continue;
      found.push(referenceOf(reference));
      reference = undefined;
    }
  }
  return reference === undefined ? found : [...found, ...reference];
}

/** Neighbouring texts as one: Fn::Join may put a reference together from any pieces. */
function merged(parts: readonly Part[]): readonly Part[] {
  const found: Part[] = [];
  for (const part of parts) {
    const last = found.at(-1);
    if (typeof part === 'string' && typeof last === 'string') found[found.length - 1] = last + part;
    else found.push(part);
  }
  return found;
}

function tokens(part: Part): readonly Part[] {
  return isHole(part) ? [part] : part.split(/(\{\{resolve:|\}\})/).filter((token) => token !== '');
}

const MAX_DETAIL = 200;

/** Two references that are written alike, with the same parameters in them, have the same value. */
function referenceOf(parts: readonly Part[]): Hole {
  const written = parts.map(inWords).join('');
  if (!written.startsWith(`${OPEN}ssm:`)) return secretHole();
  const isSame = written.length <= MAX_DETAIL && parts.every((part) => !isHole(part) || isParameter(part));
  return unknownHole(isSame ? 'parameter' : 'unresolved-function', written.slice(0, MAX_DETAIL));
}

function isParameter(part: Hole): boolean {
  return part.kind === 'unknown' && part.reason === 'parameter' && part.detail !== undefined;
}

function inWords(part: Part): string {
  if (!isHole(part)) return part;
  return part.kind === 'unknown' && part.detail !== undefined ? `\${${part.detail}}` : '${...}';
}
