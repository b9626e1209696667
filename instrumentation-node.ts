import { applyRetention } from './features/accounts/commands/apply-retention';
import { remind } from './features/assignments/commands/remind';
import { settleAttempts } from './features/assignments/commands/settle-attempts';
import { answerForm, finishForm, startForm } from './features/attempts/plain-forms';
import { sharedPages } from './features/attempts/shared-pages';
import { displayCookie } from './features/display/schema';
import { updateFeeds } from './features/intake/commands/update-feeds';
import { cleanUpLti } from './features/lti/commands/clean-up';
import { scoreCourier } from './features/lti/commands/send-score';
import { settleScores } from './features/lti/commands/settle-scores';
import { engage } from './features/outbox/commands/engage';
import { draftEntries } from './features/quizzes/commands/draft-entries';
import { webhookCourier } from './features/webhooks/commands/webhook-courier';
import { xapiCourier } from './features/xapi/commands/xapi-courier';
import { usableLrs } from './features/xapi/settings';
import { stepBeforeNext } from './lib/before-next';
import { byOneServer } from './lib/by-one-server';
import { keepFrontDoor } from './lib/front-door';
import { recurring } from './lib/recurring';
import { serveWell } from './lib/serve-well';

export { tellOfError } from './lib/failed-request';

/** What a server does beside answering requests. At a start itself `scripts/prepare-database.ts` has done the same. */
export function begin(): void {
  keepFrontDoor();
  if (process.env.NODE_ENV === 'production') {
    serveWell();
    stepBeforeNext({
      forms: [answerForm, startForm, finishForm],
      pages: sharedPages,
      // What app/layout.tsx shows.
      around: ({ unread }, cookie) => [unread, cookie(displayCookie)],
    });
  }
  // Less than a period, as clocks differ: else a server that is a little early would leave its turn to nobody.
  const [aDay, halfAMinute] = [20 * 60 * 60, 25];
  const retention = byOneServer('retention', aDay, (now) => applyRetention({ now }));
  const ltiRetention = byOneServer('lti-retention', aDay, (now) => cleanUpLti({ now }));
  const assignments = byOneServer('assignments', halfAMinute, async (now) => ({
    ...(await settleAttempts({}, { now })),
    reminded: await remind({ now }),
  }));
  const scores = byOneServer('scores', halfAMinute, (now) => settleScores({ now }));
  recurring('retention', 'day', retention);
  recurring('lti-retention', 'day', ltiRetention);
  recurring('assignments', 'halfMinute', assignments);
  recurring('scores', 'halfMinute', scores);
  // Feeds, and what is owed to other systems, are shared out: each server takes what no other has in hand.
  recurring('feeds', 'halfMinute', async (now) => ({
    ...(await updateFeeds({ now })),
    ...(await draftEntries({ now })),
  }));
  const lrs = usableLrs();
  engage({ lti: scoreCourier, webhook: webhookCourier(), ...(lrs ? { xapi: xapiCourier(lrs) } : {}) });
}
