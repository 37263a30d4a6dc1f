import type { NormalizedSchema } from '@smithy/core/schema';
import { fieldOf } from './write-xml.js';

/** A value as the JSON protocols of AWS write it: ISO times become seconds since 1970 unless the model says otherwise. */
export function jsonOf(schema: NormalizedSchema, value: unknown): unknown {
  if (value === undefined || value === null) return undefined;
  if (schema.isListSchema()) return (value as readonly unknown[]).map((item) => jsonOf(schema.getValueSchema(), item));
  if (schema.isMapSchema()) return value;
  if (schema.isStructSchema()) {
    const members = [...schema.structIterator()].map(([name, member]) => {
      const wireName = member.getMergedTraits().jsonName ?? name;
      return [wireName, jsonOf(member, fieldOf(value as object, name))] as const;
    });
    return Object.fromEntries(members.filter(([, json]) => json !== undefined));
  }
  if (schema.isTimestampSchema() && !isDateTime(schema)) return Date.parse(String(value)) / 1000;
  return value;
}

const DATE_TIME = 5;

function isDateTime(schema: NormalizedSchema): boolean {
  return schema.getSchema() === DATE_TIME;
}
