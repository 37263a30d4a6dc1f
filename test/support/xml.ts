/** An element of a parsed XML text; the text between its children joined. */
export interface Element {
  readonly name: string;
  readonly attributes: { readonly [name: string]: string };
  readonly children: Element[];
  text: string;
}

/** Outside Char of https://www.w3.org/TR/xml/#charsets, lone surrogates included. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;
const ENTITY = /&(?:amp|lt|gt|quot|#39);/g;

/** Reads the XML that we write (no comments, no CDATA, double quotes); throws where it is not well-formed. */
export function parseXml(xml: string): Element {
  const forbidden = FORBIDDEN.exec(xml);
  if (forbidden !== null) throw new Error(`character ${forbidden[0].charCodeAt(0)} at ${forbidden.index}`);
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const tag = /<(\/?)([a-z]+)((?:\s+[a-z]+="[^"<]*")*)\s*(\/?)>/y;
  let at = xml.startsWith('<?xml ') ? xml.indexOf('?>') + 2 : 0;
  while (at < xml.length) {
    const here = open.at(-1) as Element;
    const next = xml.indexOf('<', at);
    here.text += unescaped(xml.slice(at, next < 0 ? xml.length : next));
    if (next < 0) break;
    tag.lastIndex = next;
    const found = tag.exec(xml);
    if (found === null) throw new Error(`no tag at ${next}: ${xml.slice(next, next + 80)}`);
    const [whole, closing, name = '', attributes = '', empty] = found;
    if (closing) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> at ${next} closes nothing`);
    } else {
      const element: Element = { name, attributes: attributesOf(attributes), children: [], text: '' };
      here.children.push(element);
      if (!empty) open.push(element);
    }
    at = next + whole.length;
  }
  if (open.length !== 1 || root.children.length !== 1 || root.text.trim() !== '') throw new Error('not one root');
  return root.children[0] as Element;
}

function attributesOf(text: string): { readonly [name: string]: string } {
  const pairs = [...text.matchAll(/([a-z]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, unescaped(value)]);
  if (new Set(pairs.map(([name]) => name)).size < pairs.length) throw new Error(`an attribute twice: ${text}`);
  return Object.fromEntries(pairs);
}

function unescaped(text: string): string {
  const rest = text.replace(ENTITY, '');
  if (/[&<]/.test(rest)) throw new Error(`not escaped: ${text}`);
  const characters: { readonly [entity: string]: string } = {
    '&amp;': '&',
    '&lt;': '<',
    '&gt;': '>',
    '&quot;': '"',
    '&#39;': "'",
  };
  return text.replace(ENTITY, (entity) => characters[entity] ?? entity);
}
