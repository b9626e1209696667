import { writerSettings } from '../features/quizzes/writer/settings.ts';
import { lrsSettings } from '../features/xapi/settings.ts';
import { databaseUrl, provider } from '../lib/env.ts';
import { applyMigrations } from '../lib/migrations.ts';
import { holdAlone } from './hold-alone.ts';
import { orSay } from './or-say.ts';
import { say } from './steps.mjs';

const letGo = await orSay(holdAlone(databaseUrl()));
const applied = await orSay(applyMigrations(databaseUrl()));
say('database', applied.length > 0 ? `${provider()}: applied ${applied.join(', ')}` : `${provider()}: up to date`);

// Only now: what follows opens the database.
const [
  { loadContent },
  { makeFirstPeople },
  { backfillCards },
  { applyRetention },
  { foldItems },
  { sketchVersions },
  { cleanUpLti },
  { db },
] = await Promise.all([
  import('./load-content.ts'),
  import('./first-people.ts'),
  import('../features/reviews/commands/backfill-cards.ts'),
  import('../features/accounts/commands/apply-retention.ts'),
  import('../features/quizzes/commands/fold-items.ts'),
  import('../features/articles/commands/sketch-versions.ts'),
  import('../features/lti/commands/clean-up.ts'),
  import('../lib/db.ts'),
]);
await orSay(loadContent('content/articles', new Date()));
await makeFirstPeople(new Date());
const moved = await backfillCards();
if (moved > 0) say('memory', `${moved} answers given before are remembered now`);
// Items that were there before the bank was.
await foldItems(db, { searchText: '' });
// Articles that were there before they could be found by nearly the same words.
await sketchVersions();
const { guests, failedSignIns, auditEntries, messages } = await applyRetention({ now: new Date() });
if (guests + failedSignIns + auditEntries + messages > 0)
  say(
    'retention',
    `deleted: ${guests} guests who did nothing for long, ${failedSignIns} old failed sign-ins, ${auditEntries} old entries of the audit log, ${messages} messages to other systems`,
  );
await cleanUpLti({ now: new Date() });
await db.$disconnect();
await letGo();
tellOfWriter();
tellOfLrs();

/** Whoever runs Fakta should know that articles leave the machine, or why they do not although they wished it. */
function tellOfWriter(): void {
  try {
    const writer = writerSettings();
    if (writer) say('writer', `${writer.model}: the articles of teachers are sent to ${writer.url}`);
  } catch (error) {
    say('writer', `off. ${error instanceof Error ? error.message : error}`);
  }
}

/** The same of what is told to a learning record store. */
function tellOfLrs(): void {
  try {
    const lrs = lrsSettings();
    if (lrs) say('lrs', `finished attempts are told to ${lrs.url}, by pseudonyms`);
  } catch (error) {
    say('lrs', `off. ${error instanceof Error ? error.message : error}`);
  }
}
