import { resourceArnsOf } from '../actions.js';
import { ANY, exactly, type Pattern, some } from './pattern.js';
import type { Surroundings } from './surroundings.js';

/** One kind of resource that a policy decides on, by the names that the Service Authorization Reference has for it. */
export interface Kind {
  readonly name: string;
  readonly service: string;
  /** The ARNs of those of an account, the usual ones first; the account says nothing where `isAnybodys` is not set. */
  readonly grammars: (account: string) => readonly Pattern[];
  /** The ARN names the account, and it may be any. */
  readonly isAnybodys: boolean;
}

const OBJECT = { name: 'object', service: 's3' };
const BUCKET = { name: 'bucket', service: 's3' };

export function kindsOf({ owned, arn, partition }: Surroundings): readonly Kind[] {
  switch (owned.type) {
    case 'AWS::S3::Bucket':
      return [fixed(OBJECT, [...exactly(`${arn}/`), ...some(ANY)]), fixed(BUCKET, exactly(arn))];
    case 'AWS::S3::AccessPoint':
      return [
        fixed({ name: 'accesspointobject', service: 's3' }, [...exactly(`${arn}/object/`), ...some(ANY)]),
        fixed({ name: 'accesspoint', service: 's3' }, exactly(arn)),
      ];
    case 'AWS::S3Express::DirectoryBucket':
      return [fixed({ name: 'bucket', service: 's3express' }, exactly(arn))];
    case 'AWS::S3Tables::TableBucket':
      return [
        fixed({ name: 'Table', service: 's3tables' }, [...exactly(`${arn}/table/`), ...some(ANY)]),
        fixed({ name: 'TableBucket', service: 's3tables' }, exactly(arn)),
      ];
    case 'AWS::KMS::Key':
      return [fixed({ name: 'key', service: 'kms' }, exactly(arn))];
    case 'AWS::EC2::VPCEndpoint':
      return owned.service === 's3' ? anyBucket(partition) : anyResource(owned.service, partition);
  }
}

function fixed(of: Pick<Kind, 'name' | 'service'>, grammar: Pattern): Kind {
  return { ...of, grammars: () => [grammar], isAnybodys: false };
}

/** Whose a bucket is, its name does not tell. */
function anyBucket(partition: string): readonly Kind[] {
  const start = exactly(`arn:${partition}:s3:::`);
  return [
    fixed(OBJECT, [...start, ...some(ANY), ...exactly('/'), ...some(ANY)]),
    fixed(BUCKET, [...start, ...some({ except: '/*?' })]),
  ];
}

/** What a service has that belongs to an account, as the Service Authorization Reference writes the ARNs of it. */
function anyResource(service: string, partition: string): readonly Kind[] {
  return [...resourceArnsOf(service)]
    .filter(([, arn]) => arn.includes(ACCOUNT))
    .map(([name, arn]) => ({
      name,
      service,
      grammars: (account) => written(arn, partition, account),
      isAnybodys: true,
    }));
}

const ACCOUNT = '${Account}';

const REGION = '${Region}';

/** Any Region will do for a request that is shown, unless the policy names some. */
function written(arn: string, partition: string, account: string): readonly Pattern[] {
  const known = arn.replace('${Partition}', partition).replace(ACCOUNT, account);
  const usual = known.replace(REGION, 'us-east-1');
  return [...new Set([usual, known])].map((text) => text.split(/(\$\{\w+\})/).flatMap(partOf));
}

/** No name of a key, role, trail or directory bucket has a colon. */
function partOf(part: string): Pattern {
  if (part === REGION) return some({ except: ':*?/' });
  return part.startsWith('${') ? some({ except: ':*?' }) : exactly(part);
}

/** The account that an ARN names; '' for a bucket's. */
export function accountIn(arn: string): string {
  return arn.split(':')[4] ?? '';
}
