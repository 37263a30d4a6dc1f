import type { Hole } from '../../model/hole.js';
import type { Pointer } from '../../model/pointer.js';
import type { Origin, Resource, ResourceId, Scope } from '../../model/resource.js';
import type { Point } from '../../model/span.js';
import type { ValueMap } from '../../model/value.js';

const START: Point = { line: 1, column: 1 };

/** What is known of a resource before it has a place. */
export type Unplaced = Omit<Resource, 'origins' | 'recorded'>;

/**
 * A resource that was observed. Its place is made when it is asked for: a class, because a snapshot may hold 100,000 of
 * them, of which few are ever shown, and its getter costs an instance nothing.
 */
export class RecordedResource implements Resource {
  readonly id: ResourceId;
  readonly identity: string;
  readonly type: string;
  readonly exists: true | Hole;
  readonly properties: ValueMap;
  readonly scope: Scope;
  readonly recorded = true;

  constructor(resource: Unplaced) {
    this.id = resource.id;
    this.identity = resource.identity;
    this.type = resource.type;
    this.exists = resource.exists;
    this.properties = resource.properties;
    this.scope = resource.scope;
  }

  get origins(): ReadonlyMap<Pointer, Origin> {
    return new Map([['', { at: { file: liveUri(this), start: START, end: START }, via: [] }]]);
  }
}

/** `live/aws/<account>/<region>/<service>/<name>`: where reports place what no file declares. */
function liveUri({ scope, type, identity }: RecordedResource): string {
  const service = type.split('::')[1]?.toLowerCase() ?? '';
  const [account, region] = [scope.account, scope.region].map((part) => (typeof part === 'string' ? part : 'unknown'));
  return ['live', 'aws', account, region, service, identity].map((part) => encoded(part ?? '')).join('/');
}

/** Half a surrogate pair, which JSON can spell, has no place in a URI. */
function encoded(text: string): string {
  if (/^[\w.-]*$/.test(text)) return text;
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'));
}
