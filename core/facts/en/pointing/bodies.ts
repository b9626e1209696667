import { type Entity, oncePer } from '../../../language/index.ts';
import type { Bare } from '../../2-telling/edits.ts';

/** "the mayor" where one person of the article is called so: "the mayor, Ines Holloway", "Mayor Lorraine Stasko". */
export function holderOf(noun: string, { document }: Bare): Entity | undefined {
  const ids = new Set(
    document.sentences.flatMap(({ tokens, spans }) =>
      spans.flatMap(({ type, start, entityId }) => {
        const at = type === 'person' ? tokens.findIndex((token) => token.start === start) : -1;
        const before = tokens[at - 1]?.text === ',' ? tokens[at - 2] : tokens[at - 1];
        return at > 0 && before?.lower === noun && entityId ? [entityId] : [];
      }),
    ),
  );
  const [only, ...others] = ids;
  return only !== undefined && others.length === 0 ? document.entities.find(({ id }) => id === only) : undefined;
}

const firms = /^(company|firm|group|business|retailer|airline|manufacturer|operator|bank|lender)$/;

const towns = /^(city|town|village)$/;

/** "the company" where the title names one firm and no other is near; "the city" where the article names one. */
export function bodyOf(noun: string, { document, sentence }: Bare): Entity | undefined {
  const isTown = towns.test(noun);
  if (!isTown && !firms.test(noun)) return undefined;
  const fitting = document.entities.filter(({ type }) => (isTown ? type === 'city' : type === 'organisation'));
  const titled = fitting.filter(({ name, aliases }) =>
    [name, ...aliases].some(
      (form) =>
        document.title.includes(form) ||
        (form.split(' ').length > 1 && document.title.includes(form.split(' ').slice(0, -1).join(' '))),
    ),
  );
  const [only, ...others] = titled;
  if (!only || others.length > 0) return undefined;
  if (isTown) return fitting.length === 1 ? only : undefined;
  const near = document.sentences
    .slice(Math.max(0, sentence.index - 1), sentence.index + 1)
    .flatMap(({ spans }) => spans);
  return near.some(({ type, entityId }) => type === 'organisation' && entityId !== only.id) ? undefined : only;
}

export function isSubject(own: readonly number[], { tree }: Bare): boolean {
  return own.some((at) => tree.words[at]?.relation === 'nsubj');
}

/** "The vessel" in an article whose title names one made thing by a coined name: "the Ever Given". */
export function coinedName({ document, lexicon }: Bare, before: number): string | undefined {
  const names = coinedIn(document).filter(({ start, name }) => start < before && !lexicon.peoples.en.has(name));
  const [only, ...others] = new Set(names.map(({ told }) => told));
  return others.length === 0 ? only : undefined;
}

/** The coined names of an article that its title has, where they stand and how they are told. */
const coinedIn = oncePer((document: Bare['document']) =>
  document.sentences
    .filter(({ role }) => role === 'prose')
    .flatMap(({ words, spans, text, start: from }) =>
      words.flatMap((word, at) => {
        if (word.lower === 'the') return [];
        const isFirst = at === 0 || (/^\p{Lu}/u.test(words[at - 1]?.text ?? '') && words[at - 1]?.lower !== 'the');
        let to = at;
        while (/^\p{Lu}/u.test(words[to]?.text ?? '')) to += 1;
        const end = words[to - 1]?.end ?? word.start;
        const name = text.slice(word.start - from, end - from);
        const isListed = spans.some((span) => span.entityId !== undefined && span.start < end && span.end > word.start);
        if (
          to === at ||
          (isFirst && !(at === 0 && word.relation === 'nsubj')) ||
          isListed ||
          !document.title.includes(name)
        )
          return [];
        const { start } = word;
        if (words[at - 1]?.lower === 'the') return { start, name, told: `the ${name}` };
        return /\p{Ll}\p{Lu}|-\d/u.test(name) ? { start, name, told: name } : [];
      }),
    ),
);
