/**
 * Preloaded into the process that is measured (node --import): writes its peak memory in KB and its CPU time in
 * microseconds to file descriptor 3. On Linux ru_maxrss starts at what the parent held when it forked, so the kernel's
 * own mark of the process is read.
 */
import { existsSync, readFileSync, writeSync } from 'node:fs';

process.on('exit', () => {
  const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : '';
  const peak = /^VmHWM:\s*(\d+) kB$/m.exec(status)?.[1] ?? process.resourceUsage().maxRSS;
  const { user, system } = process.cpuUsage();
  writeSync(3, `${peak} ${user + system}`);
});
