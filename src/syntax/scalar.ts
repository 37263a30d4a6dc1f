import type { ScalarNode } from './tree.js';

/**
 * The value that a scalar stands for. Quoted scalars and scalars with a tag of the application (`!Sub 1`) are strings.
 * Plain ones are resolved as YAML 1.1, which CloudFormation follows
 * (https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-formats.html), without timestamps, which it
 * does not support: `2012-10-17` is a string. `y` and `n` are strings, as in the YAML readers in use. Numbers that JSON
 * cannot say (`.inf`, `.nan`) stay text. What a property of type string received is `node.text`: `scalarValue` of an
 * unquoted `0123` is 83, its text still says 0123.
 */
export function scalarValue(node: ScalarNode): string | number | boolean | null {
  const { text, tag } = node;
  if (tag === '!!str' || tag === '!' || (tag !== undefined && !tag.startsWith('!!'))) return text;
  if (!node.plain && tag === undefined) return text;
  if (text.length > MAX_LITERAL) return text;
  if (NULL.test(text)) return null;
  if (TRUE.test(text)) return true;
  if (FALSE.test(text)) return false;
  return numberOf(text) ?? text;
}

/** No literal of a sane file is longer; the expressions below only ever see short texts. */
const MAX_LITERAL = 400;
const NULL = /^(?:~|null|Null|NULL|)$/;
const TRUE = /^(?:yes|Yes|YES|true|True|TRUE|on|On|ON)$/;
const FALSE = /^(?:no|No|NO|false|False|FALSE|off|Off|OFF)$/;
const BINARY = /^[-+]?0b[01_]+$/;
const OCTAL = /^[-+]?0[0-7_]+$/;
const HEXADECIMAL = /^[-+]?0x[0-9a-fA-F_]+$/;
const DECIMAL = /^[-+]?(?:0|[1-9][0-9_]*)$/;
const BASE_60 = /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?$/;
const FLOAT = /^[-+]?(?:[0-9][0-9_]*\.[0-9_]*|\.[0-9][0-9_]*)(?:[eE][-+]?[0-9]+)?$|^[-+]?[0-9][0-9_]*[eE][-+]?[0-9]+$/;

function numberOf(text: string): number | undefined {
  const first = text.charCodeAt(0);
  if (!(first === 43 || first === 45 || first === 46 || (first >= 48 && first <= 57))) return undefined;
  const negative = first === 45;
  const digits = (negative || first === 43 ? text.slice(1) : text).replaceAll('_', '');
  const magnitude = magnitudeOf(text, digits);
  if (magnitude === undefined || !Number.isFinite(magnitude)) return undefined;
  return negative ? -magnitude : magnitude;
}

function magnitudeOf(text: string, digits: string): number | undefined {
  if (DECIMAL.test(text) || FLOAT.test(text)) return Number(digits);
  if (OCTAL.test(text)) return Number.parseInt(digits, 8);
  if (HEXADECIMAL.test(text) || BINARY.test(text)) return Number(digits);
  if (BASE_60.test(text)) return digits.split(':').reduce((total, part) => total * 60 + Number(part), 0);
  return undefined;
}
