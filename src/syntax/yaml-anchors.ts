import { allowedGain, MAX_GAIN } from './limits.js';
import type { Node } from './tree.js';

/** A node with what it costs to walk it, aliases followed: `size` counts nodes, `height` levels. */
export interface Measured {
  readonly node: Node;
  readonly size: number;
  readonly height: number;
}

/** The anchors of one document, and what following its aliases adds to it. */
export interface Anchors {
  /** `undefined`: its node is still being read, so an alias to it would be endless. */
  readonly named: Map<string, Measured | undefined>;
  gained: number;
  /** Nodes that are written in the document. */
  own: number;
}

export function noAnchors(): Anchors {
  return { named: new Map(), gained: 0, own: 0 };
}

/** Counts one more alias to `target`; false when no document may gain so much. Merge keys copy, so this is asked at once. */
export function follow(anchors: Anchors, target: Measured): boolean {
  anchors.gained += target.size - 1;
  return anchors.gained <= MAX_GAIN;
}

/** Whether the finished document gained too much for its size. */
export function isBomb({ gained, own }: Anchors): boolean {
  return gained > allowedGain(own);
}
