import { decideFlag } from '../../features/flags/commands/decide-flag.ts';
import { raiseFlag } from '../../features/flags/commands/raise-flag.ts';
import { db } from '../../lib/db.ts';
import type { Deed } from './moments.ts';
import { dayAt, later, minute } from './moments.ts';
import type { Stage } from './stage.ts';

type Raised = {
  /** Of the large class, by the list. */
  readonly pupil: number;
  /** `bad` is the item with the wrong key; else by its place among the others. */
  readonly item: 'bad' | number;
  readonly reason: Parameters<typeof raiseFlag>[1]['reason'];
  readonly comment: string;
  readonly decided?: { readonly outcome: 'upheld' | 'declined'; readonly reply: string };
};

const raised: readonly Raised[] = [
  {
    pupil: 1,
    item: 'bad',
    reason: 'wrong_key',
    comment: 'Menurut saya kuncinya keliru. Teman-teman juga menjawab yang lain.',
  },
  { pupil: 14, item: 'bad', reason: 'several_right', comment: 'Ada dua pilihan yang bisa benar.' },
  { pupil: 24, item: 'bad', reason: 'wrong_key', comment: '' },
  {
    pupil: 5,
    item: 0,
    reason: 'unclear',
    comment: 'Saya tidak paham apa yang ditanyakan.',
    decided: { outcome: 'declined', reply: 'Coba baca lagi paragraf pertamanya, jawabannya ada di sana.' },
  },
  {
    pupil: 22,
    item: 1,
    reason: 'language',
    comment: 'Kalimatnya terlalu panjang.',
    decided: { outcome: 'upheld', reply: 'Terima kasih. Kalimatnya akan saya pendekkan untuk kelas berikutnya.' },
  },
  { pupil: 9, item: 2, reason: 'not_proven', comment: 'Kutipannya tidak menyebut hal itu.' },
];

/** Reports on the teacher's quiz, once its keys are told; two are decided. */
export function flagsOf({ now, people, own, badItem }: Stage): readonly Deed[] {
  return raised.map(({ pupil, item, reason, comment, decided }, place) => {
    const at = later(dayAt(now, -10, '20:30'), place * 7 * minute);
    const viewer = people.large.pupils[pupil]?.viewer;
    const raises = async () => {
      if (!viewer) return;
      const others = await db.item.findMany({
        where: { versionId: own.versionId, position: { not: null }, id: { not: badItem } },
        orderBy: { position: 'asc' },
        select: { id: true },
      });
      const itemId = item === 'bad' ? badItem : (others[item]?.id ?? badItem);
      await raiseFlag(viewer, { itemId, reason, comment }, { now: at });
      if (!decided) return;
      const where = { itemId_userId: { itemId, userId: viewer.userId } };
      const { id: flagId } = await db.flag.findUniqueOrThrow({ where, select: { id: true } });
      await decideFlag(people.owner, { flagId, ...decided }, { now: dayAt(now, -8, '10:00') });
    };
    return { at, does: raises };
  });
}
