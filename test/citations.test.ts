/** Pages of AWS's documentation that rules, tables and docstrings cite: spelt as AWS spells them. Nothing is fetched. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { builtinRules } from '../src/commands/builtin-rules.js';
import { packageRoot } from '../src/commands/package-root.js';

/** A page of the current guide in English; a fragment names a heading of it. */
const PAGE = /^https:\/\/docs\.aws\.amazon\.com\/(?:[A-Za-z0-9_.-]+\/)+[A-Za-z0-9_.-]+\.html(?:#[A-Za-z0-9_.-]+)?$/;
const TRANSLATED = /\/[a-z]{2}_[a-z]{2}\//;
const isPage = (url: string) => PAGE.test(url) && !TRANSLATED.test(url);

test.each(builtinRules().map((rule) => [rule.id, rule.references] as const))('%s cites pages', (_, references) => {
  expect(references.length).toBeGreaterThan(0);
  expect(references.filter((url) => !isPage(url))).toEqual([]);
  expect(references.filter((url, index) => references.indexOf(url) < index)).toEqual([]);
});

describe('src', () => {
  const root = join(packageRoot(), 'src');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:ts|json)$/.test(name));
  const cited = files.flatMap((name) =>
    [...readFileSync(join(root, name), 'utf8').matchAll(/https?:\/\/docs\.aws[^\s"'`)>]*/g)].map(
      ([url]) => [name, url.replace(/[.,;:]$/, '')] as const,
    ),
  );

  test('cites pages', () => {
    expect(cited.length).toBeGreaterThan(100);
    expect(cited.filter(([, url]) => !isPage(url))).toEqual([]);
  });
});

test.each([
  'http://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock.html',
  'https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock',
  'https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock.html#',
  'https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock.html#a#b',
  'https://docs.aws.amazon.com/ja_jp/AmazonS3/latest/userguide/object-lock.html',
  'https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock.html.',
])('%s is not spelt so', (url) => expect(isPage(url)).toBe(false));
