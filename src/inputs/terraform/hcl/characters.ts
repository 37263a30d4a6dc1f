/** As Terraform counts them: what a reader sees as one. https://developer.hashicorp.com/terraform/language/functions/length */
export function characters(text: string): readonly string[] {
  if (SIMPLE.test(text)) return text.split('');
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** Each of these is a character of its own. */
const SIMPLE = /^[\x20-\x7e\n\t]*$/;
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
