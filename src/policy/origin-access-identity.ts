/**
 * The user that CloudFront reads a bucket as, for the distributions of one customer. Policies name it by its ARN, or by
 * the canonical user id that CloudFront gives it.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-s3.html#private-content-restricting-access-to-s3-oai
 */
const START = 'iam::cloudfront:user/CloudFront Origin Access Identity ';

/** What stands in its ARN for an account: it belongs to none. */
export const CLOUDFRONT = 'cloudfront';

export function originAccessIdentityArn(id: string): string {
  return `arn:aws:${START}${id}`;
}

/** Its id; undefined: the ARN is of somebody else. */
export function originAccessIdentityIn(arn: string): string | undefined {
  const [, partition = '', ...rest] = arn.split(':');
  const name = rest.join(':');
  const id = name.slice(START.length);
  return partition.startsWith('aws') && name.startsWith(START) && !/[*?\s]/.test(id) && id !== '' ? id : undefined;
}

/** Stand-ins are in angle brackets: a resource that is declared beside the policy, and so is ours. */
export function isDeclaredIdentity(arn: string): boolean {
  return originAccessIdentityIn(arn)?.startsWith('<') === true;
}
