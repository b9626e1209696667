/** Called once by Next when a server starts: what it does beside answering requests. At a start itself `scripts/prepare-database.ts` has done the same. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const [
    { recurring },
    { applyRetention },
    { settleAttempts },
    { remind },
    { engage },
    { webhookCourier },
    { xapiCourier },
    { usableLrs },
  ] = await Promise.all([
    import('./lib/recurring'),
    import('./features/accounts/commands/apply-retention'),
    import('./features/assignments/commands/settle-attempts'),
    import('./features/assignments/commands/remind'),
    import('./features/outbox/commands/engage'),
    import('./features/webhooks/commands/webhook-courier'),
    import('./features/xapi/commands/xapi-courier'),
    import('./features/xapi/settings'),
  ]);
  recurring('retention', 'day', (now) => applyRetention({ now }));
  recurring('assignments', 'halfMinute', async (now) => ({
    ...(await settleAttempts({}, { now })),
    reminded: await remind({ now }),
  }));
  const lrs = usableLrs();
  engage({ webhook: webhookCourier(), ...(lrs ? { xapi: xapiCourier(lrs) } : {}) });
}
