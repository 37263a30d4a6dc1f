/** The law of holes in policies: no verdict flips when a string of one, whichever it is, is not known. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { builtinPack, builtinRules } from '../src/commands/builtin-rules.js';
import { FACTS } from '../src/facts/facts.js';
import { select } from '../src/gate/select.js';
import { readRoots } from '../src/inputs/read-roots.js';
import { isHole } from '../src/model/hole.js';
import { DEFAULT_PERIMETER } from '../src/model/perimeter.js';
import { fileOf } from './support/files-of.js';
import { lawOfHoles } from './support/law-of-holes.js';

/** Rules that ask a fact about a policy. */
const ABOUT_POLICIES = /"fact":"(?:\w+Policy|exposure|putEncryption)"/;

describe('policies of the estate', () => {
  test.each(['sound-perimeter', 'ten-leaks'])(
    '%s',
    async (name) => {
      const about = builtinRules().filter((rule) => ABOUT_POLICIES.test(JSON.stringify(rule)));
      const { selected: rules } = select(about, builtinPack('all'), {}, { only: [], skip: [] });
      const routed = readRoots(fileOf('template.yaml', readFileSync(`fixtures/estates/${name}/template.yaml`)));
      const [estate] = routed.kind === 'roots' ? routed.estates : [];
      if (estate === undefined) throw new Error(`${name} holds no root`);
      const { tried, changed, broken } = await lawOfHoles(estate, {
        rules,
        facts: FACTS,
        perimeter: DEFAULT_PERIMETER,
        among: (value, pointer) =>
          /Policy(?:Document)?\//.test(pointer) && (typeof value === 'string' || isHole(value)),
      });
      expect(broken).toEqual([]);
      expect(tried).toBeGreaterThan(50);
      expect(changed).toBeGreaterThan(50);
    },
    120_000,
  );
});
