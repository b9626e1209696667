// What `OtherProcess` starts: does the commands it is told to, on the database of the environment, and tells how they ended.

export type Told = {
  readonly id: number;
  /** A module and what it exports: `features/attempts/commands/submit-answer`, `submitAnswer`. */
  readonly path: string;
  readonly name: string;
  readonly args: readonly unknown[];
};
export type Ended =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly error: { readonly message: string; readonly code?: unknown } };

process.on('message', async ({ id, path, name, args }: Told) => {
  process.send?.(await ended(id, path, name, args));
});
process.on('disconnect', () => process.exit());

async function ended(id: number, path: string, name: string, args: readonly unknown[]): Promise<Ended> {
  try {
    const module = await import(new URL(`../../${path}.ts`, import.meta.url).href);
    return { id, value: await module[name](...args) };
  } catch (error) {
    const { message, code } = error as Error & { readonly code?: unknown };
    return { id, error: { message, code } };
  }
}
