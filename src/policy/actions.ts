import type { ActionTable } from './action-table.js';
import { GLOBAL_KEYS, TABLES } from './actions.generated.js';

/**
 * An action as the Service Authorization Reference has it.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 */
export interface Action {
  /** `s3:GetObject` */
  readonly name: string;
  readonly level: 'List' | 'Read' | 'Write' | 'Permissions management' | 'Tagging';
  /** `object`, `bucket`, `accesspoint`, `key`, ... None: the action is for no resource in particular. */
  readonly resources: readonly string[];
  /** Lower-cased keys of its service that a request for it may carry; a star stands for what anybody chooses. */
  readonly keys: ReadonlySet<string>;
}

interface Service {
  readonly actions: readonly Action[];
  readonly arns: ReadonlyMap<string, string>;
}

const read = new Map<string, Service>();

/** The table of a service is parsed once, on demand; nothing for a service that is not in the tables. */
function serviceNamed(name: string): Service {
  const known = read.get(name);
  if (known !== undefined) return known;
  const text = Object.hasOwn(TABLES, name) ? TABLES[name] : undefined;
  const table = text === undefined ? NO_TABLE : (JSON.parse(text) as ActionTable);
  const arns = new Map(Object.entries(table.resources).map(([kind, { arn }]) => [kind, arn]));
  const service = { actions: actionsIn(name, table), arns };
  read.set(name, service);
  return service;
}

const NO_TABLE: ActionTable = { keys: {}, resources: {}, actions: [] };

/** All actions of a service, by name. */
export function actionsOf(service: string): readonly Action[] {
  return serviceNamed(service).actions;
}

/** The kinds of resources of a service, each with its ARN: `arn:${Partition}:kms:${Region}:${Account}:key/${KeyId}`. */
export function resourceArnsOf(service: string): ReadonlyMap<string, string> {
  return serviceNamed(service).arns;
}

/** `s3:getobject`, whatever its case; undefined for what AWS does not describe. */
export function actionNamed(name: string): Action | undefined {
  const lower = name.toLowerCase();
  return actionsOf(lower.slice(0, lower.indexOf(':'))).find((action) => action.name.toLowerCase() === lower);
}

/** May a request for the action carry this key of its service? Global keys (`aws:...`) do not hang on the action. */
export function carries({ keys }: Action, key: string): boolean {
  const lower = key.toLowerCase();
  return keys.has(lower) || keys.has(openKey(lower));
}

/** `String`, `ArrayOfString`, `Numeric`, `Bool`, `ARN`, `Date`, ...; undefined for a key that AWS does not describe. */
export function typeOfKey(key: string): string | undefined {
  types ??= keyTypes();
  const lower = key.toLowerCase();
  return types.get(lower) ?? types.get(openKey(lower));
}

/** A key as AWS writes it, `aws:SourceIp`, whatever its case; one that AWS does not describe stays as it is. */
export function spelledAsAws(key: string): string {
  spellings ??= new Map(keysWithTypes().map(([name]) => [name.toLowerCase(), name]));
  const lower = key.toLowerCase();
  const open = openKey(lower);
  const known = spellings.get(lower) ?? spellings.get(open);
  return known === undefined ? key : known.endsWith('*') ? known.slice(0, -1) + lower.slice(open.length - 1) : known;
}

let spellings: ReadonlyMap<string, string> | undefined;
let types: ReadonlyMap<string, string> | undefined;

function keyTypes(): ReadonlyMap<string, string> {
  return new Map(keysWithTypes().map(([key, type]) => [key.toLowerCase(), type]));
}

function keysWithTypes(): readonly (readonly [key: string, type: string])[] {
  const tables = Object.values(TABLES).map((text) => (JSON.parse(text) as ActionTable).keys);
  return [...tables, JSON.parse(GLOBAL_KEYS) as ActionTable['keys']].flatMap((keys) => Object.entries(keys));
}

/** `s3:existingobjecttag/team` -> `s3:existingobjecttag/*`, `kms:encryptioncontext:app` -> `kms:encryptioncontext:*`. */
function openKey(key: string): string {
  return key.replace(/^([^:]*:[^/:]+[/:]).+$/s, '$1*');
}

function actionsIn(service: string, { keys, resources, actions }: ActionTable): readonly Action[] {
  const names = Object.keys(keys).map((key) => key.toLowerCase());
  return actions.map(([name, level, kinds, own]) => {
    const carried = [...own, ...kinds.flatMap((kind) => resources[kind]?.keys ?? [])];
    return {
      name: `${service}:${name}`,
      level: level as Action['level'],
      resources: kinds,
      keys: new Set(carried.flatMap((index) => names[index] ?? [])),
    };
  });
}
