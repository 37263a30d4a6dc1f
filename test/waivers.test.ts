import { runCases } from './support/cli-cases.js';

runCases('fixtures/waivers', 8);
