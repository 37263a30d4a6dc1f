import type { Surroundings } from './surroundings.js';

/** --color, then NO_COLOR and FORCE_COLOR (https://no-color.org, https://force-color.org), then whether a terminal reads. */
export function wantsColor(choice: 'auto' | 'always' | 'never', { env, isStdoutTty }: Surroundings): boolean {
  if (choice !== 'auto') return choice === 'always';
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false;
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '')
    return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return isStdoutTty && env.TERM !== 'dumb';
}
