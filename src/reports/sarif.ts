import type { Result } from 'sarif';
import type { ScanResult } from '../model/finding.js';
import { byCategory, categoryOfKnown } from './category.js';
import type { Report } from './report.js';
import { absentResult } from './sarif-absent.js';
import { githubRuns } from './sarif-github.js';
import { fullResult, githubResult, type RuleIndex } from './sarif-result.js';
import { type RunFrame, sarifRun } from './sarif-run.js';
import { taxonomiesOf } from './sarif-taxonomy.js';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

/** SARIF 2.1.0, one run for each category (https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/sarif-v2.1.0-errata01.html). */
export const sarifReport: Report = function* (result, options) {
  yield `{"$schema":"${SCHEMA}","version":"2.1.0","runs":[`;
  let separator = '\n';
  for (const { frame, results } of options.profile === 'full' ? fullRuns(result) : runsForGithub(result)) {
    yield separator;
    yield* sarifRun(frame, results, result, options);
    separator = ',\n';
  }
  yield '\n]}\n';
};

interface RunOf {
  readonly frame: RunFrame;
  readonly results: Iterable<Result>;
}

function* runsForGithub(result: ScanResult): Iterable<RunOf> {
  const rules = ruleIndex(result);
  const { counts, complete } = result;
  for (const { category, findings, problems, cut } of githubRuns(result)) {
    const properties = { complete, counts, resultsLeftOut: cut };
    yield {
      frame: { category, problems, properties },
      results: mapped(findings, (each) => githubResult(each, rules, result.lines)),
    };
  }
}

/** Needs `others` to say of every judged pair how it came out; says with the counts what was judged in any case. */
function* fullRuns(result: ScanResult): Iterable<RunOf> {
  const rules = ruleIndex(result);
  const taxonomies = taxonomiesOf(result.rules);
  const { counts, complete, findings, others = [], comparison } = result;
  let problems = result.problems;
  for (const [category, group] of byCategory(result, chained(findings, others, result.waived))) {
    const frame = { category, problems, taxonomies, properties: { complete, counts } };
    const gone = comparison?.absent.filter((each) => categoryOfKnown(each) === category) ?? [];
    const results = mapped(group, (each) => fullResult(each, rules, comparison));
    yield {
      frame,
      results: chained(
        results,
        mapped(gone, (each) => absentResult(each, rules)),
      ),
    };
    problems = [];
  }
}

function ruleIndex({ rules }: ScanResult): RuleIndex {
  return new Map(rules.map(({ id }, index) => [id, index]));
}

function* chained<T>(...lists: readonly Iterable<T>[]): Iterable<T> {
  for (const list of lists) yield* list;
}

function* mapped<T, U>(items: Iterable<T>, change: (item: T) => U): Iterable<U> {
  for (const item of items) yield change(item);
}
