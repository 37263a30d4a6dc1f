import type { Needs } from '../collect/needs.js';
import { minimalPolicy, plannedCalls } from './live-needs.js';

/** The calls that a run would make, and the permissions that they need. */
export function planText(needs: Needs, roles: readonly string[]): string {
  const calls = plannedCalls(needs);
  const names = calls.map(({ service, operation }) => `${service} ${operation}`);
  const width = Math.max(...names.map((name) => name.length));
  const rows = calls.map(({ iamAction }, i) => `  ${names[i]?.padEnd(width)}  ${iamAction}\n`);
  return `Calls:\n${rows.join('')}\nPolicy:\n${JSON.stringify(minimalPolicy(needs, roles), undefined, 2)}\n`;
}
