interface Words {
  readonly message: string;
  readonly next: string;
}

/** What js-yaml's reasons mean to whoever wrote the file. The first whose `reason` begins a reason counts. */
const WORDS: readonly (Words & { readonly reason: string })[] = [
  {
    reason: 'bad indentation of a mapping entry',
    message: 'this line is indented neither like the keys above it nor like a value of theirs',
    next: 'Align the line with its sibling keys; quote a value that holds ": ".',
  },
  {
    reason: 'bad indentation of a sequence entry',
    message: 'this line is not indented like the list items above it',
    next: 'Align the "-" with its siblings.',
  },
  {
    reason: 'deficient indentation',
    message: 'this line is indented less than the value that it continues',
    next: 'Indent the line deeper than the key that it belongs to.',
  },
  {
    reason: 'tab characters',
    message: 'a tab is used for indentation, which YAML forbids',
    next: 'Replace the tab by spaces.',
  },
  {
    reason: 'unexpected end of the stream within a single quoted',
    message: "a text in single quotes is never closed: the file ends before the closing '",
    next: "Add the closing '; write a ' inside the text as ''.",
  },
  {
    reason: 'unexpected end of the stream within a double quoted',
    message: 'a text in double quotes is never closed: the file ends before the closing "',
    next: 'Add the closing "; write a " inside the text as \\".',
  },
  {
    reason: 'unexpected end of the stream within a flow collection',
    message: 'a { or [ is never closed: the file ends before its } or ]',
    next: 'Add the missing bracket; perhaps the file is cut off.',
  },
  {
    reason: 'unexpected end of the document',
    message: 'a quoted text is never closed: a line --- or ... ends the document inside it',
    next: 'Close the quote before that line.',
  },
  {
    reason: 'missed comma between flow',
    message: 'a comma or a closing bracket is expected here',
    next: 'Separate the items with commas, and quote texts that hold brackets or quotes.',
  },
  {
    reason: 'expected the node content',
    message: 'a value is expected here',
    next: 'Write the missing value, or remove the comma.',
  },
  {
    reason: "expected ':' after a mapping key",
    message: 'a ":" is expected after the key',
    next: 'Write "key: value"; a value of several lines must be indented deeper than its key.',
  },
  {
    reason: 'can not read a block mapping entry',
    message: 'a key must stand on one line, followed by ":"',
    next: 'Write "key: value"; a value of several lines must be indented deeper than its key.',
  },
  {
    reason: 'a whitespace character is expected after the key-value',
    message: 'a space is expected between the ":" and the value',
    next: 'Write "key: value".',
  },
  {
    reason: 'end of the stream or a document separator',
    message: 'text follows that belongs to nothing above it',
    next: 'Check the indentation of this line and of the line above it; quote a value that begins with { or [ but is text.',
  },
  {
    reason: 'a line break is expected',
    message: 'the text after | or > must begin on the next line',
    next: 'Break the line there, or quote the text.',
  },
  {
    reason: 'unknown escape sequence',
    message: 'a \\ in double quotes is followed by a character that needs none',
    next: 'Write \\\\ for a backslash, or use single quotes.',
  },
  {
    reason: 'expected hexadecimal',
    message: 'an escape with \\x, \\u or \\U needs hexadecimal digits',
    next: 'Complete the escape, or write \\\\ for a backslash.',
  },
  {
    reason: 'the stream contains non-printable',
    message: 'the file holds a control character, which YAML forbids',
    next: 'Remove the character, or write it as an escape in double quotes.',
  },
  {
    reason: 'expected valid JSON character',
    message: 'a quoted text holds a control character, which YAML forbids',
    next: 'Remove the character, or write it as an escape in double quotes.',
  },
  {
    reason: 'null byte',
    message: 'the file holds a NUL byte, so it is no text',
    next: 'Leave the file out of the scan.',
  },
  {
    reason: 'undeclared tag handle',
    message: 'a tag of the form !name!rest is used that the file does not declare',
    next: 'Write the tag with one "!", as in !Ref.',
  },
  {
    reason: 'tag ',
    message: 'a "!" begins a tag here, but what follows is no tag name',
    next: 'Quote the value if it is text.',
  },
  {
    reason: 'named tag handle',
    message: 'a "!" begins a tag here, but what follows is no tag name',
    next: 'Quote the value if it is text.',
  },
  {
    reason: 'duplication of a tag',
    message: 'two tags stand before one value',
    next: 'Nest them: write the outer function in its long form, as in Fn::Base64: !Sub "...".',
  },
  {
    reason: 'alias node should not have',
    message: 'an alias (*name) can have no tag and no anchor',
    next: 'Remove the tag, or quote the text if it is no alias.',
  },
  { reason: 'name of an a', message: 'a name is expected after & or *', next: 'Quote the value if it is text.' },
];

/** A reason of js-yaml for the place `at` in words about the file, and what to do. */
export function inPlainWords(reason: string, text: string, at: number): Words {
  const { message, next } = aboutRestOfLine(reason, text, at) ?? known(reason);
  return { message: `Not readable as YAML: ${message}`, next };
}

function known(reason: string): Words {
  const words = WORDS.find((each) => reason.startsWith(each.reason));
  return words ?? { message: reason, next: 'Correct the line, or leave the file out of the scan.' };
}

/** js-yaml calls it bad indentation, too, when something follows on the line of a value or cannot begin one. */
function aboutRestOfLine(reason: string, text: string, at: number): Words | undefined {
  const lineStart = Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
  if (!reason.startsWith('bad indentation') || text.slice(lineStart, at).trim() === '') return undefined;
  const char = text[at];
  if (char === '@' || char === '`' || char === '%') {
    return { message: `a value cannot begin with ${char}`, next: 'Quote the value.' };
  }
  if (char === ':')
    return { message: 'a second ":" follows in the value of a key', next: 'Quote the value if the ":" belongs to it.' };
  return {
    message: 'something follows a value that has ended',
    next: 'Quote the whole value, or put what follows on its own line.',
  };
}
