import type { Block } from '../../../syntax/hcl/ast.js';
import { attributesOf, blocksOf, type Declaration, type Located, madeType } from './declarations.js';
import { overEither } from './either.js';
import { binding, comesThrough, type Frame } from './frame.js';
import { isPending, unresolved } from './holes.js';
import { pairsOf } from './loops.js';
import { Failure, itemsOf, Lazy, type Term } from './term.js';

/** The members of a block's body by name: attributes as terms, nested blocks as lists of maps. */
export interface BodyTerms {
  readonly names: readonly string[];
  /** Evaluated each time it is asked for; undefined where nothing of that name is written. */
  readonly member: (name: string, frame: Frame) => Term | undefined;
}

/** The members of a declaration but those named in `without`. `frame` is in the instance, its file does not matter. */
export function bodyTerms(declaration: Declaration, without: ReadonlySet<string>): BodyTerms {
  const attributes = attributesOf(declaration);
  const blocks = byType(blocksOf(declaration));
  const names = [...attributes.keys(), ...blocks.keys()].filter((name) => !without.has(name));
  return {
    names,
    member: (name, frame) => {
      const attribute = attributes.get(name);
      if (attribute !== undefined) return frame.run.evaluate(attribute.node.value, { ...frame, file: attribute.file });
      const nested = blocks.get(name);
      return nested && blockList(nested, frame);
    },
  };
}

function byType(blocks: readonly Located<Block>[]): ReadonlyMap<string, readonly Located<Block>[]> {
  const types = new Map<string, Located<Block>[]>();
  for (const block of blocks) {
    const type = madeType(block.node);
    const known = types.get(type);
    if (known === undefined) types.set(type, [block]);
    else known.push(block);
  }
  return types;
}

/** Blocks of one type, in their order, as a list of maps; null where dynamic ones make none. */
function blockList(blocks: readonly Located<Block>[], frame: Frame): Term {
  const lists = blocks.map((block) => (block.node.type === 'dynamic' ? made(block, frame) : [blockTerm(block, frame)]));
  const places = blocks.map(({ node, file }) => ({ at: node.header, file }));
  return overEither('blocks', lists, (decided) => {
    const all: Term[] = [];
    for (const [i, list] of decided.entries()) {
      const items = itemsOf(list);
      if (items === undefined) return list;
      for (const item of items) {
        const place = places[i];
        if (place !== undefined) frame.run.places.note(all, all.length, place.at, place.file);
        all.push(item);
      }
    }
    // Blocks that are not there are not written.
    return all.length === 0 ? null : all;
  });
}

function blockTerm({ node, file }: Located<Block>, frame: Frame): Term {
  const map = new Map<string, Term>();
  for (const attribute of node.body.attributes) {
    const via: Frame['via'] = [];
    const value = frame.run.evaluate(attribute.value, { ...frame, file, via });
    comesThrough(frame, via);
    map.set(attribute.name, value);
    frame.run.places.note(map, attribute.name, attribute, file, via);
  }
  const nested = byType(node.body.blocks.map((block) => ({ node: block, file })));
  for (const [type, blocks] of nested) {
    map.set(type, blockList(blocks, frame));
    const [first] = blocks;
    if (first !== undefined) frame.run.places.note(map, type, first.node.header, file);
  }
  return map;
}

/** The blocks that a dynamic block makes. https://developer.hashicorp.com/terraform/language/expressions/dynamic-blocks */
function made({ node, file }: Located<Block>, frame: Frame): Term {
  const attribute = (name: string) => node.body.attributes.find((each) => each.name === name)?.value;
  const forEach = attribute('for_each');
  const content = node.body.blocks.find(({ type }) => type === 'content');
  if (forEach === undefined || content === undefined) return new Failure('dynamic without for_each or content');
  const named = attribute('iterator');
  const iterator = named?.kind === 'variable' ? named.name : (node.labels[0] ?? '');
  const given = frame.run.evaluate(forEach, { ...frame, file });
  return overEither('dynamic', [given], ([collection = null]) => {
    const pairs = isPending(collection) || collection instanceof Lazy ? undefined : pairsOf(collection);
    if (pairs === undefined) return collection === null ? [] : unresolved('dynamic', [collection]);
    return pairs.map(([key, value], i) => {
      const bound = new Map([
        ['key', key],
        ['value', value],
      ]);
      return blockTerm({ node: content, file }, binding(frame, [[iterator, bound]], `${iterator} ${i}`));
    });
  });
}
