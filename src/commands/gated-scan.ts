import { type Commit, trackedPaths } from '../files/commit.js';
import { documentsIn } from '../files/commit-documents.js';
import { commitFiles } from '../files/commit-files.js';
import { diskFiles } from '../files/disk-tree.js';
import { type Baseline, compare } from '../gate/compare.js';
import type { Gate } from '../gate/exit-code.js';
import { isRecordedHome, knownFinding, recordedIn } from '../gate/known-finding.js';
import type { GivenParameters } from '../inputs/given-parameters.js';
import { readingOnce } from '../inputs/reading-once.js';
import type { Files } from '../model/files.js';
import type { ScanResult } from '../model/finding.js';
import { gateOf } from './gate-of.js';
import type { LiveScanFlags } from './live-scan.js';
import type { LoadedConfiguration } from './load-configuration.js';
import { loadParameters, parametersAt, variablesIn } from './load-parameters.js';
import { loadPolicy, type Policy } from './load-policy.js';
import { isThere } from './lost-files.js';
import { commitAt, type NamedCommit } from './named-commit.js';
import type { ScanChoice } from './scan-choice.js';
import { type Given, type ScanOf, scanTree } from './scan-tree.js';
import { sourceIn } from './source-in.js';
import { type Surroundings, UsageError } from './surroundings.js';

/** What a scan came to, by which policy, and what of it fails the run. */
export interface Gated {
  readonly result: ScanResult;
  readonly policy: Policy;
  readonly gate: Gate;
}

/**
 * Scans what the paths hold, as the working tree has it, and compares it with what it is to be compared with.
 * `wantsOthers`: are the pairs that pass asked for? Throws a UsageError before anything is written.
 */
export async function gatedScan(
  paths: readonly string[],
  choice: ScanChoice,
  wantsOthers: (loaded: LoadedConfiguration) => boolean,
  surroundings: Surroundings,
): Promise<Gated> {
  const { cwd, env, now } = surroundings;
  if (choice.baseline && choice.baselineRef !== undefined)
    throw new UsageError(
      'Findings are compared with a file or with a commit, not with both.',
      'Give only one of them.',
    );
  const trusted = choice.policyRef === undefined ? undefined : commitAt(cwd, choice.policyRef);
  const policy = await (trusted === undefined ? loadPolicy(choice, paths, cwd) : policyOf(trusted, choice, paths, cwd));
  const { parameters: files = [], parameter: pairs = [] } = choice;
  const given: Given = {
    parameters: await loadParameters(files, pairs, cwd),
    environment: variablesIn(env),
    today: now().toISOString().slice(0, 10),
  };
  const places = paths.length > 0 || choice.live !== undefined ? paths : ['.'];
  const others = wantsOthers(policy.loaded);
  const reading = readingOnce();
  const scans = new Map<string, Promise<ScanResult>>();
  const givenAt = (commit: Commit) => parametersAt(commit, files, pairs, cwd);
  const judgedAt = async (commit: Commit): Promise<ScanResult> => {
    const parameters = await givenAt(commit);
    const where = commitFiles(commit, places, whereIn(policy, cwd));
    return scanTree(where, policy, { ...given, parameters }, isSame(parameters, given.parameters) ? { reading } : {});
  };
  const scanCommit = ({ commit }: NamedCommit): Promise<ScanResult> => {
    const known = scans.get(commit.sha) ?? judgedAt(commit);
    scans.set(commit.sha, known);
    return known;
  };
  const compared = choice.baselineRef === undefined ? undefined : commitAt(cwd, choice.baselineRef);
  const isGit = trusted !== undefined || compared !== undefined;
  const tracked = isGit ? trackedPaths(cwd) : undefined;
  // A plan in a commit is not made of the source that the working tree has now.
  const source = choice.source === undefined ? undefined : sourceIn(choice.source, places, cwd);
  const headGiven: Given = { ...given, ...(source && { source }) };
  const scanHead = (by: Policy, how: ScanOf) => {
    const files = diskFiles(places, { ...whereIn(by, cwd), ...(tracked && { tracked }) });
    // By other rules other properties are read, and by other source other plans.
    const isShared = isGit && by.rules === policy.rules && source === undefined;
    return scanHeadWith(files, by, headGiven, { ...how, ...(isShared && { reading }) }, choice.live, surroundings);
  };
  const result =
    trusted === undefined
      ? await scanHead(policy, { others })
      : await (await import('./review.js')).reviewedScan(
          {
            trusted,
            policy,
            before: await scanCommit(trusted),
            sameParameters: isSame(await givenAt(trusted.commit), given.parameters),
            choice,
            paths,
            others,
            scanHead,
          },
          surroundings,
        );
  const known = await baselineOf(policy, compared, scanCommit);
  const earlier = compared ?? trusted;
  const wasThere = earlier && (await scanCommit(earlier)).declares;
  const comparison =
    known &&
    compare(result, {
      ...known,
      isLookedAt: (file) => isLookedAt(file, result, cwd),
      ...(wasThere && { wasThere }),
    });
  return {
    result: comparison === undefined ? result : { ...result, comparison },
    policy,
    gate: gateOf(choice, policy.loaded.configuration, comparison?.states, cwd),
  };
}

/** With other values a file that is the same reads otherwise. */
function isSame(a: GivenParameters, b: GivenParameters): boolean {
  return JSON.stringify([...a]) === JSON.stringify([...b]);
}

function whereIn({ loaded: { configuration, folder } }: Policy, cwd: string) {
  return { cwd, exclude: configuration.exclude ?? [], excludeBase: folder };
}

async function policyOf(
  { commit, name }: NamedCommit,
  choice: ScanChoice,
  paths: readonly string[],
  cwd: string,
): Promise<Policy> {
  try {
    return await loadPolicy(choice, paths, cwd, documentsIn(commit));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const next = `${error.next ?? 'Mend it.'} Until it is mended there, take the policy from another commit.`;
    throw new UsageError(`The policy of ${name} cannot be used:\n${error.message}`, next);
  }
}

async function scanHeadWith(
  files: Files,
  policy: Policy,
  given: Given,
  how: ScanOf,
  live: LiveScanFlags | undefined,
  surroundings: Surroundings,
): Promise<ScanResult> {
  if (live === undefined) return scanTree(files, policy, given, how);
  const { liveRecording } = await import('./live-scan.js');
  return scanTree(files, policy, given, { ...how, recording: liveRecording(policy.rules, live, surroundings) });
}

async function baselineOf(
  policy: Policy,
  compared: NamedCommit | undefined,
  scanCommit: (commit: NamedCommit) => Promise<ScanResult>,
): Promise<Omit<Baseline, 'isLookedAt' | 'wasThere'> | undefined> {
  if (compared === undefined) return policy.baseline;
  const { findings, waived } = await scanCommit(compared);
  return { name: compared.name, findings: findings.map(knownFinding), waived: waived.map(knownFinding) };
}

/** A file that was read, or is gone; an account and region that was judged. */
function isLookedAt(file: string, { read, judgedIn = [] }: ScanResult, cwd: string): boolean {
  if (isRecordedHome(file)) return judgedIn.some(({ recorded, scope }) => recorded && recordedIn(scope) === file);
  return read?.has(file) === true || !isThere(file, cwd);
}
