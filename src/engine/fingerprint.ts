import { createHash } from 'node:crypto';

/** 32 hexadecimal digits that stay when a file is renamed, a resource moved or reformatted, or a message reworded. */
export function fingerprintOf(rule: string, type: string, identity: string): string {
  return createHash('sha256')
    .update(JSON.stringify([rule, type, identity]))
    .digest('hex')
    .slice(0, 32);
}
