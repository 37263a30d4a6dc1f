import { isHole, unknownHole } from '../../model/hole.js';
import type { Scope } from '../../model/resource.js';
import type { Value } from '../../model/value.js';
import { type JsonObject, member } from './json.js';
import { type Fault, unspell } from './unspell.js';

/** Where a record says its resource is; one object for each account, region and partition. */
export type Scopes = (line: JsonObject, isRecorded: boolean, fault: Fault) => Scope;

/** Left out of a declared record: what only AWS fills in. */
const PSEUDO_PARAMETERS = { acct: 'AWS::AccountId', region: 'AWS::Region', partition: 'AWS::Partition' } as const;
type Key = keyof typeof PSEUDO_PARAMETERS;

export function scopes(): Scopes {
  const held = new Map<string, Scope>();
  return (line, isRecorded, fault) => {
    const part = (key: Key): Value => {
      const json = member(line, key);
      const value = json === undefined ? undefined : unspell(json, fault);
      if (typeof value === 'string' || isHole(value)) return value;
      return isRecorded ? unknownHole('not-collected', key) : unknownHole('parameter', PSEUDO_PARAMETERS[key]);
    };
    const keys = [member(line, 'acct'), member(line, 'region'), member(line, 'partition'), isRecorded];
    const text = keys.every((key) => typeof key !== 'object') ? JSON.stringify(keys) : undefined;
    const known = text === undefined ? undefined : held.get(text);
    if (known !== undefined) return known;
    const scope = { account: part('acct'), region: part('region'), partition: part('partition') };
    if (text !== undefined) held.set(text, scope);
    return scope;
  };
}
