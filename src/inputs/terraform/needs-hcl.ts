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
  return !('problem' in opened) && terraformPlan.recognises(opened) && sourceFolder(file, options) !== undefined;
}
