import type { SourceFile } from '../../model/files.js';
import type { ReadOptions } from '../input.js';
import { openFile } from '../open-file.js';
import { isHcl } from './hcl/hcl.js';
import { terraformPlan } from './plan/plan.js';
import { sourceFolder } from './plan/plan-source.js';

/** Does reading a file take what reads Terraform's own language: is it source, or a plan with its source beside? */
export function needsHcl(file: SourceFile, options: ReadOptions): boolean {
  if (isHcl(file)) return true;
  if (options.source === undefined && options.folder === undefined) return false;
  const opened = openFile(file);
  // Many files look a little like plans; a folder is not listed for each of them.
  const isPlan = !('problem' in opened) && terraformPlan.recognises(opened) && opened.head.includes('"format_version"');
  return isPlan && sourceFolder(file, options) !== undefined;
}
