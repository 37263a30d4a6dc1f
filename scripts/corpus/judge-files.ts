/**
 * The process that `npm run corpus` watches: judges the files of a folder one by one, tells of each when it begins and
 * what it came to. Arguments: the folder, and how many files an earlier process has already dealt with.
 */
import { existsSync, readFileSync } from 'node:fs';
import { builtinPack, builtinRules } from '../../src/commands/builtin-rules.js';
import { diskFiles } from '../../src/files/disk-tree.js';
import { DEFAULT_PACK } from '../../src/gate/configuration.js';
import { select } from '../../src/gate/select.js';
import type { SourceFile } from '../../src/model/files.js';
import { DEFAULT_PERIMETER } from '../../src/model/perimeter.js';
import { type ScanOptions, scan } from '../../src/scan.js';
import { type FileReport, kindsOf, type Message, NO_COUNTS } from './message.js';

const [folder = '', done = '0'] = process.argv.slice(2);
const { selected } = select(builtinRules(), builtinPack(DEFAULT_PACK), {}, { only: [], skip: [] });
const options: ScanOptions = { rules: selected, perimeter: DEFAULT_PERIMETER };
const tree = diskFiles([folder], { cwd: process.cwd() });

const startCpuSeconds = cpuSeconds();
let n = 0;
for (const file of tree.files) {
  if (n++ < Number(done)) continue;
  await tell({ kind: 'start', uri: file.uri });
  await tell({ kind: 'done', report: await reportOf(file) });
}
const cost = { peakMegabytes: peakMegabytes(), startCpuSeconds, judgeCpuSeconds: cpuSeconds() - startCpuSeconds };
await tell({ kind: 'end', cost, problems: kindsOf(tree.problems()) });
process.disconnect?.();

async function reportOf(file: SourceFile): Promise<FileReport> {
  const start = performance.now();
  const timed = (report: Omit<FileReport, 'uri' | 'milliseconds'>): FileReport => ({
    uri: file.uri,
    milliseconds: performance.now() - start,
    ...report,
  });
  try {
    const { scanned, counts, problems } = await scan({ files: [file], problems: () => [] }, options);
    const outcome = scanned.unreadable > 0 ? 'unreadable' : scanned.files > 0 ? 'read' : 'skipped';
    // That a file holds nothing to judge is worth saying of a run, not of one of its files.
    const kinds = kindsOf(problems.filter(({ kind }) => kind !== 'nothing-evaluated'));
    return timed({ outcome, resources: scanned.resources, counts, problems: kinds });
  } catch (error) {
    const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return timed({ outcome: 'crashed', resources: 0, counts: NO_COUNTS, problems: {}, error: what });
  }
}

/** Waits until the message has left, so that it is known which file a process was at when it hangs or ends. */
function tell(message: Message): Promise<void> {
  return new Promise((sent, failed) => {
    process.send?.(message, undefined, {}, (error: Error | null) => (error === null ? sent() : failed(error)));
  });
}

function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** On Linux the kernel's own mark of this process: ru_maxrss starts at what the parent held when it forked. */
function peakMegabytes(): number {
  const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : '';
  const kilobytes = /^VmHWM:\s*(\d+) kB$/m.exec(status)?.[1] ?? process.resourceUsage().maxRSS;
  return Number(kilobytes) / 1024;
}
