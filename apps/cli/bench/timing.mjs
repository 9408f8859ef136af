/** The value of the work and the CPU time that it took, in seconds: user and system, all threads of this process. */
export function cpuSeconds(work) {
  const before = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(before);
  return { value, seconds: (user + system) / 1e6 };
}
