import type { Problem } from '../../model/problem.js';
import { byPlace, problemAt, type Source } from '../source.js';
import type { Stretch } from './ast.js';
import type { Concrete } from './concrete-tree.js';

/** After the first few errors the parser only guesses. */
const MAX_ERRORS = 3;

/** What in a text is no HCL, first things first. */
export function grammarErrors(tree: Concrete, source: Source): readonly Problem[] {
  const found: Problem[] = [];
  const walk = (node: Concrete): void => {
    if (node.type === 'ERROR')
      found.push(problemAt(source, firstLine(spot(node, source.text), source.text), strange(node, source)));
    else if (node.missing) found.push(problemAt(source, node, missing(node)));
    else node.children.forEach(walk);
  };
  walk(tree);
  return found.sort(byPlace).slice(0, MAX_ERRORS);
}

const NEXT = 'Correct the file; `terraform fmt` or `tofu fmt` names the same place.';

function missing(node: Concrete): Omit<Problem, 'file' | 'at'> {
  const what = node.type === '' || /^[a-z_]+$/.test(node.type) ? 'something' : `"${node.type}"`;
  return {
    level: 'error',
    kind: 'unreadable-hcl',
    message: `This is no valid HCL: ${what} is missing here`,
    next: NEXT,
  };
}

function strange({ start, end }: Concrete, { text }: Source): Omit<Problem, 'file' | 'at'> {
  const isLong = text.slice(start, end).trimEnd().includes('\n');
  const message = isLong
    ? 'This is no valid HCL: something here is not closed, or does not belong here'
    : 'This is no valid HCL: this does not belong here';
  return { level: 'error', kind: 'unreadable-hcl', message, next: NEXT };
}

/** Of an error over many lines the last thing that the parser still took in: what is wrong stands there, or behind it. */
function spot(error: Concrete, text: string): Stretch {
  const isLong = text.slice(error.start, error.end).trimEnd().includes('\n');
  return isLong ? (lastWritten(error) ?? error) : error;
}

function lastWritten(node: Concrete): Concrete | undefined {
  if (node.children.length === 0) return node.end > node.start ? node : undefined;
  for (const child of node.children.toReversed()) {
    const found = lastWritten(child);
    if (found !== undefined) return found;
  }
  return undefined;
}

const MAX_LINE = 400;

function firstLine({ start, end }: Stretch, text: string): Stretch {
  const line = /^[^\r\n]*/.exec(text.slice(start, Math.min(end, start + MAX_LINE)))?.[0] ?? '';
  return { start, end: start + Math.max(1, line.trimEnd().length) };
}
