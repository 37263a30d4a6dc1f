import { decidedHere } from './engine/decided-here.js';
import { type Explaining, LazyFinding } from './engine/explain.js';
import { type Judge, judgeOf } from './engine/judge.js';
import { type Ahead, judgingAhead } from './engine/judge-ahead.js';
import { planAll, type TypePlan } from './engine/plan.js';
import { propertiesReadBy } from './engine/reads.js';
import { FACTS } from './facts/facts.js';
import type { WaiverCheck } from './gate/check-waivers.js';
import { declaresIn } from './gate/declares.js';
import { driftOf } from './gate/drift.js';
import { applyWaivers, type Waived } from './gate/waivers.js';
import { type GivenParameters, unknownParameters } from './inputs/given-parameters.js';
import type { ReadOptions } from './inputs/input.js';
import { ownRoots, type ReadFile } from './inputs/own-roots.js';
import { partlyDeclared } from './inputs/partly-declared.js';
import { readRoots } from './inputs/read-roots.js';
import type { ReadRoots } from './inputs/reading-once.js';
import { type Recording, readRecording } from './inputs/snapshot/read-recording.js';
import { loadHclReader } from './inputs/terraform/hcl/hcl-reader.js';
import type { RootFolder } from './inputs/terraform/hcl/root-folder.js';
import { needsHcl } from './inputs/terraform/needs-hcl.js';
import { withDeclaredPlaces } from './model/declared-places.js';
import type { Estate } from './model/estate.js';
import type { Files } from './model/files.js';
import type { Counts, Finding, ScanResult, Verdict } from './model/finding.js';
import { withNeighbours } from './model/neighbours.js';
import type { Perimeter } from './model/perimeter.js';
import type { Problem } from './model/problem.js';
import type { Resource } from './model/resource.js';
import type { SelectedRule } from './model/rule.js';
import type { Waiver } from './model/waiver.js';

export interface ScanOptions {
  readonly rules: readonly SelectedRule[];
  readonly perimeter: Perimeter;
  /** Also give the pairs that pass, and those that a rule does not apply to. */
  readonly others?: boolean;
  /** What the user says parameters of templates are. */
  readonly parameters?: GivenParameters;
  /** What the environment says variables of Terraform are. */
  readonly environment?: GivenParameters;
  /** The folder of the Terraform source that plans were made of; left out: each plan's own, where it holds source. */
  readonly source?: RootFolder;
  /** Accounts that are recorded in this run: judged while they are read. */
  readonly recording?: Recording;
  /** Roots of an earlier run, which stay roots even where another includes them now. */
  readonly formerRoots?: ReadonlySet<string>;
  /** What reads files, where several scans share it; left out: `readRoots`. */
  readonly reading?: ReadRoots;
  /** Accept what the sources themselves waive, and these; left out: nothing is waived. */
  readonly waivers?: WaiverCheck & { readonly listed: readonly Waiver[] };
}

/** Files in, verdicts out: read every root, judge its resources, count. */
export async function scan(files: Files, options: ScanOptions): Promise<ScanResult> {
  const plans = planAll(options.rules, FACTS);
  const judges: Judges = new Map([...plans].map(([type, plan]) => [type, judgeOf(plan, options.perimeter)]));
  const recorded = await recordedIn(plans, judges, options);
  const read = await readAll(files, plans, recorded?.file, options);
  const { estates, twins } = withDeclaredPlaces(read.estates);
  const known = withNeighbours(estates);
  const all = [...known, ...partlyDeclared(known)];
  const judged = await judgeAll(all, plans, judges, recorded?.ahead, options, twins);
  const nothing: Problem[] =
    judged.resources > 0 || read.problems.some((problem) => problem.level === 'error')
      ? []
      : [nothingEvaluated(read, options)];
  const { findings, waived, problems: ofWaivers } = waive(judged.findings, read.waivers, options);
  const problems = [...read.problems, ...nothing, ...ofWaivers];
  const rules = options.rules.map((each) => each.rule);
  const excluded = files.excluded?.() ?? 0;
  return {
    rules,
    findings,
    ...(options.others ? { others: judged.others } : {}),
    counts: withoutWaived(judged.counts, waived),
    scanned: {
      resources: judged.resources,
      files: read.files,
      skipped: read.skipped,
      unreadable: read.unreadable,
      ...(excluded > 0 && { excluded }),
    },
    judgedIn: judged.judgedIn,
    ...(twins.size > 0 && { drift: driftOf(twins, judged.verdicts, { rules, findings: judged.findings }) }),
    waived,
    problems,
    complete: !problems.some((problem) => problem.level === 'error'),
    read: read.uris,
    declares: declaresIn(all),
    roots: new Set(read.estates.filter(({ source }) => source !== 'live').map(({ root }) => root)),
    lines: linesOf(read.texts),
  };
}

