/** The one public door: everything that another program may rely on. */

export { checkRule } from './engine/check-rule.js';
export { judgeOf } from './engine/judge.js';
export { planAll } from './engine/plan.js';
export { FACTS } from './facts/facts.js';
export { type DiskOptions, diskFiles } from './files/disk-tree.js';
export { type Configuration, type Pack, perimeterOf } from './gate/configuration.js';
export { type ExitCode, exitCodeOf } from './gate/exit-code.js';
export { select } from './gate/select.js';
export type { Estate } from './model/estate.js';
export type { Derived, Fact } from './model/fact.js';
export type { Files, SourceFile } from './model/files.js';
export type { Counts, Finding, Place, ScanResult, Verdict } from './model/finding.js';
export type { Hole } from './model/hole.js';
export type { Perimeter } from './model/perimeter.js';
export type { Problem } from './model/problem.js';
export type { Resource } from './model/resource.js';
export type { Rule, SelectedRule, Severity } from './model/rule.js';
export type { Value } from './model/value.js';
export type { Waiver, WaiverScope } from './model/waiver.js';
export type { ReportOptions } from './reports/report.js';
export { REPORTS, type ReportFormat } from './reports/reports.js';
export { type ScanOptions, scan } from './scan.js';
