import type { Document, Entity, SentenceRole, Span } from '../document.ts';
import { type EntityIndex, gatherEntities, toMentions } from '../entities.ts';
import type { Lexicon } from '../lexicon.ts';
import { findNames } from '../names/find-names.ts';
import type { NameDraft } from '../names/name-draft.ts';
import { nameWords } from '../names/name-words.ts';
import type { NetworkName } from '../names/network-name.ts';
import { findKnownNames, freeRuns, indexKnownForms, withoutShared } from '../names/second-pass.ts';
import { toSpan } from './draft.ts';
import type { SentenceDraft } from './find-spans.ts';

export type NameSpans = { readonly entities: readonly Entity[]; readonly spansOf: readonly (readonly Span[])[] };

/** Finds names twice: first by certain rules, then every later mention of what those rules made known. */
export function findNameSpans(
  drafts: readonly SentenceDraft[],
  { body, language }: Pick<Document, 'body' | 'language'>,
  lexicon: Lexicon,
  _networkNames: readonly (readonly NetworkName[])[],
): NameSpans {
  const first = drafts.map(({ sentence, claims }) =>
    sentence.role === 'heading' || sentence.role === 'boilerplate'
      ? []
      : findNames(sentence.tokens, language, lexicon, claims),
  );
  const mentions = drafts.flatMap(({ sentence }, at) => toMentions(sentence, first[at] ?? [], body));
  const index = gatherEntities(mentions, language, lexicon);
  const runs = drafts.flatMap(({ sentence, claims }) =>
    isProse(sentence.role) ? freeRuns(nameWords(sentence.tokens, language, lexicon), claims) : [],
  );
  const known = indexKnownForms(withoutShared(index.byForm, runs));
  const spansOf = drafts.map(({ sentence, claims }, at): readonly Span[] => {
    const spans = (first[at] ?? []).flatMap((draft) => firstSpan(draft, sentence, index, body));
    if (!isProse(sentence.role)) return spans;
    const later = findKnownNames(nameWords(sentence.tokens, language, lexicon), known, claims);
    return [
      ...spans,
      ...later.map(({ first: from, last, entity }) =>
        toSpan(body, {
          start: from.start,
          end: last.end,
          type: entity.type,
          entityId: entity.id,
          because: `same name as before: ${entity.name}`,
        }),
      ),
    ];
  });
  return { entities: index.entities, spansOf };
}

/** Headlines capitalise common words; names are not looked for there. */
function isProse(role: SentenceRole): boolean {
  return role !== 'heading' && role !== 'boilerplate';
}

function firstSpan(
  { from, to, type, because, entry }: NameDraft,
  { tokens }: SentenceDraft['sentence'],
  index: EntityIndex,
  body: string,
): readonly Span[] {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  const text = body.slice(start, end);
  const entity =
    index.byForm.get(text) ??
    (entry && index.entities.find((other) => other.name === text || other.aliases.includes(text)));
  if (type === 'blocked' || !entity || entity.type !== type) return [];
  return [toSpan(body, { start, end, type, entityId: entity.id, because })];
}
