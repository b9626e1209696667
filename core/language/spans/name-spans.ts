import type { Document, Entity, SentenceRole, Span } from '../document.ts';
import { type EntityIndex, gatherEntities, toMentions } from '../entities.ts';
import type { Lexicon } from '../lexicon.ts';
import { findNames } from '../names/find-names.ts';
import type { WeighedName } from '../names/name-draft.ts';
import { nameWords } from '../names/name-words.ts';
import type { NetworkName } from '../names/network-name.ts';
import { findKnownNames, freeRuns, indexKnownForms, withoutShared } from '../names/second-pass.ts';
import { thingNames } from '../names/thing-names.ts';
import { tokenize } from '../tokens.ts';
import { toSpan } from './draft.ts';
import type { SentenceDraft } from './find-spans.ts';

export type NameSpans = { readonly entities: readonly Entity[]; readonly spansOf: readonly (readonly Span[])[] };

/**
 * Finds names twice: first by rules and the network, then every later mention of what those made known. `networkNames` runs
 * parallel to `drafts`; without a model its lists are empty.
 */
export function findNameSpans(
  drafts: readonly SentenceDraft[],
  { title = '', body, language }: Pick<Document, 'body' | 'language'> & { readonly title?: string },
  lexicon: Lexicon,
  networkNames: readonly (readonly NetworkName[])[] = [],
): NameSpans {
  const texts = [tokenize(title, 0, title.length), ...drafts.map(({ sentence }) => sentence.tokens)];
  const things = thingNames(texts.map((tokens) => nameWords(tokens, language, lexicon)));
  const hasNetwork = networkNames.some((names) => names.length > 0);
  const isNoThing = ({ start, end }: NetworkName) => !things.has(body.slice(start, end));
  const first = drafts.map(({ sentence, claims }, at) =>
    isProse(sentence.role)
      ? findNames(
          sentence.tokens,
          language,
          lexicon,
          claims,
          hasNetwork ? networkNames[at]?.filter(isNoThing) : undefined,
        )
      : [],
  );
  const mentions = drafts.flatMap(({ sentence }, at) => toMentions(sentence, first[at] ?? [], body));
  const index = gatherEntities(mentions, language, lexicon);
  const runs = drafts.flatMap(({ sentence, claims }) =>
    isProse(sentence.role) ? freeRuns(nameWords(sentence.tokens, language, lexicon), claims) : [],
  );
  const surely = [...withoutShared(index.byForm, runs)].filter(
    ([form, entity]) => entity.type !== 'person' || form === entity.name || !things.has(form),
  );
  const known = indexKnownForms(new Map(surely));
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
  { from, to, type, because, entry }: WeighedName,
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
