import type { Answer } from '../policy/policy.js';
import { forTerminal } from '../reports/escape.js';

type Told = NonNullable<Answer['statements']>[number];
type Result = Told['applies'];

const REASONS = {
  allow: 'a statement of the policy allows it',
  'caller-policies': "the caller's own policies are taken to allow it, and nothing denies it",
  'explicit-deny': 'a statement denies it',
  'no-allow': 'nothing allows it',
  'public-access-block': 'Block Public Access stops it',
};

/** One answer for a reader: the decision, then every statement with what each of its clauses came to. */
export function answerText({ decision, by, reason, statements = [] }: Answer): string {
  const why = reason ?? (by === undefined ? '' : REASONS[by]);
  const lines = [`${decision}: ${why}`, ...statements.flatMap(statementLines)];
  return `${lines.map(forTerminal).join('\n')}\n`;
}

function statementLines(statement: Told): readonly string[] {
  const { index, sid, effect, applies, reason, principal, action, resource, conditions } = statement;
  const head = `statement ${index + 1}${sid === undefined ? '' : ` (${sid})`}, ${effect}: ${verb(applies)}`;
  const clauses: readonly (readonly [string, Result | undefined])[] = [
    ['principal', principal],
    ['action', action],
    ['resource', resource],
    ...conditions.map(({ operator, key, result }) => [`${operator} ${key}`, result] as const),
  ];
  const lines = clauses.flatMap(([name, result]) => (result === undefined ? [] : [`  ${mark(result)} ${name}`]));
  return ['', head, ...lines, ...(reason === undefined ? [] : [`  ${reason}`])];
}

function verb(applies: Result): string {
  if (applies === 'unknown') return 'may apply';
  return applies ? 'applies' : 'does not apply';
}

function mark(result: Result): string {
  return { true: 'yes    ', false: 'no     ', unknown: 'unknown' }[String(result) as 'true' | 'false' | 'unknown'];
}
