import type { RE2JS } from 're2js';

/**
 * Regular expressions as Terraform has them, those of Go, matched in time linear in the text's length.
 * https://developer.hashicorp.com/terraform/language/functions/regex
 */
export interface RegularExpressions {
  /** Undefined for a text that is none. */
  readonly compile: (pattern: string) => Pattern | undefined;
}

export interface Pattern {
  /** The names of groups by their numbers; empty when none has a name. */
  readonly names: ReadonlyMap<number, string>;
  /** From left to right, without overlaps. */
  readonly matches: (text: string) => readonly Match[];
}

export interface Match {
  readonly start: number;
  readonly end: number;
  /** The whole match, then the groups; null for one that took no part. */
  readonly groups: readonly (string | null)[];
}

/** Loaded with the reader of Terraform's language: a scan without Terraform does not pay for it. */
export async function loadRegularExpressions(): Promise<RegularExpressions> {
  const { RE2JS, RE2JSException } = await import('re2js');
  return {
    compile: (text) => {
      try {
        return patternOf(RE2JS.compile(text));
      } catch (error) {
        if (error instanceof RE2JSException) return undefined;
        throw error;
      }
    },
  };
}

function patternOf(compiled: RE2JS): Pattern {
  return {
    names: new Map(Object.entries(compiled.namedGroups()).map(([name, number]) => [number, name])),
    matches: (text) => {
      const matcher = compiled.matcher(text);
      const found: Match[] = [];
      while (matcher.find()) {
        const groups = Array.from({ length: compiled.groupCount() + 1 }, (_, i) => matcher.group(i));
        found.push({ start: matcher.start(), end: matcher.end(), groups });
      }
      return found;
    },
  };
}
