import { resolve } from 'node:path';
import type { Waiver } from '../model/waiver.js';
import { validate } from '../vocabulary/validators/waivers.generated.js';
import type { LoadedConfiguration } from './load-configuration.js';
import { readUserDocument } from './user-document.js';

/** One entry of schemas/waivers.schema.json. */
interface WaiverEntry {
  readonly id?: string;
  readonly rule: string;
  readonly resource: string;
  readonly reason?: string;
  readonly owner?: string;
  readonly expires?: string;
}

const KIND = {
  noun: 'waiver file',
  schema: 'schemas/waivers.schema.json',
  validate,
  whenMissing: 'Paths in a configuration are relative to its folder.',
};

/** The waivers in the files that the configuration names. Throws a UsageError for a file that cannot be read or breaks the schema. */
export function loadWaivers({ configuration, folder, source }: LoadedConfiguration, cwd: string): readonly Waiver[] {
  const { waivers = [] } = configuration;
  const paths = typeof waivers === 'string' ? [waivers] : waivers;
  return paths.flatMap((path) => {
    const { value, at } = readUserDocument<{ readonly waivers: readonly WaiverEntry[] }>(
      resolve(folder, path),
      cwd,
      KIND,
      source,
    );
    return value.waivers.map(
      ({ resource, reason = '', ...rest }, i): Waiver => ({
        ...rest,
        reason,
        scope: { kind: 'glob', pattern: resource },
        at: at(`/waivers/${i}`),
      }),
    );
  });
}
