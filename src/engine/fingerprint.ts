import { hash } from 'node:crypto';

/** 32 hexadecimal digits that stay when a file is renamed, a resource moved or reformatted, or a message reworded. */
export function fingerprintOf(rule: string, type: string, identity: string): string {
  return hash('sha256', JSON.stringify([rule, type, identity])).slice(0, 32);
}
