import { createRequire as lakeproofCreateRequire } from 'node:module';
const require = lakeproofCreateRequire(import.meta.url);

// src/commands/surroundings.ts
var UsageError = class extends Error {
  /** What to do next, one sentence. */
  next;
  constructor(message, next) {
    super(message);
    this.name = "UsageError";
    this.next = next;
  }
};

export {
  UsageError
};
