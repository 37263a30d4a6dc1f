import { createRequire as lakeproofCreateRequire } from 'node:module';
const require = lakeproofCreateRequire(import.meta.url);

// src/model/pointer.ts
function segments(pointer) {
  const known = split.get(pointer);
  if (known !== void 0) return known;
  const found = pointer === "" ? [] : pointer.slice(1).split("/").map(unescaped);
  if (split.size >= MAX_SPLIT) split.clear();
  split.set(pointer, found);
  return found;
}
var split = /* @__PURE__ */ new Map();
var MAX_SPLIT = 4096;
function unescaped(part) {
  return part.includes("~") ? part.replaceAll("~1", "/").replaceAll("~0", "~") : part;
}
function child(pointer, segment) {
  const text = String(segment);
  return `${pointer}/${/[~/]/.test(text) ? text.replaceAll("~", "~0").replaceAll("/", "~1") : text}`;
}
function parent(pointer) {
  return pointer === "" ? void 0 : pointer.slice(0, pointer.lastIndexOf("/"));
}
function isWithin(inner, outer) {
  return inner === outer || inner.startsWith(`${outer}/`);
}

export {
  segments,
  child,
  parent,
  isWithin
};
