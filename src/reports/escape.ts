/**
 * Names and values in a scanned file are hostile. Each function here makes a text safe for one medium; every text that
 * did not come from our own sources passes through one of them.
 */

/** Control and format characters (escape sequences, bidirectional overrides, joiners), line separators, lone surrogates. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
/** Most texts: found sooner than that nothing in one is invisible. */
const PRINTABLE = /^[ -~]*$/;
const NAMED: { readonly [character: string]: string } = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/**
 * For a terminal or a log: one line, nothing that moves the cursor or reorders the text; what is invisible is spelt out.
 * The runner of GitHub Actions obeys `##[command]` anywhere in a line (ActionCommand.TryParse in actions/runner),
 * so that prefix is broken up.
 */
export function forTerminal(text: string): string {
  if (/^[ -"$-~]*$/.test(text)) return text;
  return text.replace(INVISIBLE, (c) => NAMED[c] ?? codePoint(c)).replaceAll('##[', `#${codePoint('#')}[`);
}

function codePoint(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

const ENTITIES: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** For HTML, in text and in quoted attributes. */
function forHtml(text: string): string {
  return forTerminal(text).replace(/[&<>"']/g, (c) => ENTITIES[c] ?? c);
}

/** For XML 1.0, in text and in quoted attributes: nothing that is no character there (https://www.w3.org/TR/xml/#charsets). */
export function forXml(text: string): string {
  return forHtml(text).replace(/[\uFFFE\uFFFF]/g, '');
}

/**
 * For GitHub's Markdown, inside a line or a table cell: no markup, no HTML, no mention, no automatic link.
 * An empty comment after the sign breaks a mention; escaping alone does not, because mentions are sought in the rendered text.
 */
export function forMarkdown(text: string): string {
  return forTerminal(text)
    .replace(/[\\`*_{}[\]()#!|~:]/g, '\\$&')
    .replace(/[&<>]/g, (c) => ENTITIES[c] ?? c)
    .replaceAll('@', '@<!-- -->')
    .replace(/www\./gi, (www) => `${www.slice(0, 3)}\\.`);
}

/** For what stands after `::` in a workflow command (https://docs.github.com/actions/reference/workflow-commands-for-github-actions). */
export function forCommand(text: string): string {
  return forTerminal(text).replaceAll('%', '%25');
}

/** For the value of a workflow command's property. */
export function forCommandProperty(text: string): string {
  return forCommand(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/**
 * For a SARIF message: brackets make links and braces make placeholders there (SARIF 2.1.0, 3.11.5 and 3.11.6).
 * Control characters stay out of it too, as the text ends up in terminals.
 */
export function forSarif(text: string): string {
  return spelt(text)
    .replace(/[\\[\]]/g, '\\$&')
    .replace(/[{}]/g, '$&$&');
}

/** JSON in which nothing that is invisible stands as itself: a parser reads the same, a terminal obeys nothing. */
export function forJson(value: unknown): string {
  const json = JSON.stringify(value);
  if (PRINTABLE.test(json)) return json;
  return json.replace(INVISIBLE, (c) =>
    Array.from({ length: c.length }, (_, i) => `\\u${c.charCodeAt(i).toString(16).padStart(4, '0')}`).join(''),
  );
}

function spelt(text: string): string {
  if (PRINTABLE.test(text)) return text;
  return text.replace(
    INVISIBLE,
    (c) => NAMED[c] ?? `U+${(c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
}
