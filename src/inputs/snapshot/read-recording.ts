import type { Estate } from '../../model/estate.js';
import { estateOf } from '../../model/estate-of.js';
import type { Resource } from '../../model/resource.js';
import { namesOf } from '../../vocabulary/names.js';
import type { ReadOptions } from '../input.js';
import type { ReadFile } from '../own-roots.js';
import { snapshotReader } from './snapshot-reader.js';

/** A snapshot that is being written. */
export interface Recording {
  /** What reports call it. */
  readonly uri: string;
  /** Writes it, and hands over each line (without its line feed) when it is written. */
  write(listener: RecordingListener): Promise<void>;
}

export interface RecordingListener {
  line(text: string): Promise<void>;
  /** All that is still to come is of one type, and what belongs to it. Not said of every recording. */
  settled(settled: Settled): void;
}

export interface Settled {
  /** The type that is still to come. */
  readonly last: string;
  /** Types of which each record stands before that of the resource it belongs to. */
  readonly beside: readonly string[];
  /** By type, whether everything was found that there can be; of what is still to come, as far as one can tell. */
  readonly complete: { readonly [type: string]: boolean };
}

/** Looks at what is still to come, each with what belongs to it. */
export interface Follower {
  look(r: Resource, beside: readonly Resource[]): Promise<void>;
}

/**
 * What a recording came to, read while it is written. `followerOf` is given what is known once all that is still to come
 * is settled.
 */
export async function readRecording<F extends Follower>(
  recording: Recording,
  options: ReadOptions,
  followerOf: (known: Estate, settled: Settled) => F,
): Promise<{ readonly routed: ReadFile['routed']; readonly follower?: F }> {
  const reader = snapshotReader(recording, options);
  let number = 0;
  let read = 0;
  let following: { readonly follower: F; readonly type: string } | undefined;
  await recording.write({
    async line(text) {
      number++;
      reader.take({ number, text });
      const resources = reader.resources();
      const r = resources.at(-1);
      if (following === undefined || resources.length === read || r?.type !== following.type) return;
      const beside = resources.slice(read, -1);
      read = resources.length;
      await following.follower.look(r, beside);
    },
    settled(settled) {
      const resources = [...reader.resources()];
      read = resources.length;
      const known = estateSoFar(recording.uri, resources, settled);
      following = { follower: followerOf(known, settled), type: settled.last };
    },
  });
  return { routed: reader.end(), ...(following && { follower: following.follower }) };
}

function estateSoFar(root: string, resources: readonly Resource[], { complete }: Settled): Estate {
  return estateOf({
    root,
    source: 'live',
    resources,
    parameters: new Map(),
    complete: (type) => complete[type] === true,
    namesOf,
  });
}
