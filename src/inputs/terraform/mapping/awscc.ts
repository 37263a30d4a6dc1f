import { typeNames, typeSchema } from '../../../vocabulary/schema.js';
import type { Row } from './row.js';

/** `cloud_watch_logs_role_arn` and `CloudWatchLogsRoleArn` alike, as the providers and CloudFormation spell one name. */
export function flat(name: string): string {
  return name.replaceAll('_', '').replaceAll(':', '').toLowerCase();
}

const PREFIX = 'awscc_';
let types: ReadonlyMap<string, string> | undefined;

/**
 * What stands for a type of the cloud control provider, which is generated from the CloudFormation schema: the type of the
 * same name, its properties by their names, its read-only properties as attributes. Undefined for a type that the
 * vocabulary does not hold. https://registry.terraform.io/providers/hashicorp/awscc/latest/docs
 */
export function awsccRow(type: string): Row | undefined {
  if (!type.startsWith(PREFIX)) return undefined;
  types ??= new Map(typeNames().map((name) => [flat(name.replace('AWS::', '')), name]));
  const into = types.get(flat(type.slice(PREFIX.length)));
  return into === undefined ? undefined : rowFor(into);
}

const rows = new Map<string, Row>();

function rowFor(into: string): Row {
  const known = rows.get(into);
  if (known !== undefined) return known;
  const { attributes = {}, properties = {}, identifier = [] } = typeSchema(into) ?? {};
  const answered = Object.keys(attributes).filter((name) => !name.includes('.'));
  const row: Row = {
    into,
    references: Object.fromEntries([
      ...answered.map((name) => [snake(name), name]),
      ['id', ''],
      ...(identifier.length === 1 ? identifier.map((name) => [snake(name), '']) : []),
    ]),
    aside: ['id', ...answered.filter((name) => !Object.hasOwn(properties, name)).map(snake)],
  };
  rows.set(into, row);
  return row;
}

/** As the provider spells it: `KMSMasterKeyID` -> `kms_master_key_id`. */
function snake(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
    .toLowerCase();
}
