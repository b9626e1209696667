import { randomUUID } from 'node:crypto';
import type { Document } from '@/core/language';
import { quotedReason, stimulusBefore } from '@/core/questions';
import { db, type Transaction } from '@/lib/db';
import { done, type Outcome } from '@/lib/errors';
import type { Viewer } from '@/lib/viewer';
import { actorId } from '../policy';
import { ownFact } from '../queries/review-items';
import type { WriteItem } from '../schema';
import { checkEdit, type EditFault, type ItemAfter } from './check-edit';
import type { Step } from './decide-item';
import { contentOf } from './edit-item';
import { provePartsBy } from './edit-rules/prove-parts';
import { foldItems } from './fold-items';
import { holdVersion } from './hold-version';
import { createParts } from './item-parts';
import { type ItemContent, statesOf } from './item-state';
import { keepStep } from './keep-step';
import { chosenEvidence, type EvidenceFault, offeredSentences } from './own-evidence';
import { emptyItem } from './own-item';
import { articleOf } from './read-again';
import { nextPosition } from './restore-item';
import { fingerprintOf } from './store-facts';
import { joinGates, othersOf, splitGates, warningsOf } from './warnings';

/** Expected share of wrong answers of an item that nobody has answered: that of a quiz of middling level. */
export const unknownDifficulty = 0.42;

/**
 * Adds an item of the teacher's own at the end of a draft, accepted, with a fact of its own. A reason left empty is the quote. What the
 * gates have against it is told first (`warned`), as with an edit.
 */
export async function writeItem(
  viewer: Viewer,
  input: WriteItem,
  { now }: { now: Date },
): Promise<Outcome<Step, 'published' | EditFault | EvidenceFault | 'warned'>> {
  const { versionId, kind } = input;
  const { document, articleVersionId } = await articleOf(viewer, { id: versionId });
  const checked = checkOwn(input, document);
  if (!checked.ok) return checked;
  const after = checked.value;
  const content = contentOf(after);
  return db.$transaction(async (tx) => {
    const version = await holdVersion(tx, viewer, { id: versionId });
    if (version.frozen) return { ok: false, code: 'published' };
    const id = randomUUID();
    const stored = { id, kind, factId: 'own', difficulty: unknownDifficulty, ...content.columns, ...content.parts };
    const has = warningsOf(stored, { document, others: await othersOf(tx, versionId, id) });
    const overruled = splitGates(input.overruled);
    if (has.some((gate) => !overruled.includes(gate)))
      return { ok: false, code: 'warned', values: { gates: joinGates(has) } };
    const factId = await ownFactOf(tx, articleVersionId, kind, after);
    const whole = { ...content, columns: { ...content.columns, overruled: joinGates(has) || null } };
    await addAccepted(tx, viewer, { id, versionId, kind, factId, content: whole }, now);
    return done({ quizId: version.quizId, itemId: id });
  });
}

/** Judges an own item as an edit of an empty one that has its evidence. */
export function checkOwn(input: WriteItem, document: Document): Outcome<ItemAfter, EditFault | EvidenceFault> {
  const { kind } = input;
  const { language, body } = document;
  const offered = kind === 'evidence' ? offeredSentences(input, document) : undefined;
  if (offered && !offered.ok) return offered;
  const picked = offered?.value.choices[offered.value.correct];
  const evidence = picked ? done([picked] as const) : chosenEvidence(input, document);
  if (!evidence.ok) return evidence;
  const places = evidence.value;
  const because = input.because || quotedReason(places[0].text.replace(/[*_`]+/g, ''), language);
  const counts = { choices: input.choices.length, steps: input.steps?.length ?? 0, pairs: input.pairs?.length ?? 0 };
  const opening = stimulusBefore(kind, places[0].start, document);
  const before = emptyItem({ kind, language, body, places, opening, offered: offered?.value.choices, counts });
  const correct = offered?.value.correct ?? input.correct;
  const checked = checkEdit(before, { ...input, itemId: '', seen: 0, because, correct });
  return checked.ok ? done(provePartsBy(places, checked.value)) : checked;
}

type Added = {
  readonly id: string;
  readonly versionId: string;
  readonly kind: string;
  readonly factId: string;
  readonly content: ItemContent;
};

/** Undone, the item waits in reserve: its words are not lost. */
async function addAccepted(
  tx: Transaction,
  viewer: Viewer,
  { id, versionId, kind, factId, content }: Added,
  now: Date,
): Promise<void> {
  const columns = { id, versionId, kind, factId, difficulty: unknownDifficulty, editedAt: now };
  await tx.item.create({ data: { ...columns, ...content.columns, position: null }, select: { id: true } });
  await createParts(tx, [{ id, parts: { ...content.parts, concerns: [], tags: [], suspensions: [] } }]);
  await foldItems(tx, { id });
  const before = await statesOf(tx, [id]);
  await tx.item.update({
    where: { id },
    data: { position: await nextPosition(tx, versionId) },
    select: { id: true },
  });
  await tx.decision.create({
    data: { itemId: id, verdict: 'accepted', decidedAt: now, byId: actorId(viewer) },
    select: { itemId: true },
  });
  await keepStep(tx, viewer, { versionId, act: 'write', before }, now);
}

/** What the item states, as a fact with the same proof. The same statement written again is the same fact. */
export async function ownFactOf(
  tx: Transaction,
  articleVersionId: string,
  kind: string,
  { stem, key, evidenceStart, evidenceEnd, evidenceText }: ItemAfter,
): Promise<string> {
  const text = statementOf(kind, { stem, key, quote: evidenceText.replace(/[*_`]+/g, '') });
  const evidence = { start: evidenceStart, end: evidenceEnd };
  const place = { articleVersionId, fingerprint: fingerprintOf({ text: `${ownFact}\n${text}`, evidence }) };
  const { id } = await tx.fact.upsert({
    where: { articleVersionId_fingerprint: place },
    create: { ...place, kind: ownFact, text, evidenceStart, evidenceEnd },
    update: {},
    select: { id: true },
  });
  return id;
}

/** A gap is filled; of the rest the quote speaks, unless it is too short to be a sentence. */
function statementOf(kind: string, { stem, key, quote }: Record<'stem' | 'key' | 'quote', string>): string {
  if (kind === 'cloze' || stem.includes('____')) return stem.replace('____', key);
  return quote.split(/\s+/).length >= 5 ? quote : `${stem} ${key}`;
}
