import type { Input } from '../input.js';
import { readSnapshot } from './read-snapshot.js';

/** A recorded account, or resources that another input wrote down: NDJSON, told by its first line. */
export const snapshot: Input = {
  name: 'snapshot',
  recognises: ({ head }) => {
    const first = head.slice(0, 4096).trimStart().split('\n', 1)[0] ?? '';
    return (
      first.startsWith('{') &&
      (/"format"\s*:\s*"lakeproof-snapshot"/.test(first) || /^\{"k"\s*:\s*"(?:r|footer)"/.test(first))
    );
  },
  read: ({ file }, options) => readSnapshot(file, options),
};
