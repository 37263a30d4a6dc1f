import {
  type AliasEvent,
  COLLECTION_STYLE,
  EVENT_ID,
  type Event,
  getScalarValue,
  type MappingEvent,
  SCALAR_STYLE,
  type ScalarEvent,
  type SequenceEvent,
} from 'js-yaml';
import type { Problem, Reading } from '../model/problem.js';
import { MAX_DEPTH, MAX_WARNINGS, tooDeep } from './limits.js';
import { expandMerges, isMergeKey } from './merge-keys.js';
import type { Source } from './source.js';
import type { Entry, Node, ScalarNode } from './tree.js';
import { uniqueKeys } from './unique-keys.js';
import { type Anchors, follow, isBomb, type Measured, noAnchors } from './yaml-anchors.js';
import { flowEnd, scalarExtent } from './yaml-offsets.js';
import { aliasBomb, aliasNote, brokenAlias, unusualKey } from './yaml-problems.js';

/** What the parser read: the source's text, changed where it was repaired; `original` turns offsets in it into the source's. */
export interface Parsed {
  readonly text: string;
  readonly events: readonly Event[];
  readonly original: (offset: number) => number;
}

type CollectionEvent = MappingEvent | SequenceEvent;

/** A collection that is being read; of `entries` and `items` only one is used. */
interface Frame {
  readonly event: CollectionEvent;
  readonly entries: Entry[];
  readonly items: Node[];
  /** Read, and waiting for its value. */
  key: ScalarNode | undefined;
  hasMerges: boolean;
  /** Written in brackets; the map of one pair in `[a: b]` is a flow map without. */
  isBracketed: boolean;
  size: number;
  height: number;
}

interface Building extends Parsed {
  readonly source: Source;
  readonly roots: Node[];
  readonly problems: Problem[];
  readonly stack: Frame[];
  anchors: Anchors;
  /** Behind the last token that was read. */
  cursor: number;
}

/** The root of every document that is not empty. When a problem is of level error, nothing was read. Never recurses. */
export function yamlTrees(parsed: Parsed, source: Source): Reading<readonly Node[]> {
  const building: Building = { ...parsed, source, roots: [], problems: [], stack: [], anchors: noAnchors(), cursor: 0 };
  for (const event of parsed.events) {
    const failure = take(event, building);
    if (failure !== undefined) return { value: [], problems: [failure] };
  }
  return { value: building.roots, problems: building.problems };
}

/** One event; a problem when the whole text must be given up. */
function take(event: Event, building: Building): Problem | undefined {
  switch (event.type) {
    case EVENT_ID.DOCUMENT:
      building.anchors = noAnchors();
      return undefined;
    case EVENT_ID.SCALAR:
      finish(event, { node: scalar(event, building), size: 1, height: 1 }, building);
      return undefined;
    case EVENT_ID.MAPPING:
    case EVENT_ID.SEQUENCE:
      open(event, building);
      return undefined;
    case EVENT_ID.ALIAS:
      return alias(event, building);
    case EVENT_ID.POP:
      return pop(building);
  }
}

function scalar(event: ScalarEvent, building: Building): ScalarNode {
  const { text, original } = building;
  const [start, end] = scalarExtent(text, event, Math.max(building.cursor, event.tagEnd, event.anchorEnd));
  building.cursor = end;
  const node = {
    kind: 'scalar' as const,
    text: getScalarValue(text, event),
    plain: event.style === SCALAR_STYLE.PLAIN,
    start: original(event.tagStart >= 0 ? event.tagStart : start),
    end: original(end),
  };
  return event.tagStart < 0 ? node : { ...node, tag: text.slice(event.tagStart, event.tagEnd) };
}

function open(event: CollectionEvent, building: Building): void {
  const { text, stack, anchors } = building;
  const name = anchorOf(event, text);
  if (name !== undefined) anchors.named.set(name, undefined);
  const around = stack.at(-1);
  if (around?.event.start === event.start) around.isBracketed = false;
  const isBracketed = event.style === COLLECTION_STYLE.FLOW && (text[event.start] === '{' || text[event.start] === '[');
  building.cursor = isBracketed ? event.start + 1 : event.start;
  stack.push({ event, entries: [], items: [], key: undefined, hasMerges: false, isBracketed, size: 1, height: 1 });
}

