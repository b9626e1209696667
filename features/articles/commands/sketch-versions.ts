import { sketchOf } from '@/core/revision';
import { db } from '@/lib/db';

/** How many bodies are held at once. */
const batch = 100;

/** Gives the versions of articles that have none the sketch they are found by; answers how many. Begun again, it goes on where it was. */
export async function sketchVersions(): Promise<number> {
  let count = 0;
  for (let after = ''; ; ) {
    const versions = await db.articleVersion.findMany({
      where: { id: { gt: after }, sketchBands: { none: {} } },
      orderBy: { id: 'asc' },
      take: batch,
      select: { id: true, body: true },
    });
    const data = versions.flatMap(({ id, body }) => sketchOf(body).map((value) => ({ articleVersionId: id, value })));
    await db.sketchBand.createMany({ data });
    count += versions.length;
    const last = versions.at(-1);
    if (!last || versions.length < batch) return count;
    after = last.id;
  }
}
