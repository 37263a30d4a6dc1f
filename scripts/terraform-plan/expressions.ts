import { type Argument, isMap } from './description.js';

/** What Terraform will know only after apply. */
export const UNKNOWN = Symbol('known after apply');
export type Known = string | number | boolean | null | readonly Evaluated[] | { readonly [name: string]: Evaluated };
export type Evaluated = Known | typeof UNKNOWN;

/** What stands in `${...}` comes to. */
export type LookUp = (reference: string) => Evaluated;

const REFERENCE = /\$\{([^}]+)\}/g;

export function evaluated(argument: Argument, lookUp: LookUp): Evaluated {
  if (typeof argument === 'string') return textOf(argument, lookUp);
  if (Array.isArray(argument)) return argument.map((each: Argument) => evaluated(each, lookUp));
  if (!isMap(argument)) return argument as Known;
  const { $json, $sensitive, $dynamic } = argument;
  if ($json !== undefined) {
    const value = evaluated($json, lookUp);
    return holdsUnknown(value) ? UNKNOWN : JSON.stringify(value);
  }
  const inner = $sensitive ?? $dynamic;
  if (inner !== undefined) return evaluated(inner, lookUp);
  return Object.fromEntries(Object.entries(argument).map(([name, each]) => [name, evaluated(each, lookUp)]));
}

function textOf(text: string, lookUp: LookUp): Evaluated {
  const whole = /^\$\{([^}]+)\}$/.exec(text)?.[1];
  if (whole !== undefined) return lookUp(whole);
  let isKnown = true;
  const said = text.replace(REFERENCE, (_, reference: string) => {
    const value = lookUp(reference);
    if (value === UNKNOWN) isKnown = false;
    return String(value);
  });
  return isKnown ? said : UNKNOWN;
}

function holdsUnknown(value: Evaluated): boolean {
  if (value === UNKNOWN) return true;
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsUnknown);
}

/** Every reference in an argument, as Terraform writes them. */
export function referencesIn(argument: Argument): readonly string[] {
  if (typeof argument === 'string') return [...argument.matchAll(REFERENCE)].map((match) => match[1] ?? '');
  if (typeof argument !== 'object') return [];
  return Object.values(argument).flatMap(referencesIn);
}
