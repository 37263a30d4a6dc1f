import type { Reading } from '../../../model/problem.js';
import { readJson } from '../../../syntax/json.js';
import type { Document } from '../../../syntax/tree.js';
import { changedInstances } from './changes.js';
import type { Instance } from './instance.js';
import { nodeAt } from './members.js';
import { PLANNED, planWanted } from './plan-shape.js';

/** What a text holds that may be a plan or a state. */
export interface Contents {
  /** Without the items of `resource_changes`, and what is told of each other instance. */
  readonly document: Document;
  /** What stands in `resource_changes`; undefined for each item that does not say what it is. */
  readonly changed: readonly (Instance | undefined)[];
}

/** Undefined where the text is no JSON. */
export function readContents(text: string, file: string): Reading<Contents | undefined> {
  const changed: (Instance | undefined)[] = [];
  const wanted = planWanted((change) => changed.push(...changedInstances(change)));
  const whole = readJson(text, file, wanted);
  const root = whole.value?.root;
  const hasNone = ['resource_changes', 'values'].every((key) => nodeAt(root, key) === undefined);
  const { value: document, problems } = hasNone && root !== undefined ? readJson(text, file, PLANNED) : whole;
  return { value: document && { document, changed }, problems };
}
