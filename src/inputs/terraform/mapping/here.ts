import { child, type Pointer } from '../../../model/pointer.js';
import type { Value } from '../../../model/value.js';
import { childKey, type Source } from './draft.js';
import { shapeAt } from './property-names.js';
import type { Attribute } from './row.js';

/** Where the interpreter of the tables stands: what it reads, and where that belongs. */
export interface Here {
  readonly from: Source;
  /** The CloudFormation type, and the place in resources of it, `*` being any item of a list. */
  readonly type: string;
  readonly pointer: Pointer;
  readonly findings: Findings;
}

/** What mapping comes across beside properties. */
export interface Findings {
  /** Something is set for which CloudFormation has no word, or the tables none. */
  unmapped(from: Source): void;
  /** What is written in one resource and is another one: the items, or the value that stands for them. */
  apart(attribute: Attribute, value: Value, from: Source): void;
}

export function atKey(here: Here, key: string): Here {
  return from(here, childKey(here.from.pointer, key));
}

export function atItem(here: Here, i: number): Here {
  return from(here, child(here.from.pointer, i));
}

export function atSide(here: Here, side: 'then' | 'else'): Here {
  return from(here, `${here.from.pointer}/$${side}`);
}

function from({ from: { resource }, type, pointer, findings }: Here, source: Pointer): Here {
  return { from: { resource, pointer: source }, type, pointer, findings };
}

/** The place that a row names, below this one. */
export function below(here: Here, to: Pointer): Here {
  const { from, type, findings } = here;
  return { from, type, pointer: here.pointer + to, findings };
}

/** An item of the list at this place; the place itself where the schema has no list. */
export function inItem(here: Here): Here {
  return here.pointer !== '' && shapeAt(here.type, here.pointer).isList ? below(here, '/*') : here;
}
