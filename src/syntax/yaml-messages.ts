/** What to tell a reader about an error of js-yaml, by the beginning of its reason. */
const WORDS: readonly (readonly [string, string, string])[] = [
  [
    'bad indentation of a mapping entry',
    'This line is indented neither like the keys above it nor like a value of theirs',
    'Align the line with its sibling keys; quote a value that holds ": ".',
  ],
  [
    'bad indentation of a sequence entry',
    'This line is not indented like the list items above it',
    'Align the "-" with its siblings.',
  ],
  [
    'deficient indentation',
    'This line is indented less than the value that it continues',
    'Indent the line deeper than the key that it belongs to.',
  ],
  ['tab characters', 'A tab is used for indentation, which YAML forbids', 'Replace the tab by spaces.'],
  [
    'unexpected end of the stream within a single quoted',
    "A text in single quotes is never closed: the file ends before the closing '",
    "Add the closing '; write a ' inside the text as ''.",
  ],
  [
    'unexpected end of the stream within a double quoted',
    'A text in double quotes is never closed: the file ends before the closing "',
    'Add the closing "; write a " inside the text as \\".',
  ],
  [
    'unexpected end of the stream within a flow collection',
    'A { or [ is never closed: the file ends before its } or ]',
    'Add the missing bracket; perhaps the file is cut off.',
  ],
  [
    'unexpected end of the document',
    'A quoted text is never closed: a line --- or ... ends the document inside it',
    'Close the quote before that line.',
  ],
  [
    'missed comma between flow',
    'A comma or a closing bracket is expected here',
    'Separate the items with commas, and quote texts that hold brackets or quotes.',
  ],
  ['expected the node content', 'A value is expected here', 'Write the missing value, or remove the comma.'],
  [
    "expected ':' after a mapping key",
    'A ":" is expected after the key',
    'Write "key: value"; a value of several lines must be indented deeper than its key.',
  ],
  [
    'can not read a block mapping entry',
    'A key must stand on one line, followed by ":"',
    'Write "key: value"; a value of several lines must be indented deeper than its key.',
  ],
  [
    'a whitespace character is expected after the key-value',
    'A space is expected between the ":" and the value',
    'Write "key: value".',
  ],
  [
    'end of the stream or a document separator',
    'Text follows that belongs to nothing above it',
    'Check the indentation of this line and of the line above it; quote a value that begins with { or [ but is text.',
  ],
  [
    'a line break is expected',
    'The text after | or > must begin on the next line',
    'Break the line there, or quote the text.',
  ],
  [
    'unknown escape sequence',
    'A \\ in double quotes is followed by a character that needs none',
    'Write \\\\ for a backslash, or use single quotes.',
  ],
  [
    'expected hexadecimal',
    'An escape with \\x, \\u or \\U needs hexadecimal digits',
    'Complete the escape, or write \\\\ for a backslash.',
  ],
  [
    'the stream contains non-printable',
    'The file holds a control character, which YAML forbids',
    'Remove the character, or write it as an escape in double quotes.',
  ],
  [
    'expected valid JSON character',
    'A quoted text holds a control character, which YAML forbids',
    'Remove the character, or write it as an escape in double quotes.',
  ],
  ['null byte', 'The file holds a NUL byte, so it is no text', 'Leave the file out of the scan.'],
  [
    'undeclared tag handle',
    'A tag of the form !name!rest is used that the file does not declare',
    'Write the tag with one "!", as in !Ref.',
  ],
  ['tag ', 'A "!" begins a tag here, but what follows is no tag name', 'Quote the value if it is text.'],
  ['named tag handle', 'A "!" begins a tag here, but what follows is no tag name', 'Quote the value if it is text.'],
  [
    'duplication of a tag',
    'Two tags stand before one value',
    'Nest them: write the outer function in its long form, as in Fn::Base64: !Sub "...".',
  ],
  [
    'alias node should not have',
    'An alias (*name) can have no tag and no anchor',
    'Remove the tag, or quote the text if it is no alias.',
  ],
  ['name of an a', 'A name is expected after & or *', 'Quote the value if it is text.'],
];

/** A reason of js-yaml as a sentence about the file, and what to do. */
export function inPlainWords(reason: string): { readonly message: string; readonly next: string } {
  const known = WORDS.find(([beginning]) => reason.startsWith(beginning));
  if (known !== undefined) return { message: `Not readable as YAML: ${lowered(known[1])}`, next: known[2] };
  return { message: `Not readable as YAML: ${reason}`, next: 'Correct the line, or leave the file out of the scan.' };
}

function lowered(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
