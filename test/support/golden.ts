import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect } from '@jest/globals';

/**
 * Compares `text` with the committed file at `path`; with UPDATE=1 in the environment (`npm run update`) it writes the
 * file instead. A missing golden fails: a test must not agree with itself.
 */
export function matchGolden(path: string, text: string): void {
  if (process.env.UPDATE === '1') {
    mkdirSync(dirname(path), { recursive: true });
    if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
    return;
  }
  if (!existsSync(path)) throw new Error(`${path} does not exist; "npm run update" writes it, then read what it wrote`);
  expect(text).toBe(readFileSync(path, 'utf8'));
}
