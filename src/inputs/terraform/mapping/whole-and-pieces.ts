import type { TerraformResource } from '../terraform-resource.js';
import type { Members } from './draft.js';
import type { Existence } from './existence.js';
import type { Row } from './row.js';
import type { Whole } from './whole-index.js';

/** A resource on its way into an estate, without its parts. */
export interface Base extends Whole {
  readonly resource: TerraformResource;
  readonly members: Members;
  readonly exists: Existence;
  /** Literals by which others may name it beside its name: its id, its ARN. */
  readonly identities: readonly string[];
  /** Properties that others change after Terraform has set them. */
  readonly ignored: ReadonlySet<string>;
}

/** A resource that is part of one of `type`. */
export interface Piece {
  readonly resource: TerraformResource;
  readonly row: Row;
  readonly type: string;
  readonly members: Members;
}

/** How parts are folded, and who is told what comes up. */
export interface Folding {
  /** Reads of state say in the whole what its parts say, as of before the parts were last changed. */
  readonly isState: boolean;
  readonly rivals: (addresses: readonly string[], piece: Piece) => void;
  /** A piece of something that the root does not hold. */
  readonly stray: (piece: Piece) => void;
  /** A piece of something that this root does not hold as far as anybody can say; strays are some of them. */
  readonly unclaimed: (piece: Piece) => void;
}