type Judges = ReadonlyMap<string, Judge>;

/** What is recorded while it is judged, and the verdicts that are known at its end. */
interface Recorded {
  readonly file: ReadFile;
  readonly ahead?: Ahead;
}

async function recordedIn(
  plans: ReadonlyMap<string, TypePlan>,
  judges: Judges,
  { recording }: ScanOptions,
): Promise<Recorded | undefined> {
  if (recording === undefined) return undefined;
  const keep = propertiesReadBy(plans);
  const { routed, follower } = await readRecording(recording, { keep }, (known, { last, beside }) =>
    judgingAhead(judges.get(last) ?? (async () => []), known, new Set([last, ...beside])),
  );
  return { file: { file: { uri: recording.uri, explicit: true }, routed }, ...(follower && { ahead: follower }) };
}

interface Read {
  readonly estates: readonly Estate[];
  readonly uris: ReadonlySet<string>;
  readonly texts: ReadonlyMap<string, string>;
  readonly waivers: readonly Waiver[];
  readonly problems: readonly Problem[];
  readonly files: number;
  readonly skipped: number;
  readonly unreadable: number;
}

async function readAll(
  files: Files,
  plans: ReadonlyMap<string, TypePlan>,
  recorded: ReadFile | undefined,
  { parameters = new Map(), environment, source, formerRoots, reading = readRoots }: ScanOptions,
): Promise<Read> {
  let options: ReadOptions = {
    keep: propertiesReadBy(plans),
    parameters,
    ...(environment && { environment }),
    ...(source && { source }),
    ...reach(files),
  };
  const estates: Estate[] = [];
  const texts = new Map<string, string>();
  const waivers: Waiver[] = [];
  const problems: Problem[] = [];
  const declared = new Set<string>();
  const count = { roots: 0, skipped: 0, unreadable: 0 };
  const read: ReadFile[] = [];
  if (recorded !== undefined) {
    count[recorded.routed.kind]++;
    read.push(recorded);
  }
  for (const file of files.files) {
    if (options.hcl === undefined && needsHcl(file, options)) options = { ...options, hcl: await loadHclReader() };
    const routed = reading(file, options);
    count[routed.kind]++;
    if (routed.kind !== 'skipped') read.push({ file, routed });
  }
  for (const { file, routed } of ownRoots(read, formerRoots)) {
    problems.push(...routed.problems);
    if (routed.kind === 'unreadable') continue;
    estates.push(...routed.estates);
    for (const name of routed.parameters ?? []) declared.add(name);
    waivers.push(...(routed.waivers ?? []));
    if (routed.text !== undefined) texts.set(file.uri, routed.text);
    for (const [uri, text] of routed.texts ?? []) texts.set(uri, text);
  }
  problems.push(...files.problems(), ...unknownParameters(parameters, declared));
  return {
    estates,
    uris: new Set(read.flatMap(urisOf)),
    texts,
    waivers,
    problems,
    files: count.roots,
    skipped: count.skipped,
    unreadable: count.unreadable,
  };
}

function urisOf({ file, routed }: ReadFile): readonly string[] {
  return routed.kind === 'roots' ? [file.uri, ...(routed.included ?? []), ...(routed.texts?.keys() ?? [])] : [];
}

function reach({ beside, folder, folders }: Files): Pick<ReadOptions, 'beside' | 'folder' | 'folders'> {
  return { ...(beside && { beside }), ...(folder && { folder }), ...(folders && { folders }) };
}

