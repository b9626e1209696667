import { grade } from '@/core/grading';
import { db, type Transaction } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { keepFrozen } from '@/lib/keep-frozen';
import { gradableOf, keyColumns } from './gradable';
import { type ProvenPart, provenParts } from './proven-parts';

export type Quote = { readonly start: number; readonly end: number; readonly text: string };

/** An item with its key and proof on both sides, for someone who may see them. */
export type ProvenItem = {
  readonly id: string;
  readonly kind: string;
  /** What of the article is read before the stem; null where that stands by itself. */
  readonly stimulus: string | null;
  readonly stem: string;
  readonly key: string;
  readonly because: string;
  readonly evidence: Quote;
  /** The other places that prove it. */
  readonly furtherEvidence: readonly Quote[];
  readonly fact: { readonly id: string; readonly text: string };
  /** Points it is worth in its quiz. */
  readonly weight: number;
  /**
   * Null when nothing was answered. `readable` is for people, a date in ISO 8601; `slip` is how a word is spelled that was
   * typed with a slip.
   */
  readonly answer: {
    readonly readable: string;
    readonly correct: boolean;
    readonly points: number;
    readonly slip: string | null;
  } | null;
  /** Why the choice that was taken is wrong. */
  readonly whyWrong: string | null;
  /** Empty for an item answered as a whole. */
  readonly parts: readonly ProvenPart[];
};

const proof = { evidenceStart: true, evidenceEnd: true, evidenceText: true } as const;

/** What was given to an item, as it is stored. */
export type Given = { readonly response: string; readonly correct: boolean; readonly points: number };

/** An item with its key and all that proves it: asked for those alone that the scope of `provenItems` allowed. */
const getProof = keepFrozen(5000, async (client: Transaction, id: string) => {
  const row = await client.item.findUnique({
    where: { id },
    select: {
      ...keyColumns,
      id: true,
      stimulusText: true,
      stem: true,
      weight: true,
      because: true,
      ...proof,
      version: { select: { publication: { select: { versionId: true } } } },
      choices: { select: { text: true, correct: true, because: true }, orderBy: { position: 'asc' } },
      steps: { select: { text: true, date: true, ...proof }, orderBy: { position: 'asc' } },
      pairs: { select: { prompt: true, match: true, ...proof }, orderBy: { position: 'asc' } },
      furtherEvidence: { select: { start: true, end: true, text: true }, orderBy: { position: 'asc' } },
    },
  });
  if (!row) throw new AppError('not-found');
  return { frozen: row.version.publication !== null, value: row };
});

/**
 * The items as `where` allows it, once their keys may be seen: the scope is the caller's and belongs in `where`. `givenTo` tells what was
 * answered, by the id of an item.
 */
export async function provenItems(
  where: RevealScope,
  givenTo: ReadonlyMap<string, Given>,
): Promise<readonly ProvenItem[]> {
  // Facts are told anew when an article is read anew: their words are no part of what never changes.
  const allowed = await db.item.findMany({
    where,
    orderBy: { position: 'asc' },
    select: { id: true, fact: { select: { id: true, text: true } } },
  });
  const rows = await Promise.all(allowed.map(async ({ id, fact }) => ({ fact, ...(await getProof(db, id)) })));
  return rows.map((row) => {
    const answer = givenTo.get(row.id) ?? null;
    const verdict = answer && grade(gradableOf(row), answer.response);
    const graded = verdict?.kind === 'graded' ? verdict : null;
    const readable = graded?.readable ?? answer?.response ?? '';
    const taken = answer && !answer.correct ? row.choices.find(({ text }) => text === readable) : undefined;
    return {
      id: row.id,
      kind: row.kind,
      stimulus: row.stimulusText,
      stem: row.stem,
      key: row.key,
      because: row.because,
      evidence: { start: row.evidenceStart, end: row.evidenceEnd, text: row.evidenceText },
      furtherEvidence: row.furtherEvidence,
      fact: row.fact,
      weight: row.weight,
      answer: answer && {
        readable,
        correct: answer.correct,
        points: answer.points,
        slip: answer.correct ? (graded?.slip ?? null) : null,
      },
      whyWrong: taken?.because ?? null,
      parts: provenParts(row, graded?.parts ?? []),
    };
  });
}

/**
 * Always through the viewer's own: an attempt or a practice answered with feedback at once, or finished; an answered review; a quiz that the
 * viewer may change, of which the scope of a teacher tells (an admin's is empty); or an assignment of a class they teach.
 */
export type RevealScope =
  | { readonly id: string; readonly version: { readonly quiz: { readonly ownerId?: string | null } } }
  | {
      readonly attemptItems: {
        readonly some: {
          readonly attempt: {
            readonly id?: string;
            readonly assignment: {
              readonly id: string;
              readonly class: { readonly teachers?: { readonly some: { readonly userId: string } } };
            };
          };
        };
      };
    }
  | {
      readonly id: string;
      readonly answers: {
        readonly some: {
          readonly attempt: { readonly id: string; readonly userId: string; readonly feedback: 'each' };
        };
      };
    }
  | {
      readonly attemptItems: {
        readonly some: {
          readonly attempt: {
            readonly id: string;
            readonly userId: string;
            readonly finishedAt: { readonly not: null };
          };
        };
      };
    }
  | {
      readonly position: { readonly not: null };
      readonly version: {
        readonly attempts: {
          readonly some: { readonly id: string; readonly userId: string; readonly finishedAt: { readonly not: null } };
        };
      };
    }
  | {
      readonly id: string;
      readonly practiceItems: {
        readonly some: {
          readonly answeredAt: { readonly not: null };
          readonly practice: {
            readonly id: string;
            readonly userId: string;
            /** Those that tell verdicts at once. */
            readonly mode: { readonly in: ('mistakes' | 'weekly')[] };
          };
        };
      };
    }
  | {
      /** All of them when absent. */
      readonly id?: string;
      readonly practiceItems: {
        readonly some: {
          readonly practice: {
            readonly id: string;
            readonly userId: string;
            readonly finishedAt: { readonly not: null };
          };
        };
      };
    }
  | {
      readonly id: string;
      readonly reviews: { readonly some: { readonly id: string; readonly card: { readonly userId: string } } };
    };

/** The words of an article version. @throws AppError `not-found` when there is none with this id. */
export function bodyOf(articleVersionId: string): Promise<string> {
  return getBody(db, articleVersionId).then(({ body }) => body);
}

const getBody = keepFrozen(500, async (client: Transaction, id: string) => {
  const version = await client.articleVersion.findUnique({
    where: { id },
    select: { body: true, quizVersions: { where: { publication: { isNot: null } }, take: 1, select: { id: true } } },
  });
  if (!version) throw new AppError('not-found');
  return { frozen: version.quizVersions.length > 0, value: { body: version.body } };
});
