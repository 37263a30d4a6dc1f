import type { Resource, ResourceId } from '../model/resource.js';
import type { Span } from '../model/span.js';
import { shorten } from './phrase.js';

const MAX_NAME = 200;

/** The path that a percent-encoded URI stands for; the URI itself when it is malformed. Not escaped for any medium. */
export function pathOf(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}

/** `path:line:column`, as editors and terminals understand it. Not escaped for any medium. */
export function positionOf(span: Span): string {
  return `${pathOf(span.file)}:${span.start.line}:${span.start.column}`;
}

/** A declared resource's name inside its root: what follows `#`; a recorded one's ARN. */
export function localName(id: ResourceId): string {
  return id.slice(id.indexOf('#') + 1);
}

/** What a reader calls the resource: its bucket name or logical id, with the name in the file where they differ. */
export function resourceName(resource: Resource): string {
  const local = shorten(localName(resource.id), MAX_NAME);
  const identity = shorten(resource.identity, MAX_NAME);
  return local === identity || resource.recorded ? local : `${local} (${identity})`;
}
