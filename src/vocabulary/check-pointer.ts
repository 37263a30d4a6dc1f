import { type Pointer, segments } from '../model/pointer.js';
import { didYouMean } from './did-you-mean.js';
import { isKnownService, serviceOf, typeNames, typeSchema } from './schema.js';
import { definitionOf, type PropertyType, propertyType, type TypeSchema } from './type-schema.js';

export interface PointerProblem {
  readonly message: string;
  /** The name that was probably meant, in place of the wrong type or segment. */
  readonly suggestion?: string;
}

/**
 * What is wrong with a pointer into resources of this type; undefined when it can exist. List indexes are numbers or
 * `*`, keys of free maps are any text or `*`, and below a json-typed property everything can exist.
 */
export function checkPointer(type: string, pointer: Pointer): PointerProblem | undefined {
  const schema = typeSchema(type);
  if (schema === undefined) return unknownType(type);
  if (pointer !== '' && !pointer.startsWith('/')) return { message: `${pointer}: a pointer starts with /` };
  let place = type;
  let here: readonly PropertyType[] | undefined;
  for (const segment of segments(pointer)) {
    const below = here === undefined ? rootStep(schema, segment) : here.flatMap((each) => step(schema, each, segment));
    if (below.length === 0) return noSuch(place, segment, namesIn(schema, here));
    here = below;
    place = `${place}/${segment}`;
  }
  return undefined;
}

/** The types that a value at this pointer can have, unions taken apart; none when the pointer cannot exist. */
export function typesAt(type: string, pointer: Pointer): readonly PropertyType[] {
  const schema = typeSchema(type);
  const [first, ...rest] = segments(pointer);
  if (schema === undefined || first === undefined) return [];
  const found = rest.reduce(
    (here, segment) => here.flatMap((each) => step(schema, each, segment)),
    rootStep(schema, first),
  );
  return found.flatMap(membersOf);
}

function membersOf(type: PropertyType): readonly PropertyType[] {
  return typeof type === 'object' && 'union' in type ? type.union.flatMap(membersOf) : [type];
}

/** The types that one more segment leads to; none when it leads nowhere. */
function step(schema: TypeSchema, type: PropertyType, segment: string): readonly PropertyType[] {
  if (type === 'json') return ['json'];
  if (typeof type === 'string' || 'enum' in type) return [];
  if ('list' in type) return segment === '*' || /^(0|[1-9][0-9]*)$/.test(segment) ? [type.list] : [];
  if ('map' in type) return [type.map];
  if ('union' in type) return type.union.flatMap((member) => step(schema, member, segment));
  const definition = definitionOf(schema, type);
  const found = definition && propertyType(definition, segment);
  return found === undefined ? [] : [found];
}

function rootStep(schema: TypeSchema, segment: string): readonly PropertyType[] {
  const found = propertyType(schema, segment);
  return found === undefined ? [] : [found];
}

function namesIn(schema: TypeSchema, types: readonly PropertyType[] | undefined): readonly string[] {
  if (types === undefined) return Object.keys(schema.properties);
  return types.flatMap((type) => Object.keys(definitionOf(schema, type)?.properties ?? {}));
}

function noSuch(place: string, segment: string, names: readonly string[]): PointerProblem {
  const suggestion = didYouMean(segment, names);
  const message = `${place} has no ${JSON.stringify(segment)}`;
  if (suggestion !== undefined) return { message: `${message}: did you mean ${suggestion}?`, suggestion };
  return {
    message:
      names.length === 0
        ? `${message}: only list indexes or nothing at all lie below it`
        : `${message}: it has ${names.join(', ')}`,
  };
}

function unknownType(type: string): PointerProblem {
  const suggestion = didYouMean(type, typeNames(serviceOf(type))) ?? didYouMean(type, typeNames());
  const message = isKnownService(type) ? `${type} is no resource type` : `${type} is not in the vocabulary`;
  return suggestion === undefined ? { message } : { message: `${message}: did you mean ${suggestion}?`, suggestion };
}
