import { githubReport } from './github.js';
import { jsonReport } from './json.js';
import { junitReport } from './junit.js';
import { markdownReport } from './markdown.js';
import type { Report } from './report.js';
import { sarifReport } from './sarif.js';
import { textReport } from './text.js';

/** Every report by the name of its format. */
export const REPORTS = {
  text: textReport,
  json: jsonReport,
  sarif: sarifReport,
  markdown: markdownReport,
  github: githubReport,
  junit: junitReport,
} as const satisfies { readonly [format: string]: Report };

export type ReportFormat = keyof typeof REPORTS;
