import type { Hole } from '../../../model/hole.js';
import type { Span } from '../../../model/span.js';
import type { Truth } from '../../logic.js';
import type { TerraformProvider } from '../terraform-resource.js';
import type { Declarations } from './declarations.js';
import type { Frame, Run } from './frame.js';
import type { MissingModules } from './missing-modules.js';
import type { ModuleLibrary } from './module-library.js';
import type { Term } from './term.js';

/** One instance of a module: the root module, or what one call with one key makes. */
export interface ModuleInstance {
  /** With keys: `module.lake["raw"]`; '' for the root module. */
  readonly address: string;
  /** The names of the calls that lead here, without keys: `lake.bucket`. */
  readonly path: readonly string[];
  /** From the root module's folder: '.', `modules/lake`. */
  readonly folder: string;
  /** The folders of this module and of those around it. */
  readonly within: readonly string[];
  readonly declarations: Declarations;
  readonly exists: Truth | Hole;
  readonly root: Root;
  /** The value of a variable. */
  readonly variable: (name: string) => Through;
  /** The configuration of a provider by its name here, `aws.west`; undefined where the module neither has nor got one. */
  readonly provider: (name: string) => TerraformProvider | undefined;
  /** The lines of the module calls that lead here, the innermost first. */
  readonly calls: readonly Span[];
}

/** What all modules of a root share. */
export interface Root {
  /** The URI that stands before `#` in the ids of its resources. */
  readonly uri: string;
  readonly run: Run;
  readonly library: ModuleLibrary;
  /** `terraform.workspace`, where the user says it. */
  readonly workspace: string | undefined;
  /** What a provider is of which no configuration is written, by its name. */
  readonly unsaidProvider: (name: string) => TerraformProvider;
  /** Where `terraform init` put the modules that are not local, by the names of the calls that lead to them. */
  readonly installed: ReadonlyMap<string, string>;
  readonly missing: MissingModules;
  /** Counts one more instance of a module; false when there are more than any real configuration has. */
  readonly spendModule: () => boolean;
}

/** A term and the lines of variables, locals and outputs that it comes through. */
export interface Through {
  readonly term: Term;
  readonly via: readonly Span[];
}

/** A new frame: in the module outside of any instance, or in an instance. */
export type FrameAt = () => Frame;
