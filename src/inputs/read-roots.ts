import type { SourceFile } from '../model/files.js';
import { cdkAssembly } from './cloudformation/cdk-assembly.js';
import { cloudformation } from './cloudformation/cloudformation.js';
import type { Input, ReadOptions, Routed } from './input.js';
import { openFile, saying } from './open-file.js';
import { snapshot } from './snapshot/snapshot.js';
import { hcl } from './terraform/hcl/hcl.js';
import { otherForms } from './terraform/plan/other-forms.js';
import { terraformPlan } from './terraform/plan/plan.js';

/** Every kind of file that can be judged; the first that recognises a file and does not skip it has read it. */
const INPUTS: readonly Input[] = [snapshot, hcl, otherForms, terraformPlan, cdkAssembly, cloudformation];

/**
 * The roots in a file. What a file is, its content tells, not its name; what is plainly none of ours is skipped without
 * a word, unless the user named the file. Never throws for what a file holds.
 */
export function readRoots(file: SourceFile, options: ReadOptions = {}): Routed {
  const opened = openFile(file);
  if ('problem' in opened) {
    return opened.problem.level === 'error' ? { kind: 'unreadable', problems: [opened.problem] } : { kind: 'skipped' };
  }
  for (const input of INPUTS) {
    if (!input.recognises(opened)) continue;
    const routed = input.read(opened, options);
    if (routed.kind !== 'skipped') return routed;
  }
  return file.explicit ? { kind: 'unreadable', problems: [saying(file, 'not-recognised')] } : { kind: 'skipped' };
}
