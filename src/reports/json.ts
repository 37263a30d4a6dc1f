import type { Comparison } from '../model/comparison.js';
import type { Finding } from '../model/finding.js';
import type { PolicyReview } from '../model/policy-review.js';
import type { Problem } from '../model/problem.js';
import type { Rule } from '../model/rule.js';
import { forJson } from './escape.js';
import { jsonDrift } from './json-drift.js';
import { jsonFinding, jsonSpan } from './json-finding.js';
import type { Report, ReportOptions } from './report.js';

/**
 * For programs: everything a scan says, by schemas/report-v1.schema.json, one finding a line.
 * `others` (pass and not-applicable) is there when the scan was asked to keep them.
 */
export const jsonReport: Report = function* (result, options) {
  yield '{"format":"lakeproof-report","version":1,\n';
  yield `"tool":${forJson({ name: 'lakeproof', version: options.version })},\n`;
  yield `"complete":${result.complete},\n`;
  yield `"counts":${forJson(result.counts)},\n`;
  yield `"scanned":${forJson(result.scanned)},\n`;
  yield* list('rules', result.rules, (rule) => jsonRule(rule, options));
  yield ',\n';
  yield* list('problems', result.problems, jsonProblem);
  yield ',\n';
  if (result.comparison !== undefined) yield `"baseline":${jsonBaseline(result.comparison)},\n`;
  if (result.drift !== undefined) {
    yield* list('drift', result.drift, jsonDrift);
    yield ',\n';
  }
  if (result.review !== undefined) yield `"review":${jsonReview(result.review)},\n`;
  const withState = (finding: Finding) => jsonFinding(finding, result.comparison?.states.get(finding));
  yield* list('findings', result.findings, withState);
  yield ',\n';
  yield* list('waived', result.waived, withState);
  if (result.others !== undefined) {
    yield ',\n';
    yield* list('others', result.others, withState);
  }
  yield '}\n';
};

function* list<T>(name: string, items: Iterable<T>, json: (item: T) => string): Iterable<string> {
  yield `"${name}":[`;
  let separator = '\n';
  for (const item of items) {
    yield separator + json(item);
    separator = ',\n';
  }
  yield separator === '\n' ? ']' : '\n]';
}

function jsonRule(rule: Rule, { ruleUrl }: ReportOptions): string {
  const { id, title, severity, resource, why, remediation, controls, references } = rule;
  return forJson({
    id,
    title,
    severity,
    resource,
    why,
    fix: remediation.text,
    controls,
    references,
    url: ruleUrl(rule),
  });
}

function jsonBaseline({ with: name, absent }: Comparison): string {
  return forJson({
    with: name,
    absent: absent.map(({ rule, verdict, file, resource, fingerprint }) => ({
      rule,
      verdict,
      file,
      resource,
      fingerprint,
    })),
  });
}

function jsonReview({ source, newWaivers, sameFiles, changes, preview }: PolicyReview): string {
  return forJson({
    source,
    newWaivers,
    sameFiles,
    changes: changes.map(({ at, ...change }) => ({ ...change, ...(at !== undefined && { at: jsonSpan(at) }) })),
    preview,
  });
}

function jsonProblem({ level, kind, message, next, file, at }: Problem): string {
  return forJson({ level, kind, message, next, file, ...(at !== undefined && { at: jsonSpan(at) }) });
}
