import type { Result, Run } from 'sarif';
import type { ScanResult } from '../model/finding.js';
import type { Problem } from '../model/problem.js';
import { forJson } from './escape.js';
import type { ReportOptions } from './report.js';
import { sarifNotification } from './sarif-notification.js';
import { sarifRule } from './sarif-rule.js';
import type { Taxonomies } from './sarif-taxonomy.js';

/** What one run of a SARIF file says beside its results. */
export interface RunFrame {
  /** `automationDetails.id`; no two runs of a file share one, or GitHub rejects the file. */
  readonly category: string;
  /** Told once a file: in its first run. */
  readonly problems: readonly Problem[];
  /** `full` only. */
  readonly taxonomies?: Taxonomies;
  readonly properties: { readonly [name: string]: unknown };
}

/** A run in chunks, one result each. All rules are listed, found or not, so that GitHub can close what no longer fails. */
export function* sarifRun(
  { category, problems, taxonomies, properties }: RunFrame,
  results: Iterable<Result>,
  result: ScanResult,
  { version, ruleUrl, category: prefix = 'lakeproof' }: ReportOptions,
): Iterable<string> {
  const run: Omit<Run, 'results'> = {
    tool: {
      driver: {
        name: 'lakeproof',
        version,
        semanticVersion: version,
        rules: result.rules.map((rule) => ({
          ...sarifRule(rule, ruleUrl),
          ...(taxonomies !== undefined && { relationships: taxonomies.relationships(rule) }),
        })),
        ...(taxonomies !== undefined && {
          supportedTaxonomies: taxonomies.components.map(({ name }, index) => ({ name, index })),
        }),
      },
    },
    automationDetails: { id: category.replace(/^lakeproof(?=\/)/, () => prefix) },
    columnKind: 'utf16CodeUnits',
    invocations: [
      { executionSuccessful: result.complete, toolExecutionNotifications: problems.map(sarifNotification) },
    ],
    ...(taxonomies !== undefined && { taxonomies: taxonomies.components }),
    properties,
  };
  yield `${forJson(run).slice(0, -1)},"results":[`;
  let separator = '\n';
  for (const each of results) {
    yield separator + forJson(each);
    separator = ',\n';
  }
  yield separator === '\n' ? ']}' : '\n]}';
}
