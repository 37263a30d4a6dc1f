import { CONVERSIONS } from './conversion-functions.js';
import { DATES } from './dates.js';
import type { FunctionDefinition } from './definition.js';
import { ENCODINGS } from './encodings.js';
import { FILE_SET } from './file-set.js';
import { FILES } from './files.js';
import { FORMATS } from './format.js';
import { HASHES } from './hashes.js';
import { LISTS } from './lists.js';
import { MAPS } from './maps.js';
import { NETWORK } from './network.js';
import { NUMBERS } from './numbers.js';
import { PROVIDER_FUNCTIONS } from './provider-functions.js';
import { REGEX } from './regex.js';
import { REPLACE } from './replace.js';
import { SETS } from './sets.js';
import { TEXTS } from './texts.js';
import { UNKNOWABLE } from './unknowable.js';
import { YAML } from './yaml-text.js';

/** Every function that is known, by its name; what is missing here is unknown, and named. `try`, `can` and `convert` are call.ts's. */
export const FUNCTIONS: ReadonlyMap<string, FunctionDefinition> = new Map(
  [
    CONVERSIONS,
    DATES,
    ENCODINGS,
    FILE_SET,
    FILES,
    FORMATS,
    HASHES,
    LISTS,
    MAPS,
    NETWORK,
    NUMBERS,
    PROVIDER_FUNCTIONS,
    REGEX,
    REPLACE,
    SETS,
    TEXTS,
    UNKNOWABLE,
    YAML,
  ].flatMap((functions) => Object.entries(functions)),
);
