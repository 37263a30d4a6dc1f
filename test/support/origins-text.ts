import type { Estate } from '../../src/model/estate.js';
import type { Problem } from '../../src/model/problem.js';
import type { Span } from '../../src/model/span.js';

/** Where every property of an estate was written, one a line, for a golden: `Bucket /BucketName 5:19-5:23 via 3:14-3:18`. */
export function originsText(estates: readonly Estate[]): string {
  const lines = estates.flatMap((estate) =>
    [...estate.resources].flatMap(({ id, origins }) =>
      [...origins].map(([pointer, { at, via }]) => {
        const through = via.length === 0 ? '' : ` via ${via.map(stretch).join(' ')}`;
        return `${id.slice(id.lastIndexOf('/') + 1)} ${pointer || '(itself)'} ${stretch(at)}${through}\n`;
      }),
    ),
  );
  return lines.join('');
}

/** Problems for a golden, one a line: level, kind, place, message, what to do. */
export function problemsText(problems: readonly Problem[]): string {
  return problems
    .map(
      ({ level, kind, at, message, next }) => `${level} ${kind} ${at ? stretch(at) : '-'} ${message} ${next ?? ''}\n`,
    )
    .join('');
}

function stretch({ start, end }: Span): string {
  return `${start.line}:${start.column}-${end.line}:${end.column}`;
}
