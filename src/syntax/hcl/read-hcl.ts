import type { Problem, Reading } from '../../model/problem.js';
import { problemAt, type Source, sourceOf } from '../source.js';
import type { HclFile } from './ast.js';
import { bodyOf } from './body.js';
import type { Grammar } from './grammar.js';
import { grammarErrors } from './grammar-errors.js';

/** Characters. The largest file of the public modules measured has 200,000. */
const LARGEST = 8 * 1024 * 1024;

/**
 * A text in the native syntax of HCL as a tree, or why it is none: Terraform too refuses a file as a whole.
 * `grammar`: what `loadGrammar` gives.
 */
export function readHcl(text: string, file: string, grammar: Grammar): Reading<HclFile | undefined> {
  const source = sourceOf(text, file);
  if (text.length > LARGEST) return failure(tooLarge(source, 0, 'is larger'));
  const parsed = grammar.parse(text);
  if ('exhausted' in parsed) return failure(tooLarge(source, parsed.exhausted, 'is harder to read'));
  if ('tooDeep' in parsed) return failure(tooDeep(source, parsed.tooDeep));
  if (parsed.hasErrors) return { value: undefined, problems: grammarErrors(parsed.tree, source) };
  return { value: { file, text, body: bodyOf(parsed.tree, text), span: source.span }, problems: [] };
}

function failure(problem: Problem): Reading<undefined> {
  return { value: undefined, problems: [problem] };
}

function tooDeep(source: Source, offset: number): Problem {
  return problemAt(
    source,
    { start: offset, end: offset + 1 },
    {
      level: 'error',
      kind: 'too-deep',
      message: 'The file nests brackets, blocks or operators deeper than can be read',
      next: 'Split the expression into locals, or leave the file out of the scan.',
    },
  );
}

function tooLarge(source: Source, offset: number, how: string): Problem {
  return problemAt(
    source,
    { start: offset, end: offset + 1 },
    {
      level: 'error',
      kind: 'too-large',
      message: `The file ${how} than any Terraform configuration, so it was not read`,
      next: 'Leave the file out of the scan, or split it.',
    },
  );
}
