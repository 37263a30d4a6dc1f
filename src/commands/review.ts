import { knownFinding } from '../gate/known-finding.js';
import { watchWaivers } from '../gate/new-waivers.js';
import { noLongerJudged } from '../gate/no-longer-judged.js';
import { policyChanges } from '../gate/policy-changes.js';
import { addedWaivers } from '../gate/waiver-changes.js';
import { withWrittenTwice } from '../gate/written-twice.js';
import type { ScanResult } from '../model/finding.js';
import type { PolicyChange, PolicyReview } from '../model/policy-review.js';
import type { Problem } from '../model/problem.js';
import type { Waiver } from '../model/waiver.js';
import { loadPolicy, type Policy } from './load-policy.js';
import { lostFiles, renamedUris } from './lost-files.js';
import { movedAway } from './moved-away.js';
import type { NamedCommit } from './named-commit.js';
import { hasSameFiles } from './same-files.js';
import type { ScanChoice } from './scan-choice.js';
import type { ScanOf } from './scan-tree.js';
import { type Surroundings, UsageError } from './surroundings.js';
import { unreadSubmodules } from './unread-submodules.js';
import { workflowChanges } from './workflow-changes.js';

/** A change and what it is judged by. */
export interface Reviewing {
  readonly trusted: NamedCommit;
  /** What the trusted commit holds. */
  readonly policy: Policy;
  /** The trusted commit's own tree, judged by its own policy. */
  readonly before: ScanResult;
  /** Were parameters of templates and variables of Terraform given the same values there? */
  readonly sameParameters: boolean;
  readonly choice: ScanChoice;
  readonly paths: readonly string[];
  readonly others: boolean;
  readonly scanHead: (policy: Policy, how: ScanOf) => Promise<ScanResult>;
}

/**
 * Judges the working tree by the policy of a trusted commit, and says what the tree would make of that policy. A policy
 * of the tree that cannot be used makes the run incomplete: once merged, no run could use it.
 */
export async function reviewedScan(reviewing: Reviewing, { cwd }: Surroundings): Promise<ScanResult> {
  const { trusted, policy, before, sameParameters, choice, paths, others, scanHead } = reviewing;
  const { commit, name } = trusted;
  const renamed = renamedUris(commit, cwd);
  const formerly = new Map([...renamed].map(([was, is]) => [is, was]));
  const formerName = (file: string) => formerly.get(file) ?? file;
  const newWaivers = choice.newWaivers ?? policy.loaded.configuration.newWaivers ?? 'block';
  const own = await ownPolicy(choice, paths, cwd);
  const { accepts, added } = watchWaivers(before.waived.map(knownFinding), formerName, newWaivers === 'block');
  const listed =
    newWaivers === 'report' && 'rules' in own
      ? [...policy.waivers, ...addedWaivers(policy.waivers, own.waivers)]
      : policy.waivers;
  const formerRoots = new Set([...(before.roots ?? [])].map((root) => renamed.get(root) ?? root));
  const result = await scanHead({ ...policy, waivers: listed }, { others, accepts, formerRoots });
  const changes = 'rules' in own ? policyChanges(effective(policy), effective(own)) : [];
  // An account is not read twice.
  const isPreviewed = changes.length > 0 && choice.live === undefined;
  const preview = 'rules' in own && isPreviewed ? await scanHead(own, {}) : undefined;
  const review: PolicyReview = {
    source: name,
    changes: [...changes, ...[...added].map(inlineWaiver), ...workflowChanges(commit, cwd)],
    newWaivers,
    sameFiles: sameParameters && hasSameFiles(before, result, commit, cwd),
    ...(preview && { preview: preview.counts }),
  };
  const told = withWrittenTwice(result.problems, before.problems, formerName);
  const toldOf = new Set(told.filter(({ level }) => level === 'error').map(({ file }) => file));
  const lost = [...lostFiles(before, result, renamed, cwd), ...movedAway(before, result, commit, cwd)];
  const untold = lost.filter(({ is }, i) => !toldOf.has(is) && lost.findIndex((each) => each.is === is) === i);
  const problems = [
    ...told,
    ...('rules' in own ? [] : [own]),
    ...untold.map(noLongerJudged),
    ...unreadSubmodules(commit, paths, policy.loaded, cwd),
  ];
  return { ...result, review, problems, complete: !problems.some(({ level }) => level === 'error') };
}

async function ownPolicy(choice: ScanChoice, paths: readonly string[], cwd: string): Promise<Policy | Problem> {
  try {
    return await loadPolicy(choice, paths, cwd);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return {
      level: 'error',
      kind: 'policy-unusable',
      message: `The policy of this change cannot be used: ${error.message}`,
      next: error.next ?? 'Mend it: once merged, it would stop every run.',
      file: '',
    };
  }
}

function effective({ loaded: { configuration }, ...policy }: Policy) {
  return { ...policy, configuration };
}

function inlineWaiver([{ rule, reason, at }, count]: readonly [Waiver, number]): PolicyChange {
  const findings = `${count} finding${count === 1 ? '' : 's'}`;
  return { kind: 'inline-waiver', loosens: true, text: `a comment waives ${rule} for ${findings}: ${reason}`, at };
}
