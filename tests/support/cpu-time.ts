/** Milliseconds of processor time that `work` takes: unlike those of the clock they do not grow where the machine is busy with something else. */
export function cpuTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  return process.cpuUsage(before).user / 1000;
}
