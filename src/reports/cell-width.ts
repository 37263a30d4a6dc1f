/** Scripts and signs that terminals draw two columns wide (Unicode's East Asian Wide and emoji, closely enough for a caret). */
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Yi}\p{Emoji_Presentation}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]/u;

/** How many terminal columns a text without control characters takes. */
export function cellWidth(text: string): number {
  if (/^[ -~\u2026]*$/.test(text)) return text.length;
  let width = 0;
  for (const character of text) {
    if (WIDE.test(character)) width += 2;
    else if (!/\p{M}/u.test(character)) width += 1;
  }
  return width;
}
