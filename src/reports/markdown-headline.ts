import type { Finding, ScanResult } from '../model/finding.js';
import { SEVERITIES } from '../model/rule.js';
import { isNew } from './compared.js';
import { countedFindings, countingAmong, othersWords } from './counting-among.js';
import type { ReportOptions } from './report.js';
import { tally } from './severity.js';

type Options = Pick<ReportOptions, 'counting'>;

/** One line on how it came out; the sign is that of the findings that count. */
export function headline(result: ScanResult, options: Options): string {
  const { findings, complete, comparison } = result;
  const { counting, others } = countingAmong(findings, options);
  const fails = counting.filter(({ verdict }) => verdict === 'fail').length;
  const undecided = counting.length - fails;
  const isNewTold = comparison !== undefined && options.counting?.words !== 'new';
  const parts = [
    failWords(counting, fails, options),
    ...(isNewTold ? [`${findings.filter((each) => isNew(each, comparison)).length} new`] : []),
    ...(undecided === 0 ? [] : [`${undecided} undecided`]),
    ...(others.length === 0 ? [] : [othersWords(others, options)]),
    ...(complete ? [] : ['incomplete']),
  ];
  const sign = fails > 0 ? '✗' : complete && undecided === 0 ? '✓' : '⚠';
  return `## ${sign} lakeproof: ${parts.join(', ')}\n\n`;
}

function failWords(findings: readonly Finding[], fails: number, { counting }: Options): string {
  if (fails === 0) return `nothing ${counting === undefined ? '' : `${counting.words} `}failed`;
  const severities = tally(findings);
  const worst = SEVERITIES.filter((severity) => severities[severity].fail > 0)
    .map((severity) => `${severities[severity].fail} ${severity}`)
    .join(', ');
  return `${countedFindings(fails, counting)} (${worst})`;
}