function pop(building: Building): Problem | undefined {
  const frame = building.stack.pop();
  if (frame === undefined) {
    const { cursor, original } = building;
    const end = { start: original(cursor), end: original(cursor) };
    return isBomb(building.anchors) ? aliasBomb(building.source, end) : undefined;
  }
  const node = collection(frame, building);
  if (frame.height > MAX_DEPTH) return tooDeep(building.source, node.start);
  finish(frame.event, { node, size: frame.size, height: frame.height }, building);
  return undefined;
}

function collection(frame: Frame, building: Building): Node {
  const { text, original } = building;
  const { event } = frame;
  const isMap = event.type === EVENT_ID.MAPPING;
  if (frame.isBracketed) building.cursor = flowEnd(text, building.cursor, isMap ? '}' : ']');
  const place = { start: original(event.tagStart >= 0 ? event.tagStart : event.start), end: original(building.cursor) };
  const tagged = event.tagStart < 0 ? place : { ...place, tag: text.slice(event.tagStart, event.tagEnd) };
  return isMap
    ? { kind: 'map', entries: entriesOf(frame, building), ...tagged }
    : { kind: 'list', items: frame.items.slice(), ...tagged };
}

function entriesOf({ entries, hasMerges }: Frame, { source, problems }: Building): readonly Entry[] {
  if (!hasMerges) return uniqueKeys(entries, source, problems).slice();
  const written = uniqueKeys(
    entries.filter((entry) => !isMergeKey(entry.key)),
    source,
    problems,
  );
  return expandMerges([...entries.filter((entry) => isMergeKey(entry.key)), ...written]);
}

function alias(event: AliasEvent, building: Building): Problem | undefined {
  const { source, anchors, original, text } = building;
  const at = { start: original(event.anchorStart - 1), end: original(event.anchorEnd) };
  const name = text.slice(event.anchorStart, event.anchorEnd);
  const target = anchors.named.get(name);
  if (target === undefined) return brokenAlias(source, at, name, anchors.named.has(name));
  building.cursor = event.anchorEnd;
  note(building, at);
  if (!follow(anchors, target)) return aliasBomb(source, at);
  add(target, building);
  return undefined;
}

function finish(event: ScalarEvent | CollectionEvent, measured: Measured, building: Building): void {
  const name = anchorOf(event, building.text);
  if (name !== undefined) building.anchors.named.set(name, measured);
  add(measured, building);
}

function add({ node, size, height }: Measured, building: Building): void {
  building.anchors.own++;
  const frame = building.stack.at(-1);
  if (frame === undefined) {
    if (!isEmptyDocument(node)) building.roots.push(node);
    return;
  }
  frame.size += size;
  frame.height = Math.max(frame.height, height + 1);
  if (frame.event.type === EVENT_ID.SEQUENCE) frame.items.push(node);
  else if (frame.key !== undefined) {
    frame.entries.push({ key: frame.key, value: node });
    frame.key = undefined;
  } else {
    frame.key = keyOf(node, building);
    if (isMergeKey(frame.key)) {
      frame.hasMerges = true;
      note(building, frame.key);
    }
  }
}

function keyOf(node: Node, { source, problems }: Building): ScalarNode {
  if (node.kind === 'scalar') return node;
  if (problems.length < MAX_WARNINGS) problems.push(unusualKey(source, node));
  const { start, end } = node;
  return { kind: 'scalar', text: source.text.slice(start, end), plain: false, start, end };
}

/** Once for a file is enough. */
function note({ source, problems }: Building, at: { readonly start: number; readonly end: number }): void {
  if (!problems.some((problem) => problem.kind === 'yaml-alias')) problems.push(aliasNote(source, at));
}

function anchorOf(event: ScalarEvent | CollectionEvent, text: string): string | undefined {
  return event.anchorStart < 0 ? undefined : text.slice(event.anchorStart, event.anchorEnd);
}

function isEmptyDocument(node: Node): boolean {
  return node.kind === 'scalar' && node.plain && node.text === '' && node.tag === undefined;
}
