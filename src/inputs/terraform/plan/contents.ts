import type { Reading } from '../../../model/problem.js';
import { readJson } from '../../../syntax/json.js';
import { jsonAt, memberAt } from '../../../syntax/json-value.js';
import { type Source, sourceOf } from '../../../syntax/source.js';
import type { Document } from '../../../syntax/tree.js';
import { changedInstances } from './changes.js';
import type { Instance } from './instance.js';
import { nodeAt } from './members.js';
import { PLANNED, planWanted } from './plan-shape.js';

/** What a text holds that may be a plan or a state. */
export interface Contents {
  /** Without the items of `resource_changes`; of each other resource only where it is told. */
  readonly document: Document;
  /** What stands in `resource_changes`; undefined for each item that does not say what it is. */
  readonly changed: readonly (Instance | undefined)[];
}

/** Undefined where the text is no JSON. */
export function readContents(text: string, file: string): Reading<Contents | undefined> {
  const source: Source = sourceOf(text, file);
  const changed: (Instance | undefined)[] = [];
  const wanted = planWanted({
    change: (item) => changed.push(...changedInstances(source, item)),
    // Resources that were there before are not judged, only what data sources said is used.
    isUsed: (resource) => memberAt(jsonAt(source, resource), 'mode') === 'data',
  });
  const whole = readJson(text, file, wanted);
  const root = whole.value?.root;
  const hasNone = ['resource_changes', 'values'].every((key) => nodeAt(root, key) === undefined);
  const { value: document, problems } = hasNone && root !== undefined ? readJson(text, file, PLANNED) : whole;
  return { value: document && { document, changed }, problems };
}
