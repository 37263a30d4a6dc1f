import { Ajv } from 'ajv';

/** In a file of its own, which is loaded when it is needed: as a bundle's chunk ajv itself has no named exports. */
export function paramsAjv(): Ajv {
  return new Ajv({ strict: false, allErrors: true });
}
