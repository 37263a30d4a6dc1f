import { type Condition, conditionKey } from './condition.js';

/** One assignment of undecided conditions, as far as it has been decided. */
export interface World {
  readonly taken: readonly { readonly condition: Condition; readonly truth: boolean }[];
}

/** What parameters may be; one that is missing may be any text. */
export type Parameters = ReadonlyMap<string, { readonly allowed?: readonly string[] }>;

/** The world in which nothing has been decided yet. */
export const OPEN_WORLD: World = { taken: [] };

/** How many assignments of parameters are tried before the answer is `too-many-choices`. */
const MAX_ASSIGNMENTS = 4096;

export function assume(world: World, condition: Condition, truth: boolean): World {
  return { taken: [...world.taken, { condition, truth }] };
}

/**
 * What a condition is in a world: decided by what was taken, `open` when both truths are consistent with it, or
 * `impossible` when the world contradicts itself. `too-many` when the parameters have too many combinations to try.
 */
export function decide(
  world: World,
  condition: Condition,
  parameters: Parameters,
): boolean | 'open' | 'impossible' | 'too-many' {
  const key = conditionKey(condition);
  const known = world.taken.find((each) => conditionKey(each.condition) === key);
  if (known !== undefined) return known.truth;
  const atoms = atomsOf([condition, ...world.taken.map((each) => each.condition)]);
  let canHold = false;
  let canFail = false;
  for (const assignment of assignments(atoms, parameters)) {
    if (assignment === 'too-many') return 'too-many';
    if (!world.taken.every((each) => holds(each.condition, assignment) === each.truth)) continue;
    if (holds(condition, assignment)) canHold = true;
    else canFail = true;
    if (canHold && canFail) return 'open';
  }
  return canHold || canFail ? canHold : 'impossible';
}

type Assignment = ReadonlyMap<string, string | undefined>;

function holds(condition: Condition, assignment: Assignment): boolean {
  switch (condition.kind) {
    case 'equals':
      return assignment.get(condition.parameter) === condition.constant;
    case 'and':
      return condition.of.every((part) => holds(part, assignment));
    case 'or':
      return condition.of.some((part) => holds(part, assignment));
    case 'not':
      return !holds(condition.of, assignment);
  }
}

function atomsOf(conditions: readonly Condition[]): ReadonlyMap<string, ReadonlySet<string>> {
  const atoms = new Map<string, Set<string>>();
  const queue = [...conditions];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (next.kind === 'equals') {
      const constants = atoms.get(next.parameter) ?? new Set();
      atoms.set(next.parameter, constants.add(next.constant));
    } else if (next.kind === 'not') queue.push(next.of);
    else queue.push(...next.of);
  }
  return atoms;
}

/** Every way to give each parameter one of its mentioned constants, or (undefined) some other value where it may have one. */
function* assignments(
  atoms: ReadonlyMap<string, ReadonlySet<string>>,
  parameters: Parameters,
): Iterable<Assignment | 'too-many'> {
  const columns = [...atoms].map(([parameter, constants]) => {
    const allowed = parameters.get(parameter)?.allowed;
    const values: (string | undefined)[] = [...constants].filter((constant) => allowed?.includes(constant) ?? true);
    if (allowed === undefined || allowed.some((value) => !constants.has(value))) values.push(undefined);
    return { parameter, values };
  });
  const total = columns.reduce((product, column) => product * column.values.length, 1);
  if (total > MAX_ASSIGNMENTS) {
    yield 'too-many';
    return;
  }
  for (let n = 0; n < total; n++) {
    let rest = n;
    const assignment = new Map<string, string | undefined>();
    for (const { parameter, values } of columns) {
      assignment.set(parameter, values[rest % values.length]);
      rest = Math.floor(rest / values.length);
    }
    yield assignment;
  }
}