async function judgeAll(
  estates: readonly Estate[],
  plans: ReadonlyMap<string, TypePlan>,
  judges: Judges,
  ahead: Ahead | undefined,
  options: ScanOptions,
  twins: ReadonlyMap<Resource, Resource>,
) {
  const verdicts = new Map([...twins].flat().map(({ id }) => [id, new Map<string, Verdict>()]));
  const findings: Finding[] = [];
  const others: Finding[] = [];
  const counts: Record<Verdict, number> = { pass: 0, fail: 0, unknown: 0, 'not-applicable': 0 };
  const judgedIn = new Map<string, Pick<Resource, 'recorded' | 'scope'>>();
  const explained: Explaining['explained'] = new Map();
  let resources = 0;
  for (const estate of estates) {
    // What the findings of a type share is one object: a large account has millions of findings.
    const shared = new Map<TypePlan, Explaining>();
    for (const resource of estate.resources) {
      const judge = judges.get(resource.type);
      const plan = plans.get(resource.type);
      if (judge === undefined || plan === undefined) continue;
      resources++;
      const where = resource.recorded ? `${resource.scope.account} ${resource.scope.region}` : 'declared';
      if (!judgedIn.has(where)) judgedIn.set(where, { recorded: resource.recorded, scope: resource.scope });
      const compared = verdicts.get(resource.id);
      const judgements = ahead?.take(resource, estate) ?? (await judge(resource, estate));
      const about = { plan, estate, perimeter: options.perimeter };
      const ours = estate.unsaid === undefined ? judgements : await decidedHere(resource, judgements, judge, about);
      for (const judgement of ours) {
        counts[judgement.verdict]++;
        compared?.set(judgement.planned.selected.rule.id, judgement.verdict);
        const isFinding = judgement.verdict === 'fail' || judgement.verdict === 'unknown';
        if (!isFinding && !options.others) continue;
        const explaining = shared.get(plan) ?? { ...about, explained };
        shared.set(plan, explaining);
        (isFinding ? findings : others).push(new LazyFinding(resource, judgement, explaining));
      }
    }
  }
  const { 'not-applicable': notApplicable, ...rest } = counts;
  return {
    findings,
    others,
    verdicts,
    resources,
    judgedIn: [...judgedIn.values()],
    counts: { ...rest, notApplicable, waived: 0 } satisfies Counts,
  };
}

function waive(findings: readonly Finding[], inline: readonly Waiver[], { rules, waivers }: ScanOptions): Waived {
  if (waivers === undefined) return { findings, waived: [], problems: [] };
  const judged = new Set(rules.map(({ rule }) => rule.id));
  return applyWaivers(findings, [...inline, ...waivers.listed], { ...waivers, judged });
}

function withoutWaived(counts: Counts, waived: readonly Finding[]): Counts {
  const fails = waived.filter(({ verdict }) => verdict === 'fail').length;
  const unknowns = waived.length - fails;
  return { ...counts, fail: counts.fail - fails, unknown: counts.unknown - unknowns, waived: waived.length };
}

function nothingEvaluated(read: Read, { recording }: ScanOptions): Problem {
  const seen =
    read.files > 0
      ? `${read.files} file(s) were read, but none of them holds a resource that a selected rule judges`
      : `no template, Terraform or snapshot was found (${read.skipped} other file(s) skipped)`;
  return {
    level: 'error',
    kind: 'nothing-evaluated',
    file: '',
    message: `Nothing was evaluated: ${seen}.`,
    next:
      recording === undefined
        ? 'Name the files or folders that hold your templates, Terraform or snapshots.'
        : 'Look whether the account is the right one, and what --regions, --buckets and --rules leave of it.',
  };
}

function linesOf(texts: ReadonlyMap<string, string>): ScanResult['lines'] {
  const split = new Map<string, readonly string[]>();
  return (file, from, to) => {
    const lines = split.get(file) ?? (texts.get(file) ?? '').split(/\r\n|\r|\n/);
    split.set(file, lines);
    return texts.has(file) ? lines.slice(from - 1, to) : [];
  };
}
