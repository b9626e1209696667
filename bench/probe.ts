import { Agent } from 'undici';
import { Browser } from './learner/browser.ts';
import { sit } from './q10/steps.ts';
const { aPerson, aQuiz } = await import('../prisma/seed/factories.ts');
const { tenKinds } = await import('../prisma/seed/ten-kinds.ts');
const { slug } = await aQuiz({ sample: tenKinds });
const p = await aPerson();
const agent = new Agent();
const n = Number(process.argv[2]);
for (let i = 0; i < n; i++) {
  const b = new Browser('http://127.0.0.1:4197', agent);
  const t = performance.now();
  await sit({ browser: b, email: p.email, password: p.password, slug, seed: i, timed: (_, r) => r() });
  console.log(i, performance.now() - t);
}
process.exit(0);
