import type { Part } from '@/core/grading';

type Quote = { readonly start: number; readonly end: number; readonly text: string };

/** A part with its proof: why a choice is wrong, when a step happened, the words that prove a step or a match. */
export type ProvenPart = Part & {
  readonly because: string | null;
  /** ISO 8601 with reduced precision. */
  readonly date: string | null;
  readonly evidence: Quote | null;
};

type Proof = { readonly evidenceStart: number; readonly evidenceEnd: number; readonly evidenceText: string };

type PartRows = {
  readonly kind: string;
  readonly choices: readonly { readonly text: string; readonly correct: boolean; readonly because: string | null }[];
  readonly steps: readonly (Proof & { readonly text: string; readonly date: string })[];
  readonly pairs: readonly (Proof & { readonly prompt: string; readonly match: string })[];
};

/** The parts of an item as they are right, with what was given for each; `given` is empty when nothing was answered. */
export function provenParts(item: PartRows, given: readonly Part[]): readonly ProvenPart[] {
  const answered = (part: Part) => given.find(({ about }) => about === part.about) ?? part;
  const open = { given: null, correct: false } as const;
  switch (item.kind) {
    case 'multiple-response':
      return item.choices.map(({ text, correct, because }) => ({
        ...answered({ ...open, about: text, right: correct ? text : null }),
        because,
        date: null,
        evidence: null,
      }));
    case 'ordering':
      return item.steps.map((step, at) => ({
        ...answered({ ...open, about: step.text, right: String(at + 1) }),
        because: null,
        date: step.date,
        evidence: quoteOf(step),
      }));
    case 'matching':
      return item.pairs.map((pair) => {
        const part = answered({ ...open, about: pair.prompt, right: pair.match });
        const because = item.choices.find(({ text }) => text === part.given)?.because ?? null;
        return { ...part, because, date: null, evidence: quoteOf(pair) };
      });
    default:
      return [];
  }
}

function quoteOf({ evidenceStart, evidenceEnd, evidenceText }: Proof): Quote {
  return { start: evidenceStart, end: evidenceEnd, text: evidenceText };
}

/** What an answer's points are made of, to be told: right parts of all right ones, and what counts against them. */
export type Tally = { readonly hits: number; readonly right: number; readonly misses: number };

export function tallyOf(kind: string, parts: readonly Part[]): Tally {
  const count = (test: (part: Part) => boolean) => parts.filter(test).length;
  if (kind === 'multiple-response') {
    return {
      hits: count(({ given, right }) => given !== null && right !== null),
      right: count(({ right }) => right !== null),
      misses: count(({ given, right }) => given !== null && right === null),
    };
  }
  if (kind !== 'ordering') return { hits: count(({ correct }) => correct), right: parts.length, misses: 0 };
  const places = parts.map(({ given }) => Number(given));
  const pairs = places.flatMap((place, at) => places.slice(at + 1).map((later) => place < later));
  const hits = pairs.filter(Boolean).length;
  return { hits, right: pairs.length, misses: pairs.length - hits };
}
