import { grade } from '@/core/grading';
import { db } from '@/lib/db';
import { gradableOf, keyColumns } from '../gradable';

/** An item with its key and proof on both sides, for someone who may see them. */
export type ProvenItem = {
  readonly id: string;
  readonly kind: string;
  readonly stem: string;
  readonly key: string;
  readonly because: string;
  readonly evidence: { readonly start: number; readonly end: number; readonly text: string };
  readonly fact: { readonly id: string; readonly text: string };
  /** Null when nothing was answered. `readable` is for people, a date in ISO 8601. */
  readonly answer: { readonly readable: string; readonly correct: boolean; readonly points: number } | null;
  /** Why the choice that was taken is wrong. */
  readonly whyWrong: string | null;
};

/** The item as `where` allows it, once its key may be seen: the scope is the caller's and belongs in `where`. */
export async function provenItems(where: RevealScope, attemptId: string): Promise<readonly ProvenItem[]> {
  const rows = await db.item.findMany({
    where: { ...where, position: { not: null } },
    orderBy: { position: 'asc' },
    select: {
      ...keyColumns,
      id: true,
      stem: true,
      because: true,
      evidenceStart: true,
      evidenceEnd: true,
      evidenceText: true,
      fact: { select: { id: true, text: true } },
      choices: { select: { text: true, because: true }, orderBy: { position: 'asc' } },
      answers: { where: { attemptId }, select: { response: true, correct: true, points: true } },
    },
  });
  return rows.map((row) => {
    const [answer = null] = row.answers;
    const verdict = answer && grade(gradableOf(row), answer.response);
    const readable = verdict?.kind === 'graded' ? verdict.readable : (answer?.response ?? '');
    const taken = answer && !answer.correct ? row.choices.find(({ text }) => text === readable) : undefined;
    return {
      id: row.id,
      kind: row.kind,
      stem: row.stem,
      key: row.key,
      because: row.because,
      evidence: { start: row.evidenceStart, end: row.evidenceEnd, text: row.evidenceText },
      fact: row.fact,
      answer: answer && { readable, correct: answer.correct, points: answer.points },
      whyWrong: taken?.because ?? null,
    };
  });
}

/** Always through the viewer's own attempt: answered with feedback at once, or finished. */
export type RevealScope =
  | {
      readonly id: string;
      readonly answers: {
        readonly some: {
          readonly attempt: { readonly id: string; readonly userId: string; readonly feedback: 'each' };
        };
      };
    }
  | {
      readonly version: {
        readonly attempts: {
          readonly some: { readonly id: string; readonly userId: string; readonly finishedAt: { readonly not: null } };
        };
      };
    };

/** The words of an article version. */
export async function bodyOf(articleVersionId: string): Promise<string> {
  const { body } = await db.articleVersion.findUniqueOrThrow({
    where: { id: articleVersionId },
    select: { body: true },
  });
  return body;
}
