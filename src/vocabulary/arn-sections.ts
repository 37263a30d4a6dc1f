import { type Hole, isHole } from '../model/hole.js';

type Parts = readonly (string | Hole)[];

/**
 * The sections of an ARN, at most six (arn, partition, service, region, account, resource); a hole is taken to hold no
 * colon. Empty sections have no parts. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
 */
export function arnSections(parts: Parts): readonly Parts[] {
  const found: (string | Hole)[][] = [[]];
  for (const part of parts) {
    if (isHole(part)) {
      found.at(-1)?.push(part);
      continue;
    }
    const pieces = part.split(':');
    for (const [i, piece] of pieces.entries()) {
      if (i > 0) {
        if (found.length < 6) found.push([]);
        else found.at(-1)?.push(':');
      }
      if (piece !== '') found.at(-1)?.push(piece);
    }
  }
  return found;
}
