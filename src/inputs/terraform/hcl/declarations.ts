import type { Attribute, Block, Body, HclFile } from '../../../syntax/hcl/ast.js';

/** A part of a configuration, with the file that its offsets belong to. */
export interface Located<T> {
  readonly node: T;
  readonly file: HclFile;
}

/** A block of a configuration, with what override files say of it. */
export interface Declaration {
  readonly labels: readonly string[];
  /** As first written. */
  readonly block: Located<Block>;
  /** Its bodies; the later win. */
  readonly layers: readonly Located<Body>[];
}

/** What the files of one folder declare, by names. */
export interface Declarations {
  readonly variables: ReadonlyMap<string, Declaration>;
  readonly locals: ReadonlyMap<string, Located<Attribute>>;
  readonly outputs: ReadonlyMap<string, Declaration>;
  readonly modules: ReadonlyMap<string, Declaration>;
  readonly providers: readonly Declaration[];
  /** By `type.name`. */
  readonly resources: ReadonlyMap<string, Declaration>;
  readonly data: ReadonlyMap<string, Declaration>;
}

/**
 * The declarations in files, which come in the order of their names, override files last. Of two equal names in ordinary
 * files Terraform takes none; here the first stays.
 */
export function declarationsIn(files: readonly HclFile[], overrides: readonly HclFile[]): Declarations {
  const all = new Map<string, Map<string, Declaration>>();
  const locals = new Map<string, Located<Attribute>>();
  const read = (file: HclFile, isOverride: boolean): void => {
    for (const block of file.body.blocks) {
      if (block.type === 'locals') {
        for (const node of block.body.attributes) {
          if (isOverride || !locals.has(node.name)) locals.set(node.name, { node, file });
        }
        continue;
      }
      const key = block.type === 'provider' ? providerKey(block) : block.labels.join('.');
      const known = all.get(block.type)?.get(key);
      const layer = { node: block.body, file };
      if (known === undefined) add(block, key, { labels: block.labels, block: { node: block, file }, layers: [layer] });
      else if (isOverride) add(block, key, { ...known, layers: [...known.layers, layer] });
    }
  };
  const add = ({ type }: Block, key: string, declaration: Declaration): void => {
    const ofType = all.get(type) ?? new Map<string, Declaration>();
    all.set(type, ofType.set(key, declaration));
  };
  for (const file of files) read(file, false);
  for (const file of overrides) read(file, true);
  const named = (type: string, labels: number) =>
    new Map([...(all.get(type) ?? [])].filter(([, each]) => each.labels.length === labels));
  return {
    variables: named('variable', 1),
    locals,
    outputs: named('output', 1),
    modules: named('module', 1),
    providers: [...named('provider', 1).values()],
    resources: named('resource', 2),
    data: named('data', 2),
  };
}

function providerKey({ labels, body }: Block): string {
  const alias = body.attributes.find(({ name }) => name === 'alias')?.value;
  return [...labels, alias?.kind === 'literal' ? String(alias.value) : ''].join('.');
}

/** An attribute as the last layer has it that has one. */
export function attributeOf({ layers }: Declaration, name: string): Located<Attribute> | undefined {
  for (const { node: body, file } of layers.toReversed()) {
    const node = body.attributes.find((each) => each.name === name);
    if (node !== undefined) return { node, file };
  }
  return undefined;
}

/** Every attribute by its name. */
export function attributesOf({ layers }: Declaration): ReadonlyMap<string, Located<Attribute>> {
  return new Map(
    layers.flatMap(({ node: body, file }) => body.attributes.map((node) => [node.name, { node, file }] as const)),
  );
}

/** The nested blocks: of one type those of the last layer that has any. A dynamic block has the type that it makes. */
export function blocksOf({ layers }: Declaration): readonly Located<Block>[] {
  let blocks: readonly Located<Block>[] = [];
  for (const { node: body, file } of layers) {
    const types = new Set(body.blocks.map(madeType));
    blocks = [
      ...blocks.filter(({ node }) => !types.has(madeType(node))),
      ...body.blocks.map((node) => ({ node, file })),
    ];
  }
  return blocks;
}

/** `rule` for `rule { }` and for `dynamic "rule" { }`. */
export function madeType({ type, labels }: Block): string {
  return type === 'dynamic' ? (labels[0] ?? type) : type;
}
