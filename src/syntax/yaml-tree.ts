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
import { allowedGain, MAX_DEPTH, MAX_GAIN, tooDeep } from './limits.js';
import { expandMerges, isMergeKey } from './merge-keys.js';
import { problemAt, type Source } from './source.js';
import type { Entry, Node, ScalarNode } from './tree.js';
import { uniqueKeys } from './unique-keys.js';
import { absentValue, blockHeader, flowEnd, trimmedEnd } from './yaml-offsets.js';

/** What the parser read: `source.text`, changed where it was repaired; `original` turns its offsets into the source's. */
export interface Parsed {
  readonly text: string;
  readonly events: readonly Event[];
  readonly original: (offset: number) => number;
}

/** A node with what it costs to walk it, aliases followed: `size` counts nodes, `height` levels. */
interface Measured {
  readonly node: Node;
  readonly size: number;
  readonly height: number;
}

/** A collection that is being read. */
interface Frame {
  readonly event: MappingEvent | SequenceEvent;
  readonly entries: Entry[];
  readonly items: Node[];
  key: ScalarNode | undefined;
  merges: boolean;
  size: number;
  height: number;
}

/**
 * The root of every document that is not empty. An error among the problems means that nothing was read.
 * Aliases and merge keys are followed with a note: CloudFormation supports neither ("Aliases", "Hash merges" in
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-formats.html), but
 * `aws cloudformation package` and `sam` write them out before they deploy.
 */
