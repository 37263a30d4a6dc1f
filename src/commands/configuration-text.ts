/** What a first look at a folder found. */
export interface Found {
  /** Templates, plans and snapshots. */
  readonly files: number;
  readonly resources: number;
  /** Rule ids with the number of resources that fail them, most first. */
  readonly failing: readonly (readonly [string, number])[];
  /** The accounts of the snapshots. */
  readonly accounts: readonly string[];
}

const SHOWN = 5;

/** A configuration in YAML that changes nothing yet and explains every key. `schema` is a path for editors. */
export function configurationText({ files, resources, failing, accounts }: Found, schema: string | undefined): string {
  const [example] = failing[0] ?? ['s3-versioning'];
  const fails = failing.slice(0, SHOWN).map(([id, count]) => `# - ${id}: ${count}`);
  const more = failing.length > SHOWN ? [`# - and ${failing.length - SHOWN} more rules`] : [];
  const trusted = accounts.length > 0 ? accounts : ['111122223333'];
  return [
    ...(schema === undefined ? [] : [`# yaml-language-server: $schema=${schema}`, '']),
    '# What Lakeproof judges here. Every key may be left out; lakeproof config show prints what holds.',
    `# At the first look: ${files} file(s) with ${resources} resource(s) that the rules judge${failing.length > 0 ? '; failing are' : '.'}`,
    ...fails,
    ...more,
    '',
    '# The named set of rules to start from, such as data-lake or all.',
    'pack: data-lake',
    '',
    '# The lowest severity that makes a scan exit with 1: critical, high, medium, low, none.',
    'failOn: high',
    '',
    '# Whether an undecided verdict makes a scan exit with 3.',
    'failOnUnknown: false',
    '',
    '# By rule id: off, or another severity and parameters (lakeproof explain <rule> names them).',
    '# rules:',
    `#   ${example}: off`,
    '#   s3-object-lock-retention: { severity: critical, params: { minimumDays: 730 } }',
    '',
    `# What you call yours.${accounts.length > 0 ? ' These accounts were found in snapshots.' : ''}`,
    '# perimeter:',
    `#   accounts: [${trusted.map((account) => `"${account}"`).join(', ')}]`,
    '#   approvedEndpoints: estate',
    '',
    '# Patterns as in .gitignore for what a scan of a folder leaves out.',
    '# exclude: ["examples/", "*.test.yaml"]',
    '',
    '# Findings that somebody answers for, with reason, owner and last day (schemas/waivers.schema.json).',
    '# waivers: ./lakeproof.waivers.yaml',
    '',
    '# Findings that are known and no longer counted: lakeproof baseline write makes the file.',
    '# baseline: ./lakeproof.baseline.json',
    '# failOnNew: true',
    '',
    '# What waivers do that a pull request adds: block until they are merged, or report.',
    '# newWaivers: block',
    '',
    '# Folders with rules of your own; lakeproof rules test <folder> judges their fixtures.',
    '# customRules: ["./policies"]',
    '',
    '# Files that every scan writes, by format.',
    '# reports: { sarif: lakeproof.sarif }',
    '',
  ].join('\n');
}
