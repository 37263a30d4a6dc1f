import type { PolicyReview } from '../model/policy-review.js';

/** How the change comes out by its own policy; undefined where that is no other. */
export function previewWords({ preview }: PolicyReview): string | undefined {
  if (preview === undefined) return undefined;
  const { pass, fail, unknown, waived } = preview;
  return `By its own policy: pass ${pass} · fail ${fail} · unknown ${unknown} · waived ${waived}`;
}
