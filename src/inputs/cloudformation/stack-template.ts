import { type UnknownHole, unknownHole } from '../../model/hole.js';
import { entryOf, type Node } from '../../syntax/tree.js';
import { assetPath } from './cdk-metadata.js';
import { evaluate } from './evaluate.js';
import { frameOf, type Scope } from './scope.js';
import { typeOf } from './template.js';

/**
 * The property that says where a nested stack's template lies, by resource type. SAM makes a stack of an application:
 * https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-application.html
 */
const LOCATED_BY: ReadonlyMap<string, string> = new Map([
  ['AWS::CloudFormation::Stack', 'TemplateURL'],
  ['AWS::Serverless::Application', 'Location'],
]);

/** Of an URL that is told. */
const LONGEST_URL = 200;

export function isStack(resource: Node): boolean {
  return LOCATED_BY.has(typeOf(resource) ?? '');
}

/**
 * The path of a nested stack's template, relative to the template that nests it, as `aws cloudformation package` takes
 * it; an unknown when it is only found elsewhere: an URL, or a text that nobody knows.
 * https://docs.aws.amazon.com/cli/latest/reference/cloudformation/package.html
 */
export function templatePath(name: string, resource: Node, scope: Scope): string | UnknownHole {
  const property = LOCATED_BY.get(typeOf(resource) ?? '') ?? '';
  const asset = assetPath(resource, property);
  if (asset !== undefined) return asset;
  const node = entryOf(entryOf(resource, 'Properties')?.value, property)?.value;
  const location = node === undefined ? undefined : evaluate(node, frameOf(scope));
  if (typeof location !== 'string' || location === '') return unknownHole('module-not-available', name);
  return isUrl(location) ? unknownHole('module-not-available', location.slice(0, LONGEST_URL)) : location;
}

function isUrl(location: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(location);
}
