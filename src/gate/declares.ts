import type { Estate } from '../model/estate.js';
import type { ScanResult } from '../model/finding.js';
import { homeOf } from './known-finding.js';

/** Answers which resources are declared where; looks at none before it is asked. */
export function declaresIn(estates: readonly Estate[]): NonNullable<ScanResult['declares']> {
  let homes: ReadonlySet<string> | undefined;
  return (resource, file) => {
    homes ??= new Set(
      estates
        .filter(({ source }) => source !== 'live')
        .flatMap(({ resources }) => [...resources].map((each) => homeOf(each))),
    );
    return homes.has(homeOf(resource, file));
  };
}