export function yamlTrees(parsed: Parsed, source: Source): Reading<readonly Node[]> {
  const { text, events, original } = parsed;
  const roots: Node[] = [];
  const problems: Problem[] = [];
  const stack: Frame[] = [];
  let anchors = new Map<string, Measured | 'open'>();
  let gained = 0;
  let own = 0;
  let noted = false;
  /** Behind the last token that was read, in `text`. */
  let cursor = 0;

  const failure = (start: number, end: number, kind: string, message: string, next: string) => {
    const at = { start: original(start), end: original(end) };
    return { value: [], problems: [problemAt(source, at, { level: 'error', kind, message, next })] };
  };

  function scalar(event: ScalarEvent): ScalarNode {
    const tag = tagOf(event);
    const [start, end] = extent(event);
    cursor = end;
    const node = {
      kind: 'scalar' as const,
      text: getScalarValue(text, event),
      plain: event.style === SCALAR_STYLE.PLAIN,
      start: original(event.tagStart >= 0 ? event.tagStart : start),
      end: original(end),
    };
    return tag === undefined ? node : { ...node, tag };
  }

  function extent(event: ScalarEvent): readonly [number, number] {
    const from = Math.max(cursor, event.tagEnd, event.anchorEnd);
    if (event.valueStart < 0) {
      const at = event.tagEnd >= 0 || event.anchorEnd >= 0 ? from : absentValue(text, from);
      return [at, at];
    }
    switch (event.style) {
      case SCALAR_STYLE.PLAIN:
        return [event.valueStart, event.valueEnd];
      case SCALAR_STYLE.SINGLE_QUOTED:
      case SCALAR_STYLE.DOUBLE_QUOTED:
        return [event.valueStart - 1, event.valueEnd + 1];
      default: {
        const header = blockHeader(text, from);
        return [header, trimmedEnd(text, header + 1, event.valueEnd)];
      }
    }
  }

  function tagOf(event: ScalarEvent | MappingEvent | SequenceEvent): string | undefined {
    return event.tagStart >= 0 ? text.slice(event.tagStart, event.tagEnd) : undefined;
  }

  function anchorOf(event: ScalarEvent | MappingEvent | SequenceEvent | AliasEvent): string | undefined {
    return event.anchorStart >= 0 ? text.slice(event.anchorStart, event.anchorEnd) : undefined;
  }

  function open(event: MappingEvent | SequenceEvent): void {
    const anchor = anchorOf(event);
    if (anchor !== undefined) anchors.set(anchor, 'open');
    cursor = event.style === COLLECTION_STYLE.FLOW && isBracket(text[event.start]) ? event.start + 1 : event.start;
    stack.push({ event, entries: [], items: [], key: undefined, merges: false, size: 1, height: 1 });
  }

  function close(frame: Frame): Measured {
    const { event } = frame;
    const isMap = event.type === EVENT_ID.MAPPING;
    if (event.style === COLLECTION_STYLE.FLOW && isBracket(text[event.start])) {
      cursor = flowEnd(text, cursor, isMap ? '}' : ']');
    }
    const tag = tagOf(event);
    const place = { start: original(event.tagStart >= 0 ? event.tagStart : event.start), end: original(cursor) };
    const tagged = tag === undefined ? place : { ...place, tag };
    const node: Node = isMap
      ? { kind: 'map', entries: entriesOf(frame), ...tagged }
      : { kind: 'list', items: frame.items, ...tagged };
    return { node, size: frame.size, height: frame.height };
  }

  function entriesOf(frame: Frame): readonly Entry[] {
    if (!frame.merges) return uniqueKeys(frame.entries, source, problems);
    const merges = frame.entries.filter((entry) => isMergeKey(entry.key));
    const rest = uniqueKeys(
      frame.entries.filter((entry) => !isMergeKey(entry.key)),
      source,
      problems,
    );
    return expandMerges([...merges, ...rest]);
  }

  function note(at: { readonly start: number; readonly end: number }): void {
    if (noted) return;
    noted = true;
    problems.push(
      problemAt(source, at, {
        level: 'note',
        kind: 'yaml-alias',
        message: 'CloudFormation supports no YAML aliases and merge keys; they are read here as written out',
        next: 'Deploy with `aws cloudformation package` or `sam`, which write them out, or write them out yourself.',
      }),
    );
  }

  function add({ node, size, height }: Measured): void {
    own++;
    const frame = stack.at(-1);
    if (frame === undefined) {
      if (!isEmpty(node)) roots.push(node);
      return;
    }
    frame.size += size;
    frame.height = Math.max(frame.height, height + 1);
    if (frame.event.type === EVENT_ID.SEQUENCE) frame.items.push(node);
    else if (frame.key === undefined) {
      frame.key = keyOf(node);
      if (isMergeKey(frame.key)) {
        frame.merges = true;
        note(frame.key);
      }
    } else {
      frame.entries.push({ key: frame.key, value: node });
      frame.key = undefined;
    }
  }

  function keyOf(node: Node): ScalarNode {
    if (node.kind === 'scalar') return node;
    problems.push(
      problemAt(source, node, {
        level: 'warning',
        kind: 'unusual-key',
        message: 'A list or a map stands where a key is expected; it is read as the text that is written there',
        next: 'Quote the key if it is meant as text.',
      }),
    );
    return {
      kind: 'scalar',
      text: source.text.slice(node.start, node.end),
      plain: false,
      start: node.start,
      end: node.end,
    };
  }

  function finish(event: ScalarEvent | MappingEvent | SequenceEvent, measured: Measured): void {
    const anchor = anchorOf(event);
    if (anchor !== undefined) anchors.set(anchor, measured);
    add(measured);
  }

  for (const event of events) {
    switch (event.type) {
      case EVENT_ID.DOCUMENT:
        anchors = new Map();
        gained = own = 0;
        noted = false;
        break;
      case EVENT_ID.SCALAR:
        finish(event, { node: scalar(event), size: 1, height: 1 });
        break;
      case EVENT_ID.MAPPING:
      case EVENT_ID.SEQUENCE:
        open(event);
        break;
      case EVENT_ID.POP: {
        const frame = stack.pop();
        if (frame === undefined) {
          if (gained > allowedGain(own)) return failure(cursor, cursor, 'alias-bomb', BOMB, BOMB_NEXT);
          break;
        }
        const measured = close(frame);
        if (measured.height > MAX_DEPTH) return { value: [], problems: [tooDeep(source, measured.node.start)] };
        finish(frame.event, measured);
        break;
      }
      case EVENT_ID.ALIAS: {
        const name = anchorOf(event) ?? '';
        const [start, end] = [event.anchorStart - 1, event.anchorEnd];
        const target = anchors.get(name);
        if (target === undefined || target === 'open') {
          const why = target === 'open' ? 'stands inside the value that it names' : 'names no anchor of this document';
          return failure(start, end, 'unreadable-yaml', `The alias *${name.slice(0, 80)} ${why}`, ALIAS_NEXT);
        }
        cursor = end;
        note({ start: original(start), end: original(end) });
        gained += target.size - 1;
        // Merge keys copy what they name: what no document may gain is refused before it is copied.
        if (gained > MAX_GAIN) return failure(start, end, 'alias-bomb', BOMB, BOMB_NEXT);
        add(target);
        break;
      }
    }
  }
  return { value: roots, problems };
}

const ALIAS_NEXT = 'Define the anchor before the alias, or quote the text if it is no alias.';
const BOMB = 'The aliases of this file name each other so often that written out it would be far too large to read';
const BOMB_NEXT = 'Write the values out where they are needed, or leave the file out of the scan.';

function isBracket(char: string | undefined): boolean {
  return char === '{' || char === '[';
}

function isEmpty(node: Node): boolean {
  return node.kind === 'scalar' && node.plain && node.text === '' && node.tag === undefined;
}
