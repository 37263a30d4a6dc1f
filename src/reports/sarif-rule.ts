import type { ReportingDescriptor } from 'sarif';
import type { Rule, Severity } from '../model/rule.js';
import { isWebAddress, oneLine, shorten } from './phrase.js';
import type { ReportOptions } from './report.js';
import { LEVELS } from './severity.js';

/**
 * GitHub's bands: critical above 9.0, high from 7.0, medium from 4.0, low below; each value lies well inside its band
 * (https://docs.github.com/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning).
 */
const SECURITY_SEVERITY: { readonly [severity in Severity]: string } = {
  critical: '9.5',
  high: '8.0',
  medium: '5.5',
  low: '2.5',
};

/** GitHub's limits for a rule's texts, and how many tags it shows. */
const MAX_NAME = 255;
const MAX_DESCRIPTION = 1024;
const MAX_FRAMEWORK_TAGS = 6;

/** A rule as SARIF's reportingDescriptor, with what GitHub reads. */
export function sarifRule(rule: Rule, ruleUrl: ReportOptions['ruleUrl']): ReportingDescriptor {
  return {
    id: rule.id,
    name: shorten(pascalCase(rule.id), MAX_NAME),
    shortDescription: { text: sentence(shorten(oneLine(rule.title), MAX_DESCRIPTION - 1)) },
    fullDescription: { text: shorten(oneLine(rule.why), MAX_DESCRIPTION) },
    help: { text: helpText(rule), markdown: helpMarkdown(rule) },
    ...(isWebAddress(ruleUrl(rule)) && { helpUri: ruleUrl(rule) }),
    defaultConfiguration: { level: LEVELS[rule.severity] },
    properties: {
      tags: tags(rule),
      precision: 'high',
      'problem.severity': LEVELS[rule.severity] === 'note' ? 'recommendation' : LEVELS[rule.severity],
      'security-severity': SECURITY_SEVERITY[rule.severity],
    },
  };
}

function pascalCase(id: string): string {
  return id.replace(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

function sentence(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}

/** The most useful first: `security`, the service, then up to six frameworks. */
function tags({ resource, controls }: Rule): string[] {
  const service = resource.split('::')[1]?.toLowerCase() || 'account';
  return ['security', service, ...Object.keys(controls).slice(0, MAX_FRAMEWORK_TAGS)];
}

function helpText({ title, why, remediation, controls }: Rule): string {
  const numbers = controlLines(controls).map((line) => `\n  ${line}`);
  const last = numbers.length === 0 ? '' : `\n\nControls:${numbers.join('')}`;
  return `${title}\n\nWhy: ${why}\n\nFix: ${remediation.text}${last}`;
}

/** The texts of a rule are Markdown already. */
function helpMarkdown({ title, why, remediation, controls, references }: Rule): string {
  const list = (heading: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [`### ${heading}`, lines.map((line) => `- ${line}`).join('\n')];
  const examples = [
    ...example('CloudFormation', 'yaml', remediation.cloudformation),
    ...example('Terraform', 'hcl', remediation.terraform),
    ...example('Command line', 'sh', remediation.cli === undefined ? undefined : [remediation.cli]),
  ];
  return [
    `## ${title}`,
    why,
    '### Fix',
    remediation.text,
    ...examples,
    ...list('Controls', controlLines(controls)),
    ...list(
      'References',
      references.map((url) => `<${url}>`),
    ),
  ].join('\n\n');
}

function example(title: string, language: string, lines: readonly string[] | undefined): readonly string[] {
  return lines === undefined ? [] : [`${title}:`, `\`\`\`${language}\n${lines.join('\n')}\n\`\`\``];
}

function controlLines(controls: Rule['controls']): readonly string[] {
  return Object.entries(controls).map(([framework, numbers]) => `${framework}: ${numbers.join(', ')}`);
}
