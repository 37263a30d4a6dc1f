import { callsOf } from '../vocabulary/calls.js';
import { READERS } from './reader.js';

/** The type whose list finds the resources of a type: its own, or that of the one that holds or makes it. */
export function listedWith(type: string): string {
  for (const [by, { holds = [] }] of READERS) {
    if (holds.some((held) => held.type === type) || callsOf(by).some(({ creates }) => creates === type)) return by;
  }
  return type;
}
