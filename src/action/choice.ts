import type { ScanChoice } from '../commands/scan-choice.js';
import type { Inputs } from './inputs.js';

/** What is scanned and by which policy: a proposed change by the policy of its base, and only what is new in it fails. */
export function choiceOf(inputs: Inputs, base: string | undefined): ScanChoice {
  const { baseline, policySource, only, mode, ...rest } = inputs;
  const policyRef = policySource === 'head' ? undefined : policySource === 'base' ? base : policySource;
  const isCompared = baseline === 'auto' && base !== undefined;
  return {
    rules: rest.rules,
    skip: rest.skip,
    parameters: rest.parameters,
    parameter: rest.parameter,
    ...(rest.source !== undefined && { source: rest.source }),
    ...(rest.config !== undefined && { config: rest.config }),
    ...(rest.pack !== undefined && { pack: rest.pack }),
    ...(rest.failOn !== undefined && { failOn: rest.failOn }),
    ...(rest.failOnUnknown !== undefined && { failOnUnknown: rest.failOnUnknown }),
    ...(rest.newWaivers !== undefined && { newWaivers: rest.newWaivers }),
    ...(policyRef !== undefined && { policyRef }),
    ...(isCompared && { baselineRef: base }),
    ...(baseline !== 'auto' && { baseline: baseline === 'none' ? false : baseline }),
    ...(only !== undefined && { failOnNew: only === 'new' }),
    ...(only === 'changed-files' && base !== undefined && { changedSince: base }),
    isNewByDefault: base !== undefined && baseline !== 'none',
    ...(mode !== 'iac' && { live: liveOf(inputs) }),
  };
}

function liveOf({ regions, roleArns, externalId, snapshotFile }: Inputs): NonNullable<ScanChoice['live']> {
  return {
    regions,
    roleArn: roleArns,
    endpointUrl: [],
    ...(externalId !== undefined && { externalId }),
    ...(snapshotFile !== undefined && { keepSnapshot: snapshotFile }),
  };
}

/** The paths to scan: the workspace where files are judged and none are named. */
export function pathsOf({ mode, paths, snapshots }: Inputs): readonly string[] {
  const named = [...paths, ...snapshots];
  return mode === 'both' && paths.length === 0 ? ['.', ...named] : named;
}
