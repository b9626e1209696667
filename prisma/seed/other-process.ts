import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll } from 'vitest';
import type { Ended, Told } from './process-door.ts';

/**
 * Another process on the database of this test. Within one process SQLite takes one transaction after the other, whatever the code does: only
 * several processes, as behind a proxy, meet in the database.
 */
class OtherProcess {
  private readonly waiting = new Map<number, (ended: Ended) => void>();
  private count = 0;

  private constructor(private readonly child: ChildProcess) {
    child.on('message', (ended: Ended) => {
      this.waiting.get(ended.id)?.(ended);
      this.waiting.delete(ended.id);
    });
    child.on('exit', (code) => {
      const error = { message: `Expected a process that answers, it ended with ${code}.` };
      for (const [id, end] of this.waiting) end({ id, error });
    });
  }

  /** As many of them, each with its modules loaded, so that a race does not begin with a walk. */
  static async open(count: number, ...commands: readonly Named[]): Promise<readonly OtherProcess[]> {
    const door = fileURLToPath(new URL('process-door.ts', import.meta.url));
    const some = Array.from(
      { length: count },
      () =>
        new OtherProcess(
          fork(door, { execArgv: ['--import', 'tsx'], serialization: 'advanced', env: { ...process.env } }),
        ),
    );
    await Promise.all(some.flatMap((one) => commands.map((named) => one.run(named, []).catch(() => undefined))));
    return some;
  }

  /** The same command, done there. What it throws keeps its message and `code`. */
  command(named: Named): Command {
    return (...args) => this.run(named, args);
  }

  private async run([path, name]: Named, args: readonly unknown[]): Promise<unknown> {
    this.count += 1;
    const told: Told = { id: this.count, path, name, args };
    const ended = await new Promise<Ended>((end) => {
      this.waiting.set(told.id, end);
      this.child.send(told);
    });
    if ('error' in ended) throw Object.assign(new Error(ended.error.message), ended.error);
    return ended.value;
  }

  close(): void {
    if (this.child.connected) this.child.disconnect();
  }
}

/** A module and what it exports. */
type Named = readonly [path: string, name: string];
type Command = (...args: never[]) => Promise<unknown>;
/** A command that other processes are to do. */
export type Elsewhere<Of extends Command> = { readonly named: Named; readonly of?: Of };

/** `elsewhere<typeof submitAnswer>('features/attempts/commands/submit-answer', 'submitAnswer')` */
export function elsewhere<Of extends Command>(path: string, name: string): Elsewhere<Of> {
  return { named: [path, name] };
}

type Commands = Readonly<Record<string, Elsewhere<Command>>>;
type There<All extends Commands> = {
  readonly [Name in keyof All]: All[Name] extends Elsewhere<infer Of> ? Of : never;
};

/** So long processes may take to load what they are to do. */
const loadingMs = 120_000;

/** Several processes for the tests of a file, from its first to its last; answers how to have the `which`th, counted round, do one of the commands. */
export function processesFor<All extends Commands>(count: number, commands: All): (which: number) => There<All> {
  let processes: readonly OtherProcess[] = [];
  beforeAll(async () => {
    processes = await OtherProcess.open(count, ...Object.values(commands).map(({ named }) => named));
  }, loadingMs);
  afterAll(() => {
    for (const one of processes) one.close();
  });
  return (which) => {
    const one = processes[which % processes.length];
    if (!one) throw new Error('Expected processes, got none. They open before the first test.');
    return Object.fromEntries(
      Object.entries(commands).map(([name, { named }]) => [name, one.command(named)]),
    ) as There<All>;
  };
}

/** Whatever was begun ends or fails at its own moment, `afterMs` from now. */
export async function begin<Result>(afterMs: number, command: () => Promise<Result>): Promise<Result> {
  await new Promise((later) => setTimeout(later, afterMs));
  return command();
}
