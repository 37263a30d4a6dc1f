import type { JointKeys } from './joint-keys.js';
import { valuesOf } from './values.js';

/** One moment, written in two ways. */
export const CLOCK: JointKeys = {
  keys: ['aws:currenttime', 'aws:epochtime'],
  contexts: ({ compared, budget }) => {
    const dates = valuesOf({ kind: 'instant', written: 'date' }, compared('aws:currenttime'), budget);
    const seconds = valuesOf({ kind: 'instant', written: 'seconds' }, compared('aws:epochtime'), budget);
    const moments = [...dates.values, ...seconds.values.map((each) => new Date(Number(each) * 1000).toISOString())];
    const contexts = [...new Set(moments)].map(
      (date) =>
        new Map([
          ['aws:currenttime', date],
          ['aws:epochtime', String(Math.floor(Date.parse(date) / 1000))],
        ]),
    );
    return { contexts, complete: dates.complete && seconds.complete };
  },
  carried: () => 'always',
};
