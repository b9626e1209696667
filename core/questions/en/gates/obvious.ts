import type { Gate, Setting } from '../../candidate.ts';
import type { Draft } from '../../draft.ts';
import type { Question } from '../../question.ts';
import { wordsOf } from '../../text.ts';

const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ones =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );

/** Doers who are what everyone would say: "researchers discovered". */
const anyone =
  /^(?:the |some |many |most |other )?(?:local |senior |medical |government |public )?(?:researchers?|scientists?|experts?|officials?|people|humans|residents|locals|villagers|police|officers|authorities|workers|staff|doctors|engineers|rescuers|critics|supporters|campaigners|protesters|investigators|prosecutors|voters|members|players|fans|crowds?|visitors|passengers|students|pupils|children|parents|families|employees|customers|readers|users|organisers|organizers|observers|analysts|economists|historians|journalists|reporters|crew|crews|teams?|women|men|a man|a woman|ministers|politicians|lawmakers|companies|firms|others)$/i;

/** "Which council ...?" "City Council". */
const unnamed =
  /^(?:the )?(?:city|county|town|village|district|borough|state|school|parish|police|fire) (?:council|board|commission|department|force|service|court|authority)$/i;

const told = (key: string, stem: string) => ({ key: new RegExp(key, 'i'), stem: new RegExp(stem, 'i') });
/** Keys that the words of the stem leave no other answer for. General knowledge; our own list. */
const given = [
  told('\\bverdict', '\\b(?:jury|foreman|returned?)\\b'),
  told('^(?:ships?|boats?|vessels?)$', '\\b(?:nautical|offshore|port|harbour|dock|anchor|sail)'),
  told('\\b(?:flights?|planes?|aircraft)$', '\\b(?:airport|runway|landed|take off|airspace)\\b'),
  told('\\bsentence$', '\\b(?:judge|court|years in prison)\\b'),
  told('^the (?:fire|blaze|flames)$', '\\b(?:firefighters|extinguish|burn)'),
  told('\\b(?:vote|ballot|election)s?$', '\\b(?:cast|elected|polls)\\b'),
  told('^Nobel (?:Peace )?Prize', '\\b(?:prize|medicine|physics|chemistry|literature|peace|laureate)\\b'),
];

/** What the title with the day of the article, or the stem by itself, already says. */
export const obvious: Gate = {
  name: 'obvious',
  refuse: ({ question, draft }, setting) => {
    const years = reckonedYears(draft, setting);
    if (years !== undefined && !(draft.kind === 'date' && isExact(draft)))
      return `The title says "${years}", which with the day of the article gives the year.`;
    if (question.kind === 'true-false') return undefined;
    const { text, type } = draft.answer;
    if (type === 'phrase' && anyone.test(text)) return `"${text}" is what anyone would say.`;
    if (type === 'organisation' && unnamed.test(text)) return `"${text}" has no name of its own.`;
    const echo = echoOf(question, type);
    if (echo) return `The stem says "${echo}".`;
    const isGiven = given.some(
      ({ key, stem }) => key.test(text.replace(/^(?:an?|its|his|her|their) /, '')) && stem.test(question.stem),
    );
    return isGiven ? `The stem leaves no other answer than "${text}".` : undefined;
  },
};

/** "exhibit goers" of an exhibit, "Comic Corps" that collects comics: half the key, or what no other choice has. */
function echoOf({ stem, key, kind, ...question }: Question, type: Draft['answer']['type']): string | undefined {
  const root = (word: string) => word.replace(/(?<=\p{L}{3})s$/u, '');
  const said = new Set(wordsOf(stem).map(root));
  const own = wordsOf(key).filter((word) => word.length > 4);
  const echoes = own.filter((word) => said.has(root(word)));
  if (type === 'phrase') return echoes.length * 2 >= own.length ? echoes[0] : undefined;
  const others =
    'choices' in question && kind !== 'true-false' ? (question.choices ?? []).filter((choice) => choice !== key) : [];
  return type === 'organisation' && others.length > 0
    ? echoes.find((word) => others.every((choice) => !wordsOf(choice).map(root).includes(root(word))))
    : undefined;
}

function isExact({ answer: { value } }: Draft): boolean {
  return value?.kind === 'date' && value.iso.length === 10;
}

/** "Ninety years of penicillin" in 2018 tells 1928. */
function reckonedYears({ fact, rule, answer }: Draft, { document }: Setting): string | undefined {
  const { publishedAt, title } = document;
  const told =
    answer.value ??
    (/^gap: date/.test(rule) ? fact.time?.spans.find(({ span }) => span.type === 'date')?.span.value : undefined);
  if (told?.kind !== 'date' || publishedAt === undefined) return undefined;
  const apart = Number(publishedAt.slice(0, 4)) - Number(told.iso.slice(0, 4));
  return spansOf(title).find(({ years }) => years === apart)?.text;
}

function spansOf(title: string): readonly { readonly years: number; readonly text: string }[] {
  const found = [
    ...title.matchAll(
      /(half a century|(?:a )?century|(?:a )?decade|([\p{L}-]+|\d+) years|(\d+)(?:st|nd|rd|th) anniversary|([\p{L}-]+) anniversary)/giu,
    ),
  ];
  return found.flatMap(([text, , plain, ordinal]) => {
    const lower = text.toLowerCase();
    const years = /half a century/.test(lower)
      ? 50
      : /century/.test(lower)
        ? 100
        : /decade/.test(lower)
          ? 10
          : /^\d+$/.test(plain ?? ordinal ?? '')
            ? Number(plain ?? ordinal)
            : numberOf((plain ?? '').toLowerCase());
    return years === undefined ? [] : [{ years, text }];
  });
}

/** "ninety" -> 90, "twenty-five" -> 25. */
function numberOf(word: string): number | undefined {
  const [first = '', second = ''] = word.split('-');
  const ten = tens.indexOf(first);
  const one = ones.indexOf(second === '' ? first : second);
  if (ten >= 0) return 20 + ten * 10 + (second === '' ? 0 : one + 1);
  return one >= 0 && second === '' ? one + 1 : undefined;
}
