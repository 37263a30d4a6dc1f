import type { Estate, Join, Joined } from '../model/estate.js';
import type { Resource, ResourceId } from '../model/resource.js';
import { type Standpoint, truthOf } from './standpoint.js';
import { type Reads, viewOf } from './view.js';

/**
 * The estate as a fact sees it: every resource it answers is a view, joins are decided in the standpoint's world. A
 * class, because every fact of every resource is given one, and few ask it anything.
 */
export class ViewedEstate implements Estate {
  readonly #reads: Reads;
  readonly #here: Standpoint;

  constructor(reads: Reads, here: Standpoint) {
    this.#reads = reads;
    this.#here = here;
  }

  get root() {
    return this.#here.estate.root;
  }
  get source() {
    return this.#here.estate.source;
  }
  get parameters() {
    return this.#here.estate.parameters;
  }
  get resources(): readonly Resource[] {
    return this.#views([...this.#here.estate.resources]);
  }
  complete(type: string): boolean {
    return this.#here.estate.complete(type);
  }
  namesOf(r: Resource) {
    return this.#here.estate.namesOf(r);
  }
  ofType(type: string): readonly Resource[] {
    return this.#views(this.#here.estate.ofType(type));
  }
  byId(id: ResourceId): Resource | undefined {
    const found = this.#here.estate.byId(id);
    return found !== undefined && doesExist(found, this.#here) ? viewOf(found, this.#reads, this.#here) : undefined;
  }
  joined(r: Resource, how: Join): Joined {
    const { estate } = this.#here;
    // What `r` names is read from the view, whose lists have no absent elements; what names `r` needs all of its names.
    const subject = 'from' in how ? r : (estate.byId(r.id) ?? r);
    const { yes, maybe } = estate.joined(subject, how, (condition) => truthOf(condition, this.#here));
    const view = (each: Resource) => viewOf(each, this.#reads, this.#here);
    return { yes: yes.map(view), maybe: maybe.map(view) };
  }

  #views(resources: readonly Resource[]): readonly Resource[] {
    const there = resources.filter((each) => doesExist(each, this.#here));
    return there.map((each) => viewOf(each, this.#reads, this.#here));
  }
}

function doesExist({ exists }: Resource, here: Standpoint): boolean {
  if (exists === true || exists.kind !== 'choice') return true;
  const truth = truthOf(exists.if, here);
  return truth === undefined || (truth ? exists.then : exists.else) === true;
}
