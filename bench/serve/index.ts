import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import autocannon from 'autocannon';
import { provider } from '../../lib/env.ts';
import { attempt, Refusal, runCommand } from '../../scripts/article-input.ts';
import { OwnServer } from '../../scripts/own-server.ts';
import { showTables } from '../page.ts';
import type { Table } from '../table.ts';
import { answersPerSecond } from './bare-database.ts';
import { serveBareNext } from './bare-next.ts';
import { answer, drawing, handIn, type Sitting, sitDownMany } from './scene.ts';
import { serve } from './server.ts';

const options = {
  connections: { type: 'string', default: '1,16,64,256' },
  seconds: { type: 'string', default: '5' },
  minutes: { type: 'string', default: '0' },
  markdown: { type: 'boolean', default: false },
  into: { type: 'string' },
} as const;

type Terms = { readonly at: readonly number[]; readonly seconds: number; readonly minutes: number };

/**
 * Pages and writes of the built app beside what could be had at best, all in one run: the same bytes from Node alone, a bare page of Next, and the database
 * without the app: `npm run bench:serve -- [--connections 1,16,64,256] [--seconds N] [--minutes N] [--markdown | --into FILE]`. With `--minutes` it ends with
 * so long a load of readers at half of what the app bears, and looks at its memory.
 */
runCommand((args) => {
  const { values } = attempt(() => parseArgs({ args: [...args], options }));
  const at = values.connections.split(',').map(Number);
  const [seconds = 0, minutes = 0] = [values.seconds, values.minutes].map(Number);
  if (![...at, seconds].every((count) => Number.isInteger(count) && count > 0))
    throw new Refusal('Expected whole numbers above nought after --connections and --seconds.');
  if (!Number.isInteger(minutes))
    throw new Refusal(`Expected a whole number after --minutes, got "${values.minutes}".`);
  return showTables(() => measure({ at, seconds, minutes }), { ...values, name: `serving on ${provider()}` });
});

