import type { ParamSpec, Rule } from '../model/rule.js';
import { wrapped } from '../reports/wrap.js';
import { didYouMean } from '../vocabulary/did-you-mean.js';
import { builtinRules } from './builtin-rules.js';
import { UsageError } from './surroundings.js';

/** The page of a rule as plain text, ours or one of `own`. Throws a UsageError for an id that does not exist. */
export function explainRule(id: string, own: readonly Rule[] = []): string {
  const rules = [...builtinRules(), ...own];
  const rule = rules.find((each) => each.id === id || each.aliases?.includes(id));
  if (rule === undefined) {
    const suggestion = didYouMean(
      id,
      rules.map((each) => each.id),
    );
    throw new UsageError(
      `There is no rule ${id}${suggestion === undefined ? '' : `: did you mean ${suggestion}?`}`,
      'lakeproof rules list shows them all.',
    );
  }
  return `${sectionsOf(rule).join('\n\n')}\n`;
}

function sectionsOf(rule: Rule): readonly string[] {
  const { remediation: fix } = rule;
  return [
    `${rule.id} (${rule.severity}, ${rule.resource})\n${rule.title}`,
    `Why\n${paragraph(rule.why)}`,
    ...block(
      'Parameters',
      Object.entries(rule.params ?? {}).map(([name, spec]) => describeParam(name, spec)),
    ),
    `What to change\n${paragraph(fix.text)}`,
    ...block('CloudFormation', fix.cloudformation ?? []),
    ...block('Terraform', fix.terraform ?? []),
    ...block('Command line', fix.cli === undefined ? [] : [fix.cli]),
    ...block(
      'Controls',
      Object.entries(rule.controls).map(([framework, numbers]) => `${framework}: ${numbers.join(', ')}`),
    ),
    ...block(
      'In other tools',
      Object.entries(rule.otherTools ?? {}).map(([tool, names]) => `${tool}: ${names.join(', ')}`),
    ),
    ...block('References', rule.references),
  ];
}

function describeParam(name: string, spec: ParamSpec): string {
  const kind = spec.enum?.join(' | ') ?? spec.type ?? '';
  const fallback =
    spec.default === undefined
      ? 'no default: not applicable until it is set'
      : `default ${JSON.stringify(spec.default)}`;
  return `${name}: ${kind} (${fallback})${spec.description === undefined ? '' : ` ${spec.description}`}`;
}

function block(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`${title}\n${lines.map(indent).join('\n')}`];
}

const WIDTH = 100;

function paragraph(text: string): string {
  return [...wrapped('  ', text, WIDTH)].join('\n');
}

function indent(text: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '' : `  ${line}`))
    .join('\n');
}
