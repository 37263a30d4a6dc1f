import { entryOf, type Node } from '../../syntax/tree.js';

/** A construct path has a name for each level of a program. */
const LONGEST_PATH = 1000;

/**
 * The path of the construct that a resource comes from, which the CDK notes in its metadata.
 * https://docs.aws.amazon.com/cdk/v2/guide/identifiers.html
 */
export function constructPath(resource: Node): string | undefined {
  return noted(resource, 'aws:cdk:path')?.slice(0, LONGEST_PATH);
}

/**
 * The local file that a property of a resource stands for, which the CDK notes in its metadata, relative to the template:
 * of a nested stack its template.
 * https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/serverless-cdk-testing.html
 */
export function assetPath(resource: Node, property: string): string | undefined {
  return noted(resource, 'aws:asset:property') === property ? noted(resource, 'aws:asset:path') : undefined;
}

function noted(resource: Node, key: string): string | undefined {
  const value = entryOf(entryOf(resource, 'Metadata')?.value, key)?.value;
  return value?.kind === 'scalar' && value.tag === undefined && value.text !== '' ? value.text : undefined;
}
