import type { NormalizedSchema } from '@smithy/core/schema';

/**
 * The elements of a value by its schema: https://smithy.io/2.0/spec/protocol-traits.html#xml-bindings. Times are given
 * as ISO texts and written as they are.
 */
export function xmlOf(name: string, schema: NormalizedSchema, value: unknown): string {
  if (value === undefined || value === null) return '';
  if (schema.isListSchema()) return listXml(name, schema, value as readonly unknown[]);
  if (schema.isMapSchema()) throw new Error(`${name}: no answer that is modelled holds a map in XML`);
  if (!schema.isStructSchema()) return `<${name}>${escaped(String(value))}</${name}>`;
  return `<${name}${attributesOf(schema, value)}>${membersXml(schema, value)}</${name}>`;
}

/** The members of a structure, without an element around them. */
export function membersXml(schema: NormalizedSchema, value: object): string {
  return [...schema.structIterator()]
    .filter(([, member]) => !member.getMemberTraits().xmlAttribute && !member.getMemberTraits().httpHeader)
    .map(([name, member]) => xmlOf(member.getMemberTraits().xmlName ?? name, member, fieldOf(value, name)))
    .join('');
}

function listXml(name: string, schema: NormalizedSchema, values: readonly unknown[]): string {
  const item = schema.getValueSchema();
  if (schema.getMergedTraits().xmlFlattened) return values.map((value) => xmlOf(name, item, value)).join('');
  const itemName = item.getMergedTraits().xmlName ?? 'member';
  return `<${name}>${values.map((value) => xmlOf(itemName, item, value)).join('')}</${name}>`;
}

function attributesOf(schema: NormalizedSchema, value: object): string {
  const attributes = [...schema.structIterator()].flatMap(([name, member]) => {
    const { xmlAttribute, xmlName = name } = member.getMemberTraits();
    return xmlAttribute ? [` ${xmlName}="${escaped(String(fieldOf(value, name)))}"`] : [];
  });
  const isTyped = attributes.some((attribute) => attribute.startsWith(' xsi:'));
  return `${isTyped ? ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"' : ''}${attributes.join('')}`;
}

export function fieldOf(value: object, name: string): unknown {
  return Object.hasOwn(value, name) ? (value as { readonly [name: string]: unknown })[name] : undefined;
}

export function escaped(text: string): string {
  return text.replace(/[&<>"\r\n]/g, (character) => `&#${character.charCodeAt(0)};`);
}
