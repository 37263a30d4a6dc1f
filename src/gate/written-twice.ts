import type { Problem } from '../model/problem.js';

/**
 * The problems of a run, where what a change newly writes twice is an error: it is not documented which of the two AWS
 * takes (https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-formats.html), so that a change could
 * have one judged and deploy the other. `before`: those of its base; `formerName`: what a renamed file was called, by URIs.
 */
export function withWrittenTwice(
  problems: readonly Problem[],
  before: readonly Problem[],
  formerName: (file: string) => string,
): readonly Problem[] {
  const left = new Map<string, number>();
  for (const each of before) {
    const key = keyOf(each, each.file);
    if (isTwice(each)) left.set(key, (left.get(key) ?? 0) + 1);
  }
  return problems.map((each) => {
    if (!isTwice(each)) return each;
    const key = keyOf(each, formerName(each.file));
    const known = left.get(key) ?? 0;
    left.set(key, known - 1);
    return known > 0 ? each : { ...each, level: 'error' };
  });
}

function isTwice({ kind }: Problem): boolean {
  return kind === 'duplicate-key';
}

/** Lines move. */
function keyOf({ message }: Problem, file: string): string {
  return `${file} ${message.replaceAll(/\bline \d+/g, 'line')}`;
}
