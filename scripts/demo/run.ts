import { spokenCode } from '../../lib/class-keys.ts';
import { db } from '../../lib/db.ts';
import { say } from '../steps.mjs';
import { makeDemo, standingOfDemo } from './make-demo.ts';
import { removeDemo } from './remove-demo.ts';

/** Two runs with one seed make the same class. */
const seed = 2026;

// Whatever the environment says, the demonstration sends no article anywhere.
delete process.env.FAKTA_WRITER_URL;
delete process.env.FAKTA_WRITER_MODEL;

const standing = await standingOfDemo();
if (process.argv.includes('--remove')) await remove();
else if (standing === 'whole')
  say('demo', 'the demonstration is there already; nothing was made. To take it away: npm run demo -- --remove');
else await make();
await db.$disconnect();

async function remove(): Promise<void> {
  if (standing === 'none') return say('demo', 'there is no demonstration; nothing was taken away');
  const { classes, pupils, attempts } = await removeDemo();
  say('demo', `taken away: ${classes} classes, ${pupils} pupils, ${attempts} attempts`);
}

async function make(): Promise<void> {
  if (standing === 'broken') {
    say('demo', 'an earlier run was broken off: taking away what it left');
    await removeDemo();
  }
  const { passwords, pupils } = await makeDemo({ now: new Date(), seed, tell: say });
  for (const { email, password } of passwords) say('teacher', `${email}  ${password}  (shown only this once)`);
  for (const { nickname, code, pin } of pupils)
    say('pupil', `class code ${spokenCode(code)}, nickname ${nickname}, PIN ${pin}  (shown only this once)`);
  say('demo', 'ready. Sign in with one of these; to take all of it away: npm run demo -- --remove');
}
