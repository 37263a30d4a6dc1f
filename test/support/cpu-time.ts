/**
 * Milliseconds of CPU that this process has used. Tests that something hostile ends quickly measure with it: on a busy
 * machine the clock on the wall runs while others do.
 */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
