import type { Finding } from '../model/finding.js';
import type { Problem } from '../model/problem.js';
import type { Rule } from '../model/rule.js';
import { forJson } from './escape.js';
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
  yield* list('findings', result.findings, jsonFinding);
  yield ',\n';
  yield* list<Finding>('waived', result.waived, jsonFinding);
  if (result.others !== undefined) {
    yield ',\n';
    yield* list('others', result.others, jsonFinding);
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

function jsonProblem({ level, kind, message, next, file, at }: Problem): string {
  return forJson({ level, kind, message, next, file, ...(at !== undefined && { at: jsonSpan(at) }) });
}
