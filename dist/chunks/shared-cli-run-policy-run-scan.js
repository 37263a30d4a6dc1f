// chunk:chunks/chunk-OPF5HUSQ.js
import { createRequire as lakeproofCreateRequire } from "node:module";
var require2 = lakeproofCreateRequire(import.meta.url);
var INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
var PRINTABLE = /^[ -~]*$/;
var NAMED = { "\n": "\\n", "\r": "\\r", "	": "\\t" };
function forTerminal(text) {
  if (/^[ -"$-~]*$/.test(text)) return text;
  return text.replace(INVISIBLE, (c) => NAMED[c] ?? codePoint(c)).replaceAll("##[", `#${codePoint("#")}[`);
}
function codePoint(character) {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
var ENTITIES = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;"
};
function forHtml(text) {
  return forTerminal(text).replace(/[&<>"']/g, (c) => ENTITIES[c] ?? c);
}
function forXml(text) {
  return forHtml(text).replace(/[\uFFFE\uFFFF]/g, "");
}
function forMarkdown(text) {
  return forTerminal(text).replace(/[\\`*_{}[\]()#!|~:]/g, "\\$&").replace(/[&<>]/g, (c) => ENTITIES[c] ?? c).replaceAll("@", "@<!-- -->").replace(/www\./gi, (www) => `${www.slice(0, 3)}\\.`);
}
function forCommand(text) {
  return forTerminal(text).replaceAll("%", "%25");
}
function forCommandProperty(text) {
  return forCommand(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
function forSarif(text) {
  return spelt(text).replace(/[\\[\]]/g, "\\$&").replace(/[{}]/g, "$&$&");
}
function forJson(value) {
  const json = JSON.stringify(value);
  if (PRINTABLE.test(json)) return json;
  return json.replace(
    INVISIBLE,
    (c) => Array.from({ length: c.length }, (_, i) => `\\u${c.charCodeAt(i).toString(16).padStart(4, "0")}`).join("")
  );
}
function spelt(text) {
  if (PRINTABLE.test(text)) return text;
  return text.replace(
    INVISIBLE,
    (c) => NAMED[c] ?? `U+${(c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`
  );
}
export {
  forCommandProperty as forCommandProperty_32,
  forCommand as forCommand_32,
  forJson as forJson_32,
  forMarkdown as forMarkdown_32,
  forSarif as forSarif_32,
  forTerminal as forTerminal_32,
  forXml as forXml_32
};
