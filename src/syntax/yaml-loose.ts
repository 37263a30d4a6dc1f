/** `remove` characters at `at` give way to `insert`. */
export interface Edit {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

/** A walk over the lines of a YAML text; `at` moves forward only, so it takes linear time whatever the text holds. */
interface Walk {
  readonly text: string;
  at: number;
  readonly edits: Edit[];
  /** Where the quote or bracket opens that the text never closes; the innermost. */
  unclosed: number | undefined;
  /** The columns of the block keys and dashes around `at`, outermost first. */
  readonly parents: number[];
}

/**
 * What a YAML text needs before js-yaml reads its quoted and flow values as loosely as AWS does; in the order of the text.
 * The walk knows just enough of YAML to tell where such values begin and end; on a text that is no YAML its edits are
 * arbitrary white space, and the parser then complains as it would have without them.
 */
export function looseEdits(text: string): readonly Edit[] {
  return walked(text).edits;
}

/** Where the quote or bracket opens that the text never closes. */
export function unclosedAt(text: string): number | undefined {
  return walked(text).unclosed;
}

function walked(text: string): Walk {
  const walk: Walk = { text, at: 0, edits: [], unclosed: undefined, parents: [] };
  while (walk.at < text.length) blockLine(walk);
  return walk;
}

function blockLine(walk: Walk): void {
  const { text, parents } = walk;
  const lineStart = walk.at;
  while (text[walk.at] === ' ') walk.at++;
  const indent = walk.at - lineStart;
  skipBlanks(walk);
  if (indent === 0 && isDocumentMarker(text, lineStart)) {
    parents.length = 0;
    walk.at += 3;
    skipBlanks(walk);
  } else if (indent === 0 && text[lineStart] === '%') skipLine(walk);
  if (endsHere(walk)) {
    nextLine(walk);
    return;
  }
  if (parents.length === 0) parents.push(indent - 1);
  while (parents.length > 1 && (parents.at(-1) ?? 0) >= indent) parents.pop();
  tokens(walk, lineStart);
}

/** The rest of a block line, with the lines of the value that begins on it. */
function tokens(walk: Walk, lineStart: number): void {
  const { text } = walk;
  for (;;) {
    const column = walk.at - lineStart;
    properties(walk);
    const char = text[walk.at];
    if (endsHere(walk)) {
      nextLine(walk);
      return;
    }
    if ((char === '-' || char === '?' || char === ':') && isSpaceOrEnd(text[walk.at + 1])) {
      walk.parents.push(column);
      walk.at++;
      separation(walk);
      continue;
    }
    if (char === '|' || char === '>') {
      nextLine(walk);
      innerLines(walk, false);
      return;
    }
    const plain = !(char === '"' || char === "'" || char === '{' || char === '[');
    if (char === '"' || char === "'") quoted(walk, char);
    else if (plain) plainPiece(walk);
    else flow(walk);
    skipBlanks(walk);
    if (text[walk.at] === ':' && isSpaceOrEnd(text[walk.at + 1])) {
      walk.parents.push(column);
      walk.at++;
      separation(walk);
      continue;
    }
    const commented = text[walk.at] === '#';
    nextLine(walk);
    if (plain && !commented) innerLines(walk, true);
    return;
  }
}

function innermost(walk: Walk): number {
  return walk.parents.at(-1) ?? -1;
}

/** Nothing but a comment follows on this line. */
function endsHere({ text, at }: Walk): boolean {
  return isLineEnd(text[at]) || text[at] === '#';
}

/** The further lines of a block scalar, or of a plain one, which a comment ends. */
function innerLines(walk: Walk, isPlain: boolean): void {
  const { text } = walk;
  while (walk.at < text.length) {
    let at = walk.at;
    while (text[at] === ' ') at++;
    const indent = at - walk.at;
    if (!isLineEnd(text[at])) {
      if (indent <= innermost(walk) || (indent === 0 && isDocumentMarker(text, at))) return;
      if (isPlain && text[at] === '#') return;
    }
    nextLine(walk);
  }
}

/** Tags and anchors. */
function properties(walk: Walk): void {
  while (walk.text[walk.at] === '!' || walk.text[walk.at] === '&') {
    while (!isSpaceOrEnd(walk.text[walk.at])) walk.at++;
    separation(walk);
  }
}

/** A plain scalar on its first line. */
function plainPiece(walk: Walk): void {
  const { text } = walk;
  for (; !isLineEnd(text[walk.at]); walk.at++) {
    if (text[walk.at] === ':' && isSpaceOrEnd(text[walk.at + 1])) return;
    if (text[walk.at] === '#' && isBlank(text[walk.at - 1])) return;
  }
}

function quoted(walk: Walk, quote: '"' | "'"): void {
  const { text } = walk;
  const start = walk.at++;
  while (walk.at < text.length) {
    const char = text[walk.at];
    if (char === '\n' || char === '\r') {
      nextLine(walk);
      indentContinuation(walk);
    } else if (char === '\\' && quote === '"' && !isLineEnd(text[walk.at + 1])) walk.at += 2;
    else if (char === quote && quote === "'" && text[walk.at + 1] === quote) walk.at += 2;
    else {
      walk.at++;
      if (char === quote) return;
    }
  }
  walk.unclosed ??= start;
}

function flow(walk: Walk): void {
  const { text } = walk;
  const opened: number[] = [];
  while (walk.at < text.length) {
    const char = text[walk.at];
    if (char === '\n' || char === '\r') {
      nextLine(walk);
      indentContinuation(walk);
    } else if (isBlank(char)) separation(walk);
    else if (char === '"' || char === "'") quoted(walk, char);
    else if (char === '#' && isSpaceOrEnd(text[walk.at - 1])) skipLine(walk);
    else if (char === '!' || char === '&' || char === '*') flowWord(walk);
    else if (char === '{' || char === '[') opened.push(walk.at++);
    else if (char === '}' || char === ']') {
      walk.at++;
      opened.pop();
      if (opened.length === 0) return;
    } else if (char === ',' || char === ':') walk.at++;
    else flowPlain(walk);
  }
  walk.unclosed ??= opened.at(-1);
}

function flowWord(walk: Walk): void {
  while (!isSpaceOrEnd(walk.text[walk.at]) && !isFlowIndicator(walk.text[walk.at])) walk.at++;
}

function flowPlain(walk: Walk): void {
  const { text } = walk;
  for (; !isLineEnd(text[walk.at]) && !isFlowIndicator(text[walk.at]); walk.at++) {
    const next = text[walk.at + 1];
    if (text[walk.at] === ':' && (isSpaceOrEnd(next) || isFlowIndicator(next))) return;
    if (text[walk.at] === '#' && isBlank(text[walk.at - 1])) return;
  }
}

/**
 * Pads the line that begins at `at`, unless it is blank, and moves behind its indentation. One column deeper than the
 * parent is what the specification asks for; js-yaml wants two of a value whose tag stands on the line before.
 */
function indentContinuation(walk: Walk): void {
  const { text } = walk;
  const lineStart = walk.at;
  while (text[walk.at] === ' ') walk.at++;
  const missing = innermost(walk) + 2 - (walk.at - lineStart);
  let at = walk.at;
  while (isBlank(text[at])) at++;
  if (missing > 0 && !isLineEnd(text[at])) walk.edits.push({ at: lineStart, remove: 0, insert: ' '.repeat(missing) });
}

/** White space between tokens: its tabs become spaces. */
function separation(walk: Walk): void {
  for (; isBlank(walk.text[walk.at]); walk.at++) {
    if (walk.text[walk.at] === '\t') walk.edits.push({ at: walk.at, remove: 1, insert: ' ' });
  }
}

function skipBlanks(walk: Walk): void {
  while (isBlank(walk.text[walk.at])) walk.at++;
}

function skipLine(walk: Walk): void {
  while (!isLineEnd(walk.text[walk.at])) walk.at++;
}

/** Behind the line break that ends this line. */
function nextLine(walk: Walk): void {
  skipLine(walk);
  if (walk.text[walk.at] === '\r' && walk.text[walk.at + 1] === '\n') walk.at++;
  walk.at++;
}

function isDocumentMarker(text: string, at: number): boolean {
  const marker = text.slice(at, at + 3);
  return (marker === '---' || marker === '...') && isSpaceOrEnd(text[at + 3]);
}

function isBlank(char: string | undefined): boolean {
  return char === ' ' || char === '\t';
}

function isLineEnd(char: string | undefined): boolean {
  return char === undefined || char === '\n' || char === '\r';
}

function isSpaceOrEnd(char: string | undefined): boolean {
  return isBlank(char) || isLineEnd(char);
}

function isFlowIndicator(char: string | undefined): boolean {
  return char === ',' || char === '[' || char === ']' || char === '{' || char === '}';
}
