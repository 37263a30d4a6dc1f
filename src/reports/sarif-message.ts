import type { Message } from 'sarif';
import type { Finding } from '../model/finding.js';
import { whatDecides, whyUndecided } from '../model/reason-words.js';
import { forSarif } from './escape.js';
import { oneLine, shorten } from './phrase.js';
import type { RelatedPlace } from './related-place.js';

const MAX_TEXT = 4000;

/**
 * What a result says. GitHub makes the first sentence the alert's title, so it names the resource and stands alone;
 * related locations are shown only where the text links them, so the last sentence does.
 */
export function sarifMessage(finding: Finding, related: readonly RelatedPlace[]): Message {
  const said = sentences(finding).map((text) => sentence(forSarif(shorten(oneLine(text), MAX_TEXT))));
  const links = related.map(({ label }, index) => `[${forSarif(shorten(label, 200))}](${index + 1})`);
  return { text: [...said, ...(links.length > 0 ? [`See: ${links.join(', ')}.`] : [])].join(' ') };
}

function sentences(finding: Finding): readonly string[] {
  const { rule, resource, verdict, witness, reasons } = finding;
  const name = resource.identity;
  switch (verdict) {
    case 'fail':
      return [`${name}: ${finding.message}`, ...(witness === undefined ? [] : [`Counterexample: ${witness.text}`])];
    case 'unknown':
      return [
        `${name} could not be decided: ${rule.title}`,
        ...reasons.map((reason) => capital(whyUndecided(reason))),
        ...whatDecides(reasons).map((way) => `To decide it: ${way}`),
      ];
    case 'pass':
      return [`${name} passes: ${rule.title}`];
    case 'not-applicable':
      return [`${name} is not concerned: ${rule.title}`];
  }
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
