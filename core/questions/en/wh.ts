import { thingEndings } from '../../facts/en/1-words/closed-class.ts';
import { show } from '../../facts/en/1-words/show.ts';
import type { Word } from '../../facts/en/1-words/word.ts';
import type { Apposition } from '../../facts/en/3-clauses/clause.ts';
import type { SpanType } from '../../language/index.ts';

/** What firms do: whoever does it may be called a company. */
export const businessVerbs: ReadonlySet<string> = new Set(
  'own operate manage buy acquire manufacture sell insure charter develop build recall hire'.split(' '),
);

/** What teams do to each other. */
const teamVerbs: ReadonlySet<string> = new Set('beat defeat thrash edge'.split(' '));

const named: Partial<Record<SpanType, string>> = {
  country: 'Which country',
  city: 'Which city',
  province: 'Which province',
  region: 'Which region',
};

/** The question words for a name: "Who", "Which country", "Which Taiwanese line"; nothing when the kind of name is not known. */
export function whPhrase(
  name: Word,
  title: readonly Word[],
  appositions: readonly Apposition[],
  base = '',
): string | undefined {
  const type = name.span?.type;
  if (!type) return undefined;
  if (type === 'person') return 'Who';
  const fromTitle = title.filter((word) => word.cls !== 'det');
  if (fromTitle.at(-1)?.cls === 'noun' && fromTitle.every((word) => word.cls === 'adj' || word.cls === 'noun'))
    return `Which ${show(fromTitle)}`;
  if (type !== 'organisation') return named[type];
  if (thingEndings.has(name.text.split(' ').at(-1)?.toLowerCase() ?? '')) return undefined;
  const noun = organisationNoun(name, appositions);
  if (noun !== 'organisation') return `Which ${noun}`;
  return `Which ${businessVerbs.has(base) ? 'company' : teamVerbs.has(base) ? 'team' : noun}`;
}

/** From what the name is called, never from the name itself: "Which authority" would give the Suez Canal Authority away. */
function organisationNoun(name: Word, appositions: readonly Apposition[]): string {
  const role = appositions.find((item) => item.name.text === name.text)?.role ?? [];
  const noun = role.find((word, index) => word.cls === 'noun' && role[index + 1]?.cls !== 'noun');
  if (
    noun &&
    /^(company|line|airline|firm|charity|bank|party|agency|club|broadcaster|newspaper|university|operator)$/.test(
      noun.lower,
    )
  )
    return noun.lower;
  return noun?.lower === 'subsidiary' ? 'company' : 'organisation';
}
