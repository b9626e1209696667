import type { Apposition } from '../../facts/en/clause.ts';
import { show } from '../../facts/en/show.ts';
import type { Word } from '../../facts/en/word.ts';
import type { SpanType } from '../../language/index.ts';

/** Common nouns that end the name of an organisation and say what it is. Own list. */
const organisationNouns = new Set(
  `court council ministry department agency authority commission committee university institute association federation
  union party bank company group corporation team survey organisation organization protocol tribunal assembly parliament senate club school museum
  hospital foundation trust society academy journal newspaper institute`.split(/\s+/),
);

const named: Partial<Record<SpanType, string>> = {
  country: 'Which country',
  city: 'Which city',
  province: 'Which province',
  region: 'Which region',
};

/** The question words for a name: "Who", "Which country", "Which Taiwanese line"; nothing when the kind of name is not known. */
export function whPhrase(name: Word, title: readonly Word[], appositions: readonly Apposition[]): string | undefined {
  const type = name.span?.type;
  if (!type) return undefined;
  if (type === 'person') return 'Who';
  const fromTitle = title.filter((word) => word.cls !== 'det');
  if (fromTitle.at(-1)?.cls === 'noun' && fromTitle.every((word) => word.cls === 'adj' || word.cls === 'noun'))
    return `Which ${show(fromTitle)}`;
  if (type === 'organisation') return `Which ${organisationNoun(name, appositions)}`;
  return named[type];
}

function organisationNoun(name: Word, appositions: readonly Apposition[]): string {
  const last = (name.shown ?? name.text).split(' ').at(-1)?.toLowerCase() ?? '';
  if (organisationNouns.has(last)) return last === 'organization' ? 'organisation' : last;
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
