import type { Problem } from '../model/problem.js';
import type { Span } from '../model/span.js';
import { didYouMean } from '../vocabulary/did-you-mean.js';

/** What the user says a template's parameter is. */
export interface GivenParameter {
  /** As text; a list where the file has one. */
  readonly value: string | readonly string[];
  /** The line of the file that says it; none for what stands on the command line. */
  readonly at?: Span;
}

/** Values for parameters of templates, by the parameter's name: each counts in every template that declares it. */
export type GivenParameters = ReadonlyMap<string, GivenParameter>;

/** Given values that no template of the run declares a parameter for. */
export function unknownParameters(given: GivenParameters, declared: ReadonlySet<string>): readonly Problem[] {
  return [...given].flatMap(([name, { at }]): readonly Problem[] => {
    if (declared.has(name)) return [];
    const meant = didYouMean(name, declared);
    return [
      {
        level: 'warning',
        kind: 'unknown-parameter',
        message: `Nothing that was read has a parameter or variable ${name}, so its given value counts nowhere`,
        next: meant === undefined ? 'Remove it, or scan the template that declares it.' : `Write ${meant}.`,
        file: at?.file ?? '',
        ...(at !== undefined && { at }),
      },
    ];
  });
}
