import { createRequire as lakeproofCreateRequire } from 'node:module';
const require = lakeproofCreateRequire(import.meta.url);

// src/commands/lean-heap.ts
import { setFlagsFromString } from "node:v8";
function keepHeapLean() {
  setFlagsFromString("--heap-growing-percent=20");
}

// src/commands/real-surroundings.ts
function realSurroundings() {
  process.stdout.on("error", (error) => {
    if (error.code !== "EPIPE") throw error;
    process.exit();
  });
  return {
    cwd: process.cwd(),
    env: process.env,
    now: () => /* @__PURE__ */ new Date(),
    stdout: (text) => new Promise((resolve) => {
      process.stdout.write(text, () => resolve());
    }),
    stderr: (text) => {
      process.stderr.write(text);
    },
    isStdoutTty: process.stdout.isTTY === true,
    columns: process.stdout.columns
  };
}

export {
  keepHeapLean,
  realSurroundings
};
