import { createRequire as lakeproofCreateRequire } from 'node:module';
const require = lakeproofCreateRequire(import.meta.url);

// src/reports/cell-width.ts
var WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Yi}\p{Emoji_Presentation}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]/u;
function cellWidth(text) {
  if (/^[ -~]*$/.test(text)) return text.length;
  let width = 0;
  for (const character of text) {
    if (WIDE.test(character)) width += 2;
    else if (!new RegExp("\\p{M}", "u").test(character)) width += 1;
  }
  return width;
}

// src/reports/wrap.ts
function* wrapped(lead, text, width) {
  if (lead.length + text.length <= width / 2) {
    yield lead + text;
    return;
  }
  const indent = " ".repeat(cellWidth(lead));
  let line = lead;
  let empty = true;
  for (const word of text.split(" ")) {
    if (!empty && cellWidth(line) + 1 + cellWidth(word) > width) {
      yield line;
      line = indent;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  yield line;
}

export {
  cellWidth,
  wrapped
};
