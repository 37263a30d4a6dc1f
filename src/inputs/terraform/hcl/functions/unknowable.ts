import { unknownHole } from '../../../../model/hole.js';
import type { FunctionDefinition } from './definition.js';

/** What only a run of Terraform can tell: the time, chance, and the machine it runs on. */
export const UNKNOWABLE: { readonly [name: string]: FunctionDefinition } = Object.fromEntries(
  ['abspath', 'bcrypt', 'plantimestamp', 'timestamp', 'uuid'].map((name) => [
    name,
    { result: () => unknownHole('known-after-apply', `${name}()`) } satisfies FunctionDefinition,
  ]),
);
