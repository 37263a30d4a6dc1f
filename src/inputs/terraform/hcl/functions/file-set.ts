import type { SourceFile } from '../../../../model/files.js';
import { unknownHole } from '../../../../model/hole.js';
import { setOf, textIn } from '../conversions.js';
import { unresolved } from '../holes.js';
import { pathFrom } from '../root-folder.js';
import type { Term } from '../term.js';
import { type FunctionCall, type FunctionDefinition, wrong } from './definition.js';
import { type Component, globOf } from './glob.js';

/** https://developer.hashicorp.com/terraform/language/functions/fileset */
export const FILE_SET: { readonly [name: string]: FunctionDefinition } = { fileset: { result: found } };

/** Folders and files; a set of more would be no configuration. */
const MOST_ENTRIES = 20_000;

/** The paths, from the folder, of the files that match. As with Terraform a folder that is not there holds none. */
function found([folder = null, pattern = null]: readonly Term[], call: FunctionCall): Term {
  const { name, frame } = call;
  const [from, wanted] = [textIn(folder), textIn(pattern)];
  if (from === undefined || wanted === undefined) return wrong(name, from === undefined ? folder : pattern);
  const components = globOf(wanted, frame.run.expressions);
  if (components === undefined) return unresolved(`${name}(${wanted.slice(0, 60)})`);
  const paths = new Set<string>();
  const stopped = walked(pathFrom('.', from), components, paths, call);
  return stopped ?? setOf([...paths]);
}

/** Adds what matches; what stands for the whole where that cannot be told. */
function walked(
  from: string,
  components: readonly Component[],
  paths: Set<string>,
  { name, frame }: FunctionCall,
): Term | undefined {
  const { tree, spend } = frame.run;
  const seen = new Set<string>();
  let entries = 0;
  const visit = (below: string, at: number): Term | undefined => {
    const state = `${at} ${below}`;
    const component = components[at];
    if (component === undefined || seen.has(state)) return undefined;
    seen.add(state);
    const folder = pathFrom(from, below);
    const [files, folders] = [tree.list(folder), tree.folders(folder)];
    if (files === 'outside' || folders === 'outside') return unknownHole('outside-this-scan', `${name}(${from})`);
    if (files === 'absent' || folders === 'absent') return undefined;
    entries += 1 + files.length + folders.length;
    if (entries > MOST_ENTRIES || !spend(files.length + folders.length)) {
      return unknownHole('analysis-limit', `${name}(${from})`);
    }
    const path = (each: string) => (below === '' ? each : `${below}/${each}`);
    const isLast = at === components.length - 1;
    if (isLast) for (const each of files.map(nameOf)) if (isMatch(component, each)) paths.add(path(each));
    return first(nextSteps(component, at, folders, isLast), ([each, next]) =>
      visit(each === '' ? below : path(each), next),
    );
  };
  return visit('', 0);
}

/** Where the walk goes from a folder: the name of one in it ('' for itself), and which component comes next. */
function nextSteps(
  component: Component,
  at: number,
  folders: readonly string[],
  isLast: boolean,
): readonly (readonly [string, number])[] {
  if (component.kind === 'folders')
    return [...(isLast ? [] : [['', at + 1] as const]), ...folders.map((each) => [each, at] as const)];
  if (isLast) return [];
  if (component.kind === 'name') return [[component.name, at + 1]];
  return folders.filter(component.matches).map((each) => [each, at + 1]);
}

function isMatch(component: Component, name: string): boolean {
  if (component.kind === 'folders') return true;
  return component.kind === 'name' ? component.name === name : component.matches(name);
}

function nameOf({ uri }: SourceFile): string {
  return decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1));
}

function first<T, R>(items: readonly T[], result: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const made = result(item);
    if (made !== undefined) return made;
  }
  return undefined;
}
