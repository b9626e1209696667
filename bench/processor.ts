import { readdirSync, readFileSync } from 'node:fs';

/** Ticks a second in `/proc`; 100 on every Linux that runs Node. */
const ticks = 100;

/** Seconds of processor that a process and all that it started have used up to now, those that ended counted in. Linux only. */
export function processorSeconds(root: number): number {
  const processes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => statOf(Number(name)) ?? []);
  const parents = new Map(processes.map(({ pid, parent }) => [pid, parent]));
  return processes.filter(({ pid }) => descends(pid)).reduce((sum, { used }) => sum + used, 0);

  function descends(pid: number): boolean {
    if (pid === root) return true;
    const parent = parents.get(pid);
    return parent !== undefined && parent > 1 && descends(parent);
  }
}

type Stat = { readonly pid: number; readonly parent: number; readonly used: number };

/** See proc(5): field 4 of `stat` is the parent; 14 to 17 are the time in user and system mode, and that of children that were waited for. */
function statOf(pid: number): Stat | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name of the program, field 2, stands in brackets and may hold anything.
    const fields = text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const used = fields.slice(11, 15).reduce((sum, time) => sum + time, 0) / ticks;
    return { pid, parent: fields[1] ?? 0, used };
  } catch {
    return null;
  }
}
