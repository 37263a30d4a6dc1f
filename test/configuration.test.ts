import { runCases } from './support/cli-cases.js';

runCases('fixtures/config', 15);
