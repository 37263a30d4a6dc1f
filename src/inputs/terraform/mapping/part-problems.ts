import type { ProblemLog } from '../../problem-log.js';
import type { Folding, Piece } from './whole-and-pieces.js';

/** Tells what folding comes across. */
export function partProblems(log: ProblemLog): Pick<Folding, 'rivals' | 'stray'> {
  return {
    rivals: (addresses, { resource }) =>
      log.add(
        {
          level: 'warning',
          kind: 'competing-configuration',
          message: `${listed(addresses)} say different things of one resource: which of them AWS is told last is open`,
          next: 'Keep one of them.',
        },
        resource.at.at,
      ),
    stray: ({ resource, type }: Piece) =>
      log.add(
        {
          level: 'note',
          kind: 'part-of-another-root',
          message: `${resource.address} configures a resource of type ${type} that is not declared here: of that one only what stands here was judged`,
          next: 'Scan a snapshot of the account, which shows the resource with all that configures it.',
        },
        resource.at.at,
      ),
  };
}

const MAX_LISTED = 5;

function listed(addresses: readonly string[]): string {
  const more = addresses.length > MAX_LISTED ? [`${addresses.length - MAX_LISTED} more`] : [];
  return [...addresses.slice(0, MAX_LISTED), ...more].join(' and ');
}
