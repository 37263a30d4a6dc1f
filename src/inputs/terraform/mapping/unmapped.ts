import type { Span } from '../../../model/span.js';
import type { ProblemLog } from '../../problem-log.js';
import type { TerraformResource } from '../terraform-resource.js';
import type { Source } from './draft.js';

/** What is set and not judged, each kind told once. */
export interface UnmappedLog {
  /** The attribute stands in no table: CloudFormation has no word for it, or the provider is newer than the tables. */
  readonly attribute: (from: Source) => void;
  /** No CloudFormation type stands for the resource's. */
  readonly type: (resource: TerraformResource) => void;
  /** Tells what was found. */
  readonly tell: () => void;
}

/** Services whose resources rules judge: a type of theirs that is not mapped may be missed. */
const JUDGED = /^(?:aws|awscc)_(?:s3|kms_|cloudtrail|vpc_endpoint|flow_log)/;

export function unmappedLog(log: ProblemLog): UnmappedLog {
  const attributes = new Map<string, Seen>();
  const types = new Map<string, Seen>();
  return {
    attribute: ({ resource, pointer }) => {
      const name = pointer
        .slice(1)
        .replace(/\/(?:\d+|\$then|\$else)(?=\/|$)/g, '')
        .replaceAll('/', '.');
      count(
        attributes,
        `${resource.type}.${name.slice(0, 200)}`,
        () => resource.origins.get(pointer)?.at ?? resource.at.at,
      );
    },
    type: ({ type, at }) => {
      if (JUDGED.test(type)) count(types, type.slice(0, 200), () => at.at);
    },
    tell: () => {
      for (const [name, seen] of attributes) {
        const message = `${name} is set (${times(seen)}), and no rule can ask for it: CloudFormation, whose words rules use, has none for it`;
        log.add({ level: 'note', kind: 'unmapped-attribute', message, next: NEXT }, seen.at);
      }
      for (const [name, seen] of types) {
        const message = `Resources of type ${name} are not judged (${times(seen)}): no CloudFormation type stands for it`;
        log.add({ level: 'note', kind: 'unmapped-type', message, next: NEXT }, seen.at);
      }
    },
  };
}

const NEXT = 'Check it by hand, or in a snapshot of the account.';

interface Seen {
  readonly at: Span;
  count: number;
}

/** Only the first place is told, and to find one takes time. */
function count(all: Map<string, Seen>, name: string, at: () => Span): void {
  const seen = all.get(name) ?? { at: at(), count: 0 };
  all.set(name, seen);
  seen.count++;
}

function times({ count }: Seen): string {
  return count === 1 ? 'once' : `${count} times`;
}
