/** A step of an address or a reference: a name with the key behind it, `this[0]`, `zone["raw"]`. */
export interface Step {
  readonly name: string;
  readonly key?: string | number;
}

/**
 * The steps of an address or reference, `module.lake["a.b"].aws_s3_bucket.this[0].id`; undefined for what is none. A
 * splat (`[*]`) is a step without a key.
 * https://developer.hashicorp.com/terraform/cli/state/resource-addressing
 */
export function stepsOf(address: string): readonly Step[] | undefined {
  const steps: Step[] = [];
  for (let at = 0; at < address.length; ) {
    STEP.lastIndex = at;
    const groups = STEP.exec(address)?.groups;
    if (groups === undefined) return undefined;
    const { name = '', index, quoted } = groups;
    const key = index !== undefined ? Number(index) : quoted === undefined ? undefined : unquoted(quoted);
    steps.push({ name, ...(key !== undefined && { key }) });
    at = STEP.lastIndex;
  }
  return steps.length === 0 ? undefined : steps;
}

const STEP = /(?<name>[^\s.[\]"]+)(?:\[(?:(?<index>\d{1,9})|"(?<quoted>(?:[^"\\]|\\.)*)"|\*)\])?(?:\.|$)/suy;

function unquoted(text: string): string {
  return text.includes('\\') ? text.replace(/\\(.)/gsu, (_, escaped) => ESCAPES[escaped] ?? escaped) : text;
}

const ESCAPES: { readonly [escaped: string]: string } = { n: '\n', r: '\r', t: '\t' };

/** A key as Terraform writes it behind a name. */
export function spelt(key: string | number | undefined): string {
  if (key === undefined) return '';
  return typeof key === 'number'
    ? `[${key}]`
    : `["${key.replace(/["\\]/gu, '\\$&').replaceAll('\n', '\\n').replaceAll('\r', '\\r').replaceAll('\t', '\\t')}"]`;
}

/** The module calls in a module's address, outermost first; undefined when it is none. */
export function callsIn(module: string): readonly Step[] | undefined {
  if (module === '') return [];
  const steps = stepsOf(module);
  if (steps === undefined || steps.length % 2 !== 0) return undefined;
  const calls = steps.filter((_, i) => i % 2 === 1);
  return steps.every(({ name, key }, i) => i % 2 === 1 || (name === 'module' && key === undefined)) ? calls : undefined;
}

/** The address of the module that these calls lead to. */
export function moduleAddress(calls: readonly Step[]): string {
  return calls.map(({ name, key }) => `module.${name}${spelt(key)}`).join('.');
}
