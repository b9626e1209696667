import type { Evidence, Question, Stimulus } from '@/core/questions';
import type { Transaction } from '@/lib/db';

const evidence = { evidenceStart: true, evidenceEnd: true, evidenceText: true } as const;

/** Everything of an item that has rows of its own, in order: what a new version copies. */
export const itemParts = {
  choices: { select: { position: true, text: true, correct: true, because: true, placeStart: true, placeEnd: true } },
  acceptedForms: { select: { text: true } },
  otherForms: { select: { text: true } },
  steps: { select: { position: true, text: true, date: true, ...evidence } },
  pairs: { select: { position: true, prompt: true, match: true, ...evidence } },
  furtherEvidence: { select: { position: true, start: true, end: true, text: true } },
  concerns: { select: { position: true, matter: true, quoteStart: true, quoteEnd: true, quoteText: true } },
  tags: { select: { tagId: true } },
  suspensions: { where: { outcome: null }, select: { articleVersionId: true, since: true, byId: true } },
} as const;

type Proof = { readonly evidenceStart: number; readonly evidenceEnd: number; readonly evidenceText: string };
type Placed = { readonly position: number };
type Form = { readonly text: string };

export type ItemParts = {
  readonly choices: readonly (Placed & {
    readonly text: string;
    readonly correct: boolean;
    readonly because: string | null;
    readonly placeStart?: number | null;
    readonly placeEnd?: number | null;
  })[];
  readonly acceptedForms: readonly Form[];
  readonly otherForms: readonly Form[];
  readonly steps: readonly (Placed & Proof & { readonly text: string; readonly date: string })[];
  readonly pairs: readonly (Placed & Proof & { readonly prompt: string; readonly match: string })[];
  readonly furtherEvidence: readonly (Placed & {
    readonly start: number;
    readonly end: number;
    readonly text: string;
  })[];
  readonly concerns: readonly (Placed & {
    readonly matter: string;
    readonly quoteStart: number;
    readonly quoteEnd: number;
    readonly quoteText: string;
  })[];
  /** Of teachers, each of whom sees their own. */
  readonly tags: readonly { readonly tagId: string }[];
  /** Those that wait to be reviewed. */
  readonly suspensions: readonly {
    readonly articleVersionId: string;
    readonly since: Date;
    readonly byId: string | null;
  }[];
};

/** An item read with `itemParts`: its own columns, and what has rows of its own. */
export function takeApart<Item extends ItemParts>(item: Item) {
  const { choices, acceptedForms, otherForms, steps, pairs, furtherEvidence, concerns, tags, suspensions, ...columns } =
    item;
  const parts: ItemParts = {
    choices,
    acceptedForms,
    otherForms,
    steps,
    pairs,
    furtherEvidence,
    concerns,
    tags,
    suspensions,
  };
  return { columns, parts };
}

/** Writes the parts of items that have none yet: a few statements for all of them. */
export async function createParts(
  tx: Transaction,
  items: readonly { readonly id: string; readonly parts: ItemParts }[],
): Promise<void> {
  const rows = <Name extends keyof ItemParts>(name: Name) =>
    items.flatMap(({ id, parts }) =>
      (parts[name] as readonly ItemParts[Name][number][]).map((row) => ({ ...row, itemId: id })),
    );
  await tx.choice.createMany({ data: rows('choices') });
  await tx.acceptedForm.createMany({ data: rows('acceptedForms') });
  await tx.otherForm.createMany({ data: rows('otherForms') });
  await tx.step.createMany({ data: rows('steps') });
  await tx.pair.createMany({ data: rows('pairs') });
  await tx.furtherEvidence.createMany({ data: rows('furtherEvidence') });
  await tx.concern.createMany({ data: rows('concerns') });
  await tx.itemTag.createMany({ data: rows('tags') });
  await tx.suspension.createMany({ data: rows('suspensions') });
}

/** The parts that a generated question has. */
export function partsOf(question: Question): ItemParts {
  return {
    choices: choiceRows(question),
    acceptedForms: 'accepted' in question ? forms(question.accepted) : [],
    otherForms: 'others' in question ? forms(question.others) : [],
    steps: 'steps' in question ? numbered(question.steps.map(withProof)) : [],
    pairs: 'pairs' in question ? numbered(question.pairs.map(withProof)) : [],
    furtherEvidence: numbered(question.furtherEvidence),
    concerns: numbered(
      question.concerns.map(({ matter, quote: { start, end, text } }) => ({
        matter,
        quoteStart: start,
        quoteEnd: end,
        quoteText: text,
      })),
    ),
    tags: [],
    suspensions: [],
  };
}

function choiceRows(question: Question): ItemParts['choices'] {
  const choices = 'choices' in question ? (question.choices ?? []) : [];
  const distractors = 'distractors' in question ? (question.distractors ?? []) : [];
  const places = question.kind === 'evidence' ? question.places : [];
  return choices.map((text, position) => ({
    position,
    text,
    correct: isPartOfKey(question, text),
    because: distractors.find((distractor) => distractor.text === text)?.because ?? null,
    placeStart: places[position]?.start ?? null,
    placeEnd: places[position]?.end ?? null,
  }));
}

function isPartOfKey(question: Question, choice: string): boolean {
  switch (question.kind) {
    case 'multiple-response':
      return question.keys.includes(choice);
    case 'matching':
      return question.pairs.some(({ match }) => match === choice);
    case 'ordering':
      return true;
    default:
      return question.key === choice;
  }
}

export function evidenceColumns({ start, end, text }: Evidence): Proof {
  return { evidenceStart: start, evidenceEnd: end, evidenceText: text };
}

export function stimulusColumns(stimulus: Stimulus | undefined) {
  return {
    stimulusStart: stimulus?.start ?? null,
    stimulusEnd: stimulus?.end ?? null,
    stimulusText: stimulus?.text ?? null,
  };
}

function withProof<Proven extends { readonly evidence: Evidence }>({ evidence, ...rest }: Proven) {
  return { ...rest, ...evidenceColumns(evidence) };
}

function forms(texts: readonly string[]): readonly Form[] {
  return [...new Set(texts)].map((text) => ({ text }));
}

/** Rows with their places from 0, whatever place they had. */
export function numbered<Row extends object>(rows: readonly Row[]): readonly (Row & Placed)[] {
  return rows.map((row, position) => ({ ...row, position }));
}
