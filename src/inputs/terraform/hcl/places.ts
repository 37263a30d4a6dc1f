import type { Span } from '../../../model/span.js';
import type { HclFile, Stretch } from '../../../syntax/hcl/ast.js';
import { lineSpan } from './line-span.js';

/** Where the members of maps and lists were written, as long as nothing has made new maps or lists of them. */
export interface Places {
  readonly note: (
    container: object,
    member: string | number,
    at: Stretch,
    file: HclFile,
    via?: readonly Span[],
  ) => void;
  readonly at: (container: object, member: string | number) => Place | undefined;
  /** What is known of one container's member holds for another's, which may have another name. */
  readonly copy: (from: object, to: object, member: string | number, as?: string | number) => void;
}

export interface Place {
  readonly at: Span;
  readonly via: readonly Span[];
}

interface Note {
  readonly at: Stretch;
  readonly file: HclFile;
  readonly via: readonly Span[];
}

/** Spans are made when they are asked for: most values are never reported. */
export function places(): Places {
  const notes = new WeakMap<object, Map<string | number, Note>>();
  const noteOf = (container: object, member: string | number, note: Note) => {
    const known = notes.get(container);
    if (known === undefined) notes.set(container, new Map([[member, note]]));
    else known.set(member, note);
  };
  return {
    note: (container, member, at, file, via = []) => noteOf(container, member, { at, file, via }),
    at: (container, member) => {
      const found = notes.get(container)?.get(member);
      return found && { at: lineSpan(found.file, found.at), via: found.via };
    },
    copy: (from, to, member, as = member) => {
      const found = notes.get(from)?.get(member);
      if (found !== undefined) noteOf(to, as, found);
    },
  };
}
