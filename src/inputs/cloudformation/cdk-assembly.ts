import type { SourceFile } from '../../model/files.js';
import type { Problem } from '../../model/problem.js';
import { readJson } from '../../syntax/json.js';
import { type Document, entryOf, type Node } from '../../syntax/tree.js';
import type { Input, ReadOptions, Routed } from '../input.js';
import { openFile } from '../open-file.js';
import { cloudformation } from './cloudformation.js';
import { entriesByKey } from './template.js';

/** An application holds an assembly for each stage at most. */
const MAX_MANIFESTS = 200;

type Roots = Extract<Routed, { readonly kind: 'roots' }>;

/**
 * The manifest of a CDK assembly (`cdk.out/manifest.json`): the templates of its stacks, each a root, and those of the
 * assemblies in it. A directory's templates are found without their manifest, so it is only read when it is named.
 * https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.cloud_assembly_schema-readme.html
 */
export const cdkAssembly: Input = {
  name: 'cdk-assembly',
  recognises: ({ file, head }) => /(?:^|\/)manifest\.json$/.test(file.uri) && head.includes('"artifacts"'),
  read: ({ file, text }, options) => {
    const whole = text();
    const manifest = file.explicit && 'text' in whole ? readJson(whole.text, file.uri).value : undefined;
    if (manifest === undefined || !isManifest(manifest)) return { kind: 'skipped' };
    const found = [...stacksOf(manifest, options, new Set([file.uri]))];
    const roots = together(found);
    if (found.length === 0) return { kind: 'skipped' };
    return roots.estates.length === 0 ? { kind: 'unreadable', problems: roots.problems } : roots;
  },
};

function isManifest({ root }: Document): boolean {
  return entryOf(root, 'version') !== undefined && entryOf(root, 'artifacts')?.value.kind === 'map';
}

interface Stack {
  readonly file: SourceFile;
  readonly roots: Roots;
}

function* stacksOf(manifest: Document, options: ReadOptions, seen: Set<string>): Iterable<Stack | Problem> {
  for (const { key, value } of entriesByKey(entryOf(manifest.root, 'artifacts')?.value).values()) {
    const type = plain(entryOf(value, 'type')?.value);
    const properties = entryOf(value, 'properties')?.value;
    const isStack = type === 'aws:cloudformation:stack';
    const path = isStack
      ? plain(entryOf(properties, 'templateFile')?.value)
      : type === 'cdk:cloud-assembly' && `${plain(entryOf(properties, 'directoryName')?.value)}/manifest.json`;
    if (path === undefined || path === false) continue;
    const file = options.beside?.(manifest.file, path) ?? 'absent';
    if (typeof file === 'string') {
      yield missing(key.text, path, manifest, key);
      continue;
    }
    if (seen.has(file.uri) || seen.size > MAX_MANIFESTS) continue;
    const opened = openFile(file);
    const whole = 'problem' in opened ? opened : opened.text();
    if ('problem' in opened || 'problem' in whole) {
      yield missing(key.text, path, manifest, key);
    } else if (isStack) {
      const routed = cloudformation.read(opened, options);
      if (routed.kind === 'roots') yield { file, roots: routed };
      else yield* routed.kind === 'unreadable' ? routed.problems : [missing(key.text, path, manifest, key)];
    } else {
      seen.add(file.uri);
      const inner = readJson(whole.text, file.uri).value;
      if (inner !== undefined) yield* stacksOf(inner, options, seen);
    }
  }
}

function together(found: readonly (Stack | Problem)[]): Roots {
  const stacks = found.filter((each): each is Stack => 'roots' in each);
  const problems = found.filter((each): each is Problem => 'level' in each);
  const roots = stacks.map((each) => each.roots);
  return {
    kind: 'roots',
    estates: roots.flatMap(({ estates }) => estates),
    texts: new Map([
      ...roots.flatMap(({ texts = [] }) => [...texts]),
      ...stacks.flatMap(({ file, roots: { text } }) => (text === undefined ? [] : [[file.uri, text] as const])),
    ]),
    included: new Set([...stacks.map(({ file }) => file.uri), ...roots.flatMap(({ included = [] }) => [...included])]),
    waivers: roots.flatMap(({ waivers = [] }) => waivers),
    parameters: roots.flatMap(({ parameters = [] }) => parameters),
    problems: [...problems, ...roots.flatMap((each) => each.problems)],
  };
}

function plain(node: Node | undefined): string | undefined {
  return node?.kind === 'scalar' && node.text !== '' ? node.text : undefined;
}

function missing(stack: string, path: string, { file, span }: Document, at: Node): Problem {
  return {
    level: 'error',
    kind: 'missing-template',
    message: `This assembly's ${stack.slice(0, 200)} has the file ${path.slice(0, 200)}, which is not there, or not readable`,
    next: 'Run `cdk synth` again, and scan all of what it writes.',
    file,
    at: span(at),
  };
}
