// chunk:chunks/chunk-R52DIPPX.js
import { createRequire as lakeproofCreateRequire } from "node:module";
import { setFlagsFromString } from "node:v8";
var require2 = lakeproofCreateRequire(import.meta.url);
var FLAGS = {
  // What is compiled anew is small: less of others is compiled into it. The budget of WebAssembly is the one that later
  // versions have: the grammar of a few files of Terraform is not worth optimising.
  20: ["--interrupt-budget=400000", "--max-inlined-bytecode-size=60", "--wasm-tiering-budget=13000000"],
  22: ["--invocation-count-for-turbofan=15000", "--invocation-count-for-osr=4000"],
  24: ["--invocation-count-for-turbofan=15000", "--invocation-count-for-osr=4000"]
};
function optimiseLate() {
  const [major = ""] = process.versions.node.split(".");
  for (const flag of FLAGS[major] ?? []) setFlagsFromString(flag);
}
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
  optimiseLate as optimiseLate_7,
  realSurroundings as realSurroundings_7
};
