/** At most `max` UTF-16 units, cut with an ellipsis and never inside a surrogate pair. */
export function shorten(text: string, max: number): string {
  if (text.length <= max) return text;
  const cut = text.slice(0, max - 1);
  return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}

/** Line breaks and runs of blanks in a rule's own text become single blanks. */
export function oneLine(text: string): string {
  return /[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, ' ').trim() : text.trim();
}

/** What is wrong and what to do next, as sentences. */
export function withNext(message: string, next: string | undefined): string {
  return next === undefined ? message : `${message.replace(/\.$/, '')}. ${next}`;
}

/** "1 file", "2 files". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** A custom rule may come without a page; what is no plain web address is not made a link. */
export function isWebAddress(url: string): boolean {
  return /^https?:\/\/[!#-;=?-~]+$/.test(url);
}
