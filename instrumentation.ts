/** Called once by Next when a server starts: what it does beside answering requests. At a start itself `scripts/prepare-database.ts` has done the same. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const [{ recurring }, { applyRetention }, { settleAttempts }, { remind }, { updateFeeds }] = await Promise.all([
    import('./lib/recurring'),
    import('./features/accounts/commands/apply-retention'),
    import('./features/assignments/commands/settle-attempts'),
    import('./features/assignments/commands/remind'),
    import('./features/intake/commands/update-feeds'),
  ]);
  recurring('retention', 'day', (now) => applyRetention({ now }));
  recurring('feeds', 'halfMinute', (now) => updateFeeds({ now }));
  recurring('assignments', 'halfMinute', async (now) => ({
    ...(await settleAttempts({}, { now })),
    reminded: await remind({ now }),
  }));
}
