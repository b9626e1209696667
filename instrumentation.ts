/** Called once by Next when a server starts: what it does beside answering requests. At a start itself `scripts/prepare-database.ts` has done the same. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const [{ recurring }, { applyRetention }, { settleAttempts }, { remind }, { updateFeeds }, { engage }, lti] =
    await Promise.all([
      import('./lib/recurring'),
      import('./features/accounts/commands/apply-retention'),
      import('./features/assignments/commands/settle-attempts'),
      import('./features/assignments/commands/remind'),
      import('./features/intake/commands/update-feeds'),
      import('./features/outbox/commands/engage'),
      ofLti(),
    ]);
  recurring('retention', 'day', (now) => applyRetention({ now }));
  recurring('lti-retention', 'day', (now) => lti.cleanUpLti({ now }));
  recurring('feeds', 'halfMinute', (now) => updateFeeds({ now }));
  recurring('assignments', 'halfMinute', async (now) => ({
    ...(await settleAttempts({}, { now })),
    reminded: await remind({ now }),
  }));
  recurring('scores', 'halfMinute', (now) => lti.settleScores({ now }));
  engage({ lti: lti.scoreCourier });
}

async function ofLti() {
  const [{ cleanUpLti }, { settleScores }, { scoreCourier }] = await Promise.all([
    import('./features/lti/commands/clean-up'),
    import('./features/lti/commands/settle-scores'),
    import('./features/lti/commands/send-score'),
  ]);
  return { cleanUpLti, settleScores, scoreCourier };
}
