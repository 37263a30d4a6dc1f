import { type Answer, at } from './shape.js';

/** The regions of a partition, sorted. */
export interface Regions {
  readonly all: readonly string[];
  /** Those that the account uses; in the others it can have nothing. */
  readonly enabled: readonly string[];
}

/** https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeRegions.html */
export async function enabledRegions(describe: (input: object) => Promise<Answer>): Promise<Regions> {
  const answer = await describe({ AllRegions: true });
  const regions = (at(answer, 'Regions') as readonly Answer[] | undefined) ?? [];
  const names = (some: readonly Answer[]) => some.map((region) => String(at(region, 'RegionName'))).sort();
  return {
    all: names(regions),
    enabled: names(regions.filter((region) => at(region, 'OptInStatus') !== 'not-opted-in')),
  };
}
