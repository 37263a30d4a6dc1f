import { createRequire as lakeproofCreateRequire } from 'node:module';
const require = lakeproofCreateRequire(import.meta.url);

// src/commands/late-optimising.ts
import { setFlagsFromString } from "node:v8";
var FLAGS = {
  20: ["--interrupt-budget=400000"],
  22: ["--invocation-count-for-turbofan=15000", "--invocation-count-for-osr=4000"],
  24: ["--invocation-count-for-turbofan=15000", "--invocation-count-for-osr=4000"]
};
function optimiseLate() {
  const [major = ""] = process.versions.node.split(".");
  for (const flag of FLAGS[major] ?? []) setFlagsFromString(flag);
}

// src/commands/lean-heap.ts
import { setFlagsFromString as setFlagsFromString2 } from "node:v8";
function keepHeapLean() {
  setFlagsFromString2("--heap-growing-percent=20");
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
    columns: process.stdout.columns,
    isStderrTty: process.stderr.isTTY === true,
    onInterrupt: (stop) => {
      process.once("SIGINT", stop).once("SIGTERM", stop);
      return () => process.off("SIGINT", stop).off("SIGTERM", stop);
    }
  };
}

export {
  optimiseLate,
  keepHeapLean,
  realSurroundings
};
