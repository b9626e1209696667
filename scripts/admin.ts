import { databaseUrl } from '../lib/env.ts';
import { applyMigrations } from '../lib/migrations.ts';
import { loadEnvironment } from './steps.mjs';

const usage = 'Usage: npm run admin -- EMAIL   makes the account of that address an admin';

const [email, ...rest] = process.argv.slice(2);
if (!email?.includes('@') || rest.length > 0) {
  console.error(`Expected one e-mail address, got "${process.argv.slice(2).join(' ')}".\n${usage}`);
  process.exit(2);
}
loadEnvironment();
await applyMigrations(databaseUrl());

// Only now: what follows opens the database.
const [{ appointAdmin }, { db }] = await Promise.all([
  import('../features/admin/commands/appoint-admin.ts'),
  import('../lib/db.ts'),
]);
const outcome = await appointAdmin(email, { now: new Date() });
await db.$disconnect();
if (outcome.ok) console.log(`${outcome.value.name} is an admin now. Sign in again, then open /admin.`);
else if (outcome.code === 'already') console.log(`${email} is an admin already.`);
else {
  console.error(
    `Expected an account with the address ${email}, found none. Sign up with it at /sign-up, then run this again.`,
  );
  process.exit(1);
}
