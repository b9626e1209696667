/** Called once by Next when a server starts: what it does beside answering requests. At a start itself `scripts/prepare-database.ts` has done the same. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const [{ daily }, { applyRetention }] = await Promise.all([
    import('./lib/daily'),
    import('./features/accounts/commands/apply-retention'),
  ]);
  daily('retention', (now) => applyRetention({ now }));
}
