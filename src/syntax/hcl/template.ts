import type { Expression, Stretch } from './ast.js';
import type { SequenceToken, TemplateToken, TextToken } from './template-tokens.js';

/** Takes away the white space next to sequences with a `~`: from the one text beside them, which in a heredoc is a line. */
export function stripped(tokens: readonly TemplateToken[]): readonly TemplateToken[] {
  return tokens.map((token, i) => {
    if (token.kind !== 'text') return token;
    const [before, after] = [tokens[i - 1], tokens[i + 1]];
    let { text } = token;
    if (isSequence(before) && before.stripsAfter) text = text.trimStart();
    if (isSequence(after) && after.stripsBefore) text = text.trimEnd();
    return text === token.text ? token : ({ kind: 'text', text } satisfies TextToken);
  });
}

function isSequence(token: TemplateToken | undefined): token is SequenceToken {
  return token !== undefined && token.kind !== 'text';
}

/**
 * The expression that a row of tokens makes: a literal when nothing is written into it, the value itself when nothing
 * stands around it, so that it need not be a text, else a template.
 */
export function template(tokens: readonly TemplateToken[], at: Stretch): Expression {
  const rest = [...tokens].reverse();
  const [only] = tokens;
  if (tokens.length === 1 && only?.kind === 'value') return only.value;
  return asTemplate(partsUntilEnd(rest), at);
}

function asTemplate(parts: readonly (string | Expression)[], { start, end }: Stretch): Expression {
  const merged: (string | Expression)[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (typeof part === 'string' && typeof last === 'string') merged[merged.length - 1] = last + part;
    else if (part !== '') merged.push(part);
  }
  const [only = ''] = merged;
  return merged.length <= 1 && typeof only === 'string'
    ? { kind: 'literal', value: only, start, end }
    : { kind: 'template', parts: merged, start, end };
}

/** Takes parts off the end of `rest`, the tokens in reverse, until an `else` or `end` (which stays) or nothing is left. */
function partsUntilEnd(rest: TemplateToken[]): readonly (string | Expression)[] {
  const parts: (string | Expression)[] = [];
  for (let token = rest.at(-1); token !== undefined; token = rest.at(-1)) {
    if (token.kind === 'else' || token.kind === 'end') break;
    rest.pop();
    if (token.kind === 'text') parts.push(token.text);
    else if (token.kind === 'value') parts.push(token.value);
    else parts.push(directive(token, rest));
  }
  return parts;
}

function directive(
  opening: Extract<SequenceToken, { readonly kind: 'if' | 'for' }>,
  rest: TemplateToken[],
): Expression {
  const first = asTemplate(partsUntilEnd(rest), opening);
  const isElse = rest.at(-1)?.kind === 'else';
  if (isElse) rest.pop();
  const second = asTemplate(isElse ? partsUntilEnd(rest) : [], opening);
  const closing = rest.pop();
  const at = { start: opening.start, end: isSequence(closing) ? closing.end : opening.end };
  if (opening.kind === 'for') return { kind: 'repeat', ...opening.loop, body: first, ...at };
  return { kind: 'conditional', if: opening.condition, then: first, else: second, ...at };
}