async function measure(terms: Terms): Promise<readonly Table[]> {
  const [{ aQuiz }, { tenKinds }] = await Promise.all([
    import('../../prisma/seed/factories.ts'),
    import('../../prisma/seed/ten-kinds.ts'),
  ]);
  const { slug, items } = await aQuiz({ sample: tenKinds });
  const app = await OwnServer.start();
  const folder = mkdtempSync(path.join(tmpdir(), 'fakta-serve-'));
  try {
    const pages = await pagesOf(app.address, slug);
    const tables = [
      await pageTable({ app, folder, pages }, terms),
      await writeTable(app, slug, items[0]?.id ?? '', terms),
    ];
    return terms.minutes > 0 ? [...tables, await soak(app, slug, terms.minutes)] : tables;
  } finally {
    await app.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

type Page = { readonly name: string; readonly path: string; readonly cookie: string };

async function pagesOf(origin: string, slug: string): Promise<readonly Page[]> {
  const [open, done] = await sitDownMany(origin, slug, 2);
  if (!open || !done) throw new Error('Expected two attempts, got fewer.');
  await answer(done, drawing());
  await handIn(done);
  return [
    { name: 'library', path: '/', cookie: '' },
    { name: 'article', path: `/articles/${slug}`, cookie: '' },
    { name: 'question', path: open.page, cookie: open.browser.cookie },
    { name: 'result', path: `${done.attempt}/result`, cookie: done.browser.cookie },
  ];
}

type Stage = { readonly app: OwnServer; readonly folder: string; readonly pages: readonly Page[] };

/** Requests a second and milliseconds of one address under so many connections. */
async function shoot(url: string, connections: number, seconds: number, cookie = '') {
  const headers = { accept: 'text/html', 'accept-language': 'id-ID,id', ...(cookie ? { cookie } : {}) };
  const { requests, latency, errors, non2xx } = await autocannon({ url, connections, duration: seconds, headers });
  return { rate: requests.average, p50: latency.p50, p97: latency.p97_5, faults: errors + non2xx };
}

async function pageTable({ app, folder, pages }: Stage, { at, seconds }: Terms): Promise<Table> {
  const next = await serveBareNext();
  const rows: string[][] = [];
  try {
    for (const connections of at) {
      const same = await shoot(`${next.origin}/static`, connections, seconds);
      const anew = await shoot(`${next.origin}/dynamic`, connections, seconds);
      rows.push(rowOf('(bare page of Next, the same each time)', connections, same));
      rows.push(rowOf('(bare page of Next, made anew)', connections, anew));
      for (const page of pages) {
        const own = await shoot(app.address + page.path, connections, seconds, page.cookie);
        const node = await shootBytes({ app, folder, pages }, page, connections, seconds);
        const ratios = [node, same.rate, anew.rate].map((best) => `${((100 * own.rate) / best).toFixed(1)} %`);
        rows.push([...rowOf(page.name, connections, own), ...ratios]);
      }
    }
  } finally {
    await next.stop();
  }
  return {
    title: 'Pages',
    note: `Forty lines on the bare pages. The client runs on the same machine; its load at the end was ${loadavg()[0]?.toFixed(1)}.`,
    columns: [
      'page',
      'connections',
      'requests/s',
      'p50 ms',
      'p97.5 ms',
      'faults',
      'of Node alone',
      'of the same',
      'of made anew',
    ],
    rows,
  };
}

type Shot = Awaited<ReturnType<typeof shoot>>;

function rowOf(name: string, connections: number, { rate, p50, p97, faults }: Shot): string[] {
  return [name, String(connections), rate.toFixed(0), String(p50), String(p97), String(faults)];
}

/** Requests a second of the same bytes from Node alone. */
async function shootBytes({ app, folder }: Stage, page: Page, connections: number, seconds: number): Promise<number> {
  const file = path.join(folder, `${page.name}.html`);
  const answered = await fetch(app.address + page.path, { headers: page.cookie ? { cookie: page.cookie } : {} });
  writeFileSync(file, await answered.text());
  const node = await serve(['bench/serve/bare.mjs', 'PORT', file], { at: '/' });
  const { rate } = await shoot(node.origin, connections, seconds);
  await node.stop();
  return rate;
}

async function writeTable(app: OwnServer, slug: string, itemId: string, { at, seconds }: Terms): Promise<Table> {
  const rows: string[][] = [];
  for (const connections of at) {
    const began = performance.now();
    const sittings = await sitDownMany(app.address, slug, connections);
    const started = (performance.now() - began) / 1000;
    const times = await answering(sittings, seconds);
    const finishing = performance.now();
    await Promise.all(sittings.map(handIn));
    const finished = (performance.now() - finishing) / 1000;
    const bare = await bareRate(sittings, itemId, connections, seconds);
    const rate = times.length / seconds;
    rows.push([
      String(connections),
      rate.toFixed(0),
      share(times, 0.5),
      share(times, 0.95),
      bare.toFixed(0),
      `${((100 * rate) / bare).toFixed(1)} %`,
      (connections / started).toFixed(0),
      (connections / finished).toFixed(0),
    ]);
  }
  return {
    title: 'Writes',
    note: `Guests who answer as fast as they are answered. "Bare" is the database alone with the statements of one answer. A start is its article, the start and the first question; handing in is the summary and the end. Memory of the app afterwards: ${memoryOf(app.pid)} MB; load ${loadavg()[0]?.toFixed(1)}.`,
    columns: ['learners', 'answers/s', 'p50 ms', 'p95 ms', 'bare answers/s', 'of bare', 'starts/s', 'hand-ins/s'],
    rows,
  };
}

async function answering(sittings: readonly Sitting[], seconds: number): Promise<readonly number[]> {
  const [draw, times, began] = [drawing(), [] as number[], performance.now()];
  await Promise.all(
    sittings.map(async (sitting) => {
      while (performance.now() - began < seconds * 1000) {
        const from = performance.now();
        await answer(sitting, draw);
        times.push(performance.now() - from);
      }
    }),
  );
  return times;
}

async function bareRate(sittings: readonly Sitting[], itemId: string, connections: number, seconds: number) {
  const { db } = await import('../../lib/db.ts');
  const id = sittings[0]?.attempt.split('/').at(-1) ?? '';
  const { userId } = await db.attempt.update({ where: { id }, data: { finishedAt: null }, select: { userId: true } });
  return answersPerSecond({ attemptId: id, userId, itemId }, connections, seconds);
}

/** Readers at half of what the app bears, for so many minutes, and its memory as they go on. */
async function soak(app: OwnServer, slug: string, minutes: number): Promise<Table> {
  const url = `${app.address}/articles/${slug}`;
  const { rate } = await shoot(url, 16, 10);
  const rows: string[][] = [];
  for (let minute = 1; minute <= minutes; minute += 1) {
    const { latency, non2xx, errors } = await autocannon({ url, connections: 8, duration: 60, overallRate: rate / 2 });
    rows.push([String(minute), String(memoryOf(app.pid)), String(latency.p97_5), String(non2xx + errors)]);
  }
  return {
    title: 'Half load',
    note: `Readers of an article at ${(rate / 2).toFixed(0)} requests/s, after all of the above.`,
    columns: ['minute', 'memory MB', 'p97.5 ms', 'faults'],
    rows,
  };
}

/** Megabytes that a process holds. Linux only. */
function memoryOf(pid: number): number {
  const [, kilobytes = '0'] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Math.round(Number(kilobytes) / 1024);
}

function share(times: readonly number[], part: number): string {
  const sorted = [...times].sort((a, b) => a - b);
  return (sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0).toFixed(1);
}
