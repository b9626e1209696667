import type { Evidence, Question } from '../../core/questions/index.ts';
import { db } from '../../lib/db.ts';
import { searchTextOfItem } from '../../lib/search-text.ts';
import type { Sample } from './sample.ts';

/** The rows of a sample's facts, by the name that its items call them. */
export async function storeFacts(articleVersionId: string, facts: Sample['facts']): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const { fingerprint, kind, evidence, status, source, further = [] } of facts) {
    const { id } = await db.fact.create({
      data: {
        articleVersionId,
        fingerprint,
        kind,
        text: evidence.text,
        status,
        source,
        evidenceStart: evidence.start,
        evidenceEnd: evidence.end,
        furtherPlaces: { create: further.map(({ start, end }, position) => ({ position, start, end })) },
      },
      select: { id: true },
    });
    ids.set(fingerprint, id);
  }
  return ids;
}

/** One accepted item of a version, with all that its kind has. */
export async function storeItem(
  versionId: string,
  position: number,
  question: Question,
  factId: string,
  title: string,
): Promise<string> {
  const { kind, stem, key, because, difficulty, stimulus, evidence, furtherEvidence, concerns } = question;
  const item = await db.item.create({
    data: {
      versionId,
      position,
      kind,
      stem,
      key,
      because,
      difficulty,
      factId,
      stimulusStart: stimulus?.start,
      stimulusEnd: stimulus?.end,
      stimulusText: stimulus?.text,
      ...evidenceColumns(evidence),
      searchText: searchTextOfItem({ stem, key, fact: evidence.text, title }),
      date: question.kind === 'date' ? question.date : null,
      amount: question.kind === 'numeric' ? question.amount : null,
      unit: question.kind === 'numeric' ? question.unit : null,
      tolerance: question.kind === 'numeric' ? question.tolerance : null,
      choices: { create: choicesOf(question) },
      acceptedForms: { create: 'accepted' in question ? question.accepted.map((text) => ({ text })) : [] },
      otherForms: { create: 'others' in question ? question.others.map((text) => ({ text })) : [] },
      steps: { create: 'steps' in question ? numbered(question.steps.map(withEvidence)) : [] },
      pairs: { create: 'pairs' in question ? numbered(question.pairs.map(withEvidence)) : [] },
      furtherEvidence: { create: numbered(furtherEvidence) },
      concerns: {
        create: numbered(
          concerns.map(({ matter, quote }) => ({
            matter,
            quoteStart: quote.start,
            quoteEnd: quote.end,
            quoteText: quote.text,
          })),
        ),
      },
      decision: { create: { verdict: 'accepted', decidedAt: new Date() } },
    },
    select: { id: true },
  });
  return item.id;
}

function choicesOf(question: Question) {
  const choices = 'choices' in question ? (question.choices ?? []) : [];
  const distractors = 'distractors' in question ? (question.distractors ?? []) : [];
  const isRight = (text: string) =>
    'keys' in question
      ? question.keys.includes(text)
      : question.kind === 'ordering' ||
        (question.kind === 'matching' ? question.pairs.some(({ match }) => match === text) : text === question.key);
  return choices.map((text, position) => ({
    position,
    text,
    correct: isRight(text),
    because: distractors.find((distractor) => distractor.text === text)?.because ?? null,
    placeStart: question.kind === 'evidence' ? question.places[position]?.start : undefined,
    placeEnd: question.kind === 'evidence' ? question.places[position]?.end : undefined,
  }));
}

function withEvidence<Proven extends { readonly evidence: Evidence }>({ evidence, ...rest }: Proven) {
  return { ...rest, ...evidenceColumns(evidence) };
}

function evidenceColumns({ start, end, text }: Evidence) {
  return { evidenceStart: start, evidenceEnd: end, evidenceText: text };
}

function numbered<Row>(rows: readonly Row[]) {
  return rows.map((row, position) => ({ ...row, position }));
}
