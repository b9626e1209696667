import { applyRetention } from './features/accounts/commands/apply-retention';
import { remind } from './features/assignments/commands/remind';
import { settleAttempts } from './features/assignments/commands/settle-attempts';
import { updateFeeds } from './features/intake/commands/update-feeds';
import { cleanUpLti } from './features/lti/commands/clean-up';
import { scoreCourier } from './features/lti/commands/send-score';
import { settleScores } from './features/lti/commands/settle-scores';
import { engage } from './features/outbox/commands/engage';
import { webhookCourier } from './features/webhooks/commands/webhook-courier';
import { xapiCourier } from './features/xapi/commands/xapi-courier';
import { usableLrs } from './features/xapi/settings';
import { keepFrontDoor } from './lib/front-door';
import { recurring } from './lib/recurring';
import { serveWell } from './lib/serve-well';

/** What a server does beside answering requests. At a start itself `scripts/prepare-database.ts` has done the same. */
export function begin(): void {
  keepFrontDoor();
  if (process.env.NODE_ENV === 'production') serveWell();
  recurring('retention', 'day', (now) => applyRetention({ now }));
  recurring('lti-retention', 'day', (now) => cleanUpLti({ now }));
  recurring('feeds', 'halfMinute', (now) => updateFeeds({ now }));
  recurring('assignments', 'halfMinute', async (now) => ({
    ...(await settleAttempts({}, { now })),
    reminded: await remind({ now }),
  }));
  recurring('scores', 'halfMinute', (now) => settleScores({ now }));
  const lrs = usableLrs();
  engage({ lti: scoreCourier, webhook: webhookCourier(), ...(lrs ? { xapi: xapiCourier(lrs) } : {}) });
}
