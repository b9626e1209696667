import type { Instrumentation } from 'next';

/** Called once by Next when a server starts: what it does beside answering requests. At a start itself `scripts/prepare-database.ts` has done the same. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  if (process.env.NODE_ENV === 'production') {
    const { serveWell, tellOfError } = await import('./lib/serve-well');
    serveWell();
    tell = tellOfError;
  }
  const [{ recurring }, { byOneServer }, { engage }, rooms, lti, couriers] = await Promise.all([
    import('./lib/recurring'),
    import('./lib/by-one-server'),
    import('./features/outbox/commands/engage'),
    ofRooms(),
    ofLti(),
    couriersOfPrograms(),
  ]);
  // Less than a period, as clocks differ: else a server that is a little early would leave its turn to nobody.
  const [aDay, halfAMinute] = [20 * 60 * 60, 25];
  recurring(
    'retention',
    'day',
    byOneServer('retention', aDay, (now) => rooms.applyRetention({ now })),
  );
  recurring(
    'lti-retention',
    'day',
    byOneServer('lti-retention', aDay, (now) => lti.cleanUpLti({ now })),
  );
  const settle = async (now: Date) => ({
    ...(await rooms.settleAttempts({}, { now })),
    reminded: await rooms.remind({ now }),
  });
  recurring('assignments', 'halfMinute', byOneServer('assignments', halfAMinute, settle));
  recurring(
    'scores',
    'halfMinute',
    byOneServer('scores', halfAMinute, (now) => lti.settleScores({ now })),
  );
  // Feeds, and what is owed to other systems, are shared out: each server takes what no other has in hand.
  recurring('feeds', 'halfMinute', (now) => rooms.updateFeeds({ now }));
  engage({ lti: lti.scoreCourier, ...couriers });
}

let tell: ((...of: Parameters<Instrumentation.onRequestError>) => void) | undefined;

/** Called by Next for each error that no one expected, with the id that the error page shows. At once: what is told of it may change the answer. */
export const onRequestError: Instrumentation.onRequestError = (...of) => tell?.(...of);

async function ofRooms() {
  const [{ applyRetention }, { settleAttempts }, { remind }, { updateFeeds }] = await Promise.all([
    import('./features/accounts/commands/apply-retention'),
    import('./features/assignments/commands/settle-attempts'),
    import('./features/assignments/commands/remind'),
    import('./features/intake/commands/update-feeds'),
  ]);
  return { applyRetention, settleAttempts, remind, updateFeeds };
}

async function ofLti() {
  const [{ cleanUpLti }, { settleScores }, { scoreCourier }] = await Promise.all([
    import('./features/lti/commands/clean-up'),
    import('./features/lti/commands/settle-scores'),
    import('./features/lti/commands/send-score'),
  ]);
  return { cleanUpLti, settleScores, scoreCourier };
}

async function couriersOfPrograms() {
  const [{ webhookCourier }, { xapiCourier }, { usableLrs }] = await Promise.all([
    import('./features/webhooks/commands/webhook-courier'),
    import('./features/xapi/commands/xapi-courier'),
    import('./features/xapi/settings'),
  ]);
  const lrs = usableLrs();
  return { webhook: webhookCourier(), ...(lrs ? { xapi: xapiCourier(lrs) } : {}) };
}
