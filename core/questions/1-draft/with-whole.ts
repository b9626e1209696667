import { type Fact, isUncut, type Slot } from '../../facts/index.ts';
import type { Setting } from '../candidate.ts';
import type { Draft } from '../draft.ts';
import { capitalise, mostWordsOfGap } from '../text.ts';
import { inFull } from './in-full.ts';

/** A draft, and whether its gap stands in a whole sentence. */
export type Gapped = { readonly draft: Draft; readonly isWhole?: true };

/**
 * "Sundulan Eom Ji-sung membentur kepala ____ dan bola." is what a slip of the tree leaves of a sentence: where the whole sentence reads alone and is short, the
 * gap stands in it, as its writer wrote it, and the clause is the second choice. What is told as true or false stays the clause, which claims one thing.
 */
export function withWhole(drafts: readonly Draft[], fact: Fact, wholes: readonly Draft[]): readonly Gapped[] {
  return drafts.flatMap((draft): readonly Gapped[] => {
    if (draft.kind !== 'cloze') {
      const full = inFull(draft, fact);
      return full === undefined
        ? [{ draft }]
        : [{ draft: { ...draft, stem: full } }, { draft: { ...draft, isCut: true } }];
    }
    const own = wholes.filter(({ answer }) => answer.range?.start === draft.answer.range?.start);
    return own.length === 0
      ? [{ draft }]
      : [
          ...own.map((whole) => ({
            draft: { ...whole, fact, facts: draft.facts, rule: draft.rule },
            isWhole: true as const,
          })),
          { draft: { ...draft, isCut: true } },
        ];
  });
}

/** Gaps in the whole sentence of a fact, best first: as its writer wrote it, after the sentence before it or alone; and as it is told alone, without what points elsewhere. */
export function wholesOf(fact: Fact, setting: Setting): readonly Draft[] {
  const written = gapsOf(fact, fact.written, setting);
  const told = isUncut(fact) ? [] : gapsOf(fact, fact.whole, setting);
  const standsAlone = fact.whole !== undefined || fact.because === 'sentence' || fact.isSelfTold === true;
  return [
    ...written.map((draft) => ({ ...draft, isLeaning: true as const })),
    ...(standsAlone ? written : []),
    ...(written.length > 0 ? told.map((draft) => ({ ...draft, isCut: true as const })) : told),
  ];
}

/** Gaps of whole sentences for what no clause of them asks: `drafts` are those of all facts, `wholes` the gaps of each. */
export function furtherWholes(
  drafts: readonly Draft[],
  wholes: ReadonlyMap<Fact, readonly Draft[]>,
): readonly Gapped[] {
  const asked = new Set(
    drafts.flatMap(({ kind, answer }) => (kind === 'cloze' && answer.range ? [answer.range.start] : [])),
  );
  const first = new Map(
    [...wholes]
      .filter(([{ kind }]) => kind !== 'role')
      .reverse()
      .map(([fact, own]) => [fact.sentence, { fact, own }]),
  );
  return [...first.values()].flatMap(({ fact, own }) =>
    own.flatMap((draft): readonly Gapped[] =>
      draft.answer.range && !asked.has(draft.answer.range.start)
        ? [{ draft: { ...draft, fact, facts: [fact] }, isWhole: true }]
        : [],
    ),
  );
}

function gapsOf(fact: Fact, whole: Slot | undefined, { grammar, document, lexicon }: Setting): readonly Draft[] {
  if (!whole) return [];
  const text = `${capitalise(whole.text.replace(/,$/, ''))}.`;
  if (text.split(' ').length > mostWordsOfGap || text === fact.text) return [];
  const { source: _, ...bare } = fact;
  const told: Fact = { ...bare, kind: 'state', because: 'sentence', text, slots: [whole] };
  return grammar
    .draft(told, document, lexicon)
    .flatMap((draft) => (draft.kind === 'cloze' ? [{ ...draft, told: whole.spans }] : []));
}
