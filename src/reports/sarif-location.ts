import type { Location, PhysicalLocation } from 'sarif';
import type { ScanResult } from '../model/finding.js';
import type { Resource } from '../model/resource.js';
import type { Span } from '../model/span.js';

/** A place as SARIF has it: both are 1-based with an exclusive end. GitHub wants all four numbers, and a region that is not empty. */
export function physicalLocation({ file, start, end }: Span): PhysicalLocation {
  const empty = end.line === start.line && end.column <= start.column;
  return {
    artifactLocation: { uri: file },
    region: {
      startLine: start.line,
      startColumn: start.column,
      endLine: end.line,
      endColumn: empty ? start.column + 1 : end.column,
    },
  };
}

/** The one location of a result: where it is written, and which resource it is about. */
export function resultLocation(at: Span, resource: Resource): Location {
  return {
    physicalLocation: physicalLocation(at),
    logicalLocations: [
      {
        name: resource.identity,
        fullyQualifiedName: resource.id,
        ...(resource.path !== undefined && { decoratedName: resource.path }),
        kind: 'resource',
      },
    ],
  };
}

/**
 * The first line of a span. Code scanning shows an alert on a pull request only if all lines of its region are in the diff
 * (https://docs.github.com/code-security/code-scanning/managing-code-scanning-alerts/triaging-code-scanning-alerts-in-pull-requests).
 */
export function firstLine(span: Span, lines: ScanResult['lines']): Span {
  const { file, start, end } = span;
  if (end.line === start.line) return span;
  const [text] = lines(file, start.line, start.line);
  if (text === undefined) return span;
  return { file, start, end: { line: start.line, column: Math.max(start.column, text.trimEnd().length + 1) } };
}
