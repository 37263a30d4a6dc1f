import { type UnknownHole, unknownHole } from '../../../model/hole.js';
import type { Problem, Reading } from '../../../model/problem.js';
import type { Waiver } from '../../../model/waiver.js';
import type { Parameters } from '../../../model/world.js';
import type { GivenParameters } from '../../given-parameters.js';
import { problemLog } from '../../problem-log.js';
import type { TerraformResource } from '../terraform-resource.js';
import { allowedValues } from './allowed-values.js';
import { textIn } from './conversions.js';
import { bareFrame } from './frame.js';
import { givenValue } from './given-value.js';
import type { HclReader } from './hcl-reader.js';
import { inlineWaivers } from './inline-waivers.js';
import { installedModules } from './installed-modules.js';
import { missingModules } from './missing-modules.js';
import type { ModuleInstance, Root, Through } from './module-instance.js';
import { moduleLibrary } from './module-library.js';
import { moduleScope } from './module-scope.js';
import { unsaidProviders } from './providers.js';
import type { RootFolder } from './root-folder.js';
import { rootRun } from './root-run.js';
import type { Term } from './term.js';
import { terraformResources } from './terraform-resources.js';
import { automaticFiles, valuesInFiles } from './variable-files.js';
import { variableValues } from './variables.js';

/** A root module and the local modules that it calls, evaluated without running anything. */
export interface HclRoot {
  readonly resources: readonly TerraformResource[];
  /** What undecided variables may be. */
  readonly parameters: Parameters;
  /** What the user may say: the names of the root module's variables, and `terraform.workspace`. */
  readonly variables: readonly string[];
  /** Why there may be more that configures these resources; left out: there is not. */
  readonly unread?: UnknownHole;
  /** What comments in the files waive. */
  readonly waivers: readonly Waiver[];
  /** The uris of what the configuration consists of: its own files, those of its modules and of values. */
  readonly files: ReadonlySet<string>;
  /** Of every one of these files, and of templates that were rendered, by uri. */
  readonly texts: ReadonlyMap<string, string>;
}

export interface HclOptions {
  readonly reader: Pick<HclReader, 'grammar' | 'files' | 'expressions'>;
  /** What the user says variables of the root module are; wins over files. */
  readonly given?: GivenParameters;
  /** What the environment says they are; files win over it. */
  readonly environment?: GivenParameters;
  /** What the variables of the root module were when a plan was made: where this is known, nobody else is asked. */
  readonly planned?: ReadonlyMap<string, Term>;
}

const MAX_MODULES = 2_000;

/** Under this name the user may say which workspace is meant. */
const WORKSPACE = 'terraform.workspace';

/** `uri`: of the folder, as it stands before `#` in ids. */
export function readHclRoot(folder: RootFolder, uri: string, options: HclOptions): Reading<HclRoot> {
  const { grammar, files: reader } = options.reader;
  const log = problemLog(uri);
  const library = moduleLibrary(folder, reader);
  const run = rootRun(folder, options.reader, log.add);
  const declarations = library.load('.');
  if (typeof declarations === 'string') return { value: NOTHING, problems: library.problems() };
  const bare = () => bareFrame(run, '');
  const listed = folder.list('.');
  const inFiles = valuesInFiles(automaticFiles(typeof listed === 'string' ? [] : listed), grammar, bare());
  const said = (by: GivenParameters | undefined, name: string) => givenValue(by?.get(name), grammar, bare());
  const given = (name: string): Through | undefined => {
    if (options.planned !== undefined && name !== WORKSPACE) return plannedValue(options.planned.get(name));
    return said(options.given, name) ?? inFiles.value.get(name) ?? said(options.environment, name);
  };
  let modules = MAX_MODULES;
  const root: Root = {
    uri,
    run,
    library,
    workspace: textIn(given(WORKSPACE)?.term),
    missing: missingModules(),
    unsaidProvider: unsaidProviders(),
    installed: installedModules(folder),
    spendModule: () => --modules >= 0,
  };
  const module: ModuleInstance = {
    address: '',
    path: [],
    folder: '.',
    within: ['.'],
    declarations,
    exists: true,
    root,
    variable: variableValues(declarations.variables, given, bare, true),
    provider: () => undefined,
    calls: [],
  };
  const resources = [...terraformResources(moduleScope(module))];
  const unread = unreadIn(resources, root, modules < 0);
  const problems: readonly Problem[] = [...library.problems(), ...inFiles.problems, ...log.all()];
  return {
    value: {
      resources,
      parameters: allowedValues(declarations.variables),
      variables: [...declarations.variables.keys(), WORKSPACE],
      ...(unread && { unread }),
      files: new Set([...library.files().map(({ file }) => file), ...library.replaced(), ...inFiles.texts.keys()]),
      texts: new Map([
        ...run.templates,
        ...library.files().map(({ file, text }) => [file, text] as const),
        ...inFiles.texts,
      ]),
      waivers: inlineWaivers(library.files(), declarations, uri),
    },
    problems,
  };
}

function plannedValue(term: Term | undefined): Through | undefined {
  return term === undefined ? undefined : { term, via: [] };
}

const NOTHING: HclRoot = {
  resources: [],
  parameters: new Map(),
  variables: [],
  files: new Set(),
  texts: new Map(),
  waivers: [],
};

function unreadIn(resources: readonly TerraformResource[], root: Root, isCut: boolean): UnknownHole | undefined {
  if (root.library.problems().some(({ level }) => level === 'error')) {
    return unknownHole('outside-this-scan', 'a file that could not be read');
  }
  if (isCut) return unknownHole('analysis-limit', 'too-many-modules');
  return resources.some(root.missing.mayConfigure)
    ? unknownHole('module-not-available', 'a module that is not here')
    : undefined;
}
