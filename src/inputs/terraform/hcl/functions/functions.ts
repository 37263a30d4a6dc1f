import { CONVERSIONS } from './conversion-functions.js';
import type { FunctionDefinition } from './definition.js';
import { ENCODINGS } from './encodings.js';
import { FILES } from './files.js';
import { FORMATS } from './format.js';
import { HASHES } from './hashes.js';
import { LISTS } from './lists.js';
import { MAPS } from './maps.js';
import { NETWORK } from './network.js';
import { NUMBERS } from './numbers.js';
import { REGEX } from './regex.js';
import { REPLACE } from './replace.js';
import { SETS } from './sets.js';
import { TEXTS } from './texts.js';
import { UNKNOWABLE } from './unknowable.js';
import { YAML } from './yaml-text.js';

/** Every function that is known, by its name; what is missing here is unknown, and named. `try` and `can` are call.ts's. */
export const FUNCTIONS: ReadonlyMap<string, FunctionDefinition> = new Map(
  [
    CONVERSIONS,
    ENCODINGS,
    FILES,
    FORMATS,
    HASHES,
    LISTS,
    MAPS,
    NETWORK,
    NUMBERS,
    REGEX,
    REPLACE,
    SETS,
    TEXTS,
    UNKNOWABLE,
    YAML,
  ].flatMap((functions) => Object.entries(functions)),
);
