import { expect, test } from '@jest/globals';
import { bareFrame } from '../src/inputs/terraform/hcl/frame.js';
import { FUNCTIONS } from '../src/inputs/terraform/hcl/functions/functions.js';
import { loadRegularExpressions } from '../src/inputs/terraform/hcl/regular-expressions.js';
import type { RootFolder } from '../src/inputs/terraform/hcl/root-folder.js';
import { rootRun } from '../src/inputs/terraform/hcl/root-run.js';
import { JsonText, type Term, TermSet } from '../src/inputs/terraform/hcl/term.js';
import { refHole, secretHole, textOf, unknownHole } from '../src/model/hole.js';
import { loadGrammar } from '../src/syntax/hcl/grammar.js';

/** Every function of https://developer.hashicorp.com/terraform/language/functions, as of Terraform 1.14. */
const INDEX = `abs ceil floor log max min parseint pow signum
  chomp endswith format formatlist indent join lower regex regexall replace split startswith strcontains strrev substr
  templatestring title trim trimprefix trimspace trimsuffix upper
  alltrue anytrue chunklist coalesce coalescelist compact concat contains distinct element flatten index keys length
  lookup matchkeys merge one range reverse setintersection setproduct setsubtract setunion slice sort sum transpose
  values zipmap
  base64decode base64encode base64gzip csvdecode jsondecode jsonencode textdecodebase64 textencodebase64 urlencode
  yamldecode yamlencode
  abspath basename dirname file filebase64 fileexists fileset pathexpand templatefile
  formatdate plantimestamp timeadd timecmp timestamp
  base64sha256 base64sha512 bcrypt filebase64sha256 filebase64sha512 filemd5 filesha1 filesha256 filesha512 md5
  rsadecrypt sha1 sha256 sha512 uuid uuidv5
  cidrhost cidrnetmask cidrsubnet cidrsubnets
  can ephemeralasnull issensitive nonsensitive sensitive tobool tolist tomap tonumber toset tostring try type`;

/** Only OpenTofu has these: https://opentofu.org/docs/language/functions/ */
const OF_OPENTOFU = 'base64gunzip cidrcontains convert urldecode';

/** They look at expressions, not at values. */
const IN_CALLS = ['try', 'can', 'convert'];

/** Compressed bytes differ from one version to the next, a private key is not looked for, and `type` is for consoles. */
const UNKNOWN = ['base64gzip', 'rsadecrypt', 'type'];

test('every function is known, but those that nobody can compute', () => {
  const names = `${INDEX} ${OF_OPENTOFU}`.split(/\s+/);
  const missing = names.filter((name) => !FUNCTIONS.has(name) && !IN_CALLS.includes(name));
  expect(missing.sort()).toEqual(UNKNOWN);
  const invented = [...FUNCTIONS.keys()].filter((name) => !names.includes(name) && !name.startsWith('provider::'));
  expect(invented).toEqual([]);
});

const NOWHERE: RootFolder = { list: () => 'absent', folders: () => 'absent', file: () => 'absent' };
const reader = { grammar: await loadGrammar(), expressions: await loadRegularExpressions() };

const ODD: readonly Term[] = [
  null,
  true,
  '',
  '\ud800',
  'a/*[{(',
  '2020-01-01T00:00:00Z',
  '10.0.0.0/8',
  -1,
  1.5,
  1e308,
  [],
  ['b', ['a']],
  new TermSet(['a', 1]),
  new Map<string, Term>([['__proto__', ['a']]]),
  new JsonText(['a'], '["a"]'),
  unknownHole('parameter', 'var.x'),
  refHole('root#b', 'arn'),
  textOf(['a', unknownHole('parameter', 'var.x')]) as Term,
  secretHole(),
];

/** What Terraform would refuse is a Failure; nothing may break the run. */
test.each([...FUNCTIONS])('%s takes anything', (name, { result }) => {
  const run = rootRun(NOWHERE, reader, () => undefined);
  const call = { name, frame: bareFrame(run, ''), at: { kind: 'literal', value: '', start: 0, end: 0 } } as const;
  const pairs: readonly (readonly Term[])[] = ODD.flatMap((one) => ODD.map((other) => [one, other]));
  const lists = [[], ...ODD.map((one) => [one]), ...pairs, ...pairs.map((args) => [...args, -1])];
  const results = [...lists, ...lists.map((args) => ['a', ...args])].map((args) => result(args, call));
  expect(results.length).toBeGreaterThan(1000);
  expect(results).not.toContain(undefined);
});
