import { countOne } from './rate-limit';

type Run = (now: Date) => Promise<Readonly<Record<string, number>>>;

/**
 * `run`, by one of the servers on this database at a time, and not again within `seconds`: for what every server would find and do at the same moment. Whoever
 * comes first has it; if that server dies, the next one whose turn it is does it. What lasts longer than `seconds` may be begun beside itself, and must bear it.
 */
export function byOneServer(name: string, seconds: number, run: Run): Run {
  return async (now) => ((await countOne(`job:${name}`, { most: 1, seconds }, now)).allowed ? run(now) : {});
}
