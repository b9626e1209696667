import type { Word } from '../../language/index.ts';

type Mend = (words: readonly Word[]) => readonly Word[];

/** Nouns for people that look like verbs in "ter-": terdakwa, the accused. */
const accused = new Set(['terdakwa', 'tersangka', 'terpidana', 'terhukum', 'terlapor', 'tergugat']);
/** Verbs that stand before what there is: "sempat muncul kritik", "ditemukan 18 kilogram sisik". */
const presenting = new Set(['muncul', 'terjadi', 'timbul', 'hadir', 'lahir', 'tersedia', 'terpasang', 'tersisa']);
/** Join two verbs of one subject in the order of the deeds. */
const sequels = new Set(['lalu', 'kemudian']);
const sure = 0.86;

/** Arcs that the parser of Indonesian gets wrong again and again, put right. A mend that makes a circle is not made. */
export function repair(words: readonly Word[]): readonly Word[] {
  return mends.reduce((known, mend) => {
    const mended = mend(known);
    return isTree(mended) ? mended : known;
  }, words);
}

/** "kuasa hukum terdakwa", "toko terdakwa di Jalan Lama": the accused is a noun; what hung on it hangs on the noun that it follows. */
function withAccused(words: readonly Word[]): readonly Word[] {
  return words.reduce<readonly Word[]>((known, word, at) => {
    if (!accused.has(word.lower) || word.partOfSpeech === 'NOUN') return known;
    const before = known[at - 1];
    const follows = before?.partOfSpeech === 'NOUN' || before?.partOfSpeech === 'PROPN';
    const mended = follows ? asOwner(known, at) : asSubject(known, at);
    return mended.map((one, index) => (index === at ? { ...one, partOfSpeech: 'NOUN' as const } : one));
  }, words);
}

/** It follows a noun and tells whose that is. */
function asOwner(words: readonly Word[], at: number): readonly Word[] {
  const noun = at - 1;
  const home = headOfPhrase(words, noun);
  const next =
    words[at]?.relation === 'root'
      ? words.findIndex((word, index) => index > at && word.head === at && isFreeVerb(words, index))
      : -1;
  if (words[at]?.relation === 'root' && next < 0) return words;
  return words.map((word, index) => {
    if (index === next) return { ...word, head: -1, relation: 'root' as const, confidence: sure };
    if (index === at) return { ...word, head: home, relation: 'nmod' as const, confidence: sure };
    if (word.head !== at) return word;
    if (next >= 0)
      return index === home
        ? { ...word, head: next, relation: 'nsubj' as const, confidence: sure }
        : { ...word, head: word.relation === 'appos' ? home : next };
    return { ...word, head: home, relation: word.relation === 'obl' ? ('nmod' as const) : word.relation };
  });
}

/** Alone before a verb it is the subject of that verb. */
function asSubject(words: readonly Word[], at: number): readonly Word[] {
  const verb = words.findIndex(({ partOfSpeech }, index) => index > at && partOfSpeech === 'VERB');
  const isClose = words.slice(at + 1, verb).every(({ partOfSpeech }) => /^(AUX|ADV|PART)$/.test(partOfSpeech));
  if (verb < 0 || !isClose || words[at]?.relation === 'root' || words[at]?.relation === 'nsubj') return words;
  return words.map((word, index) => {
    if (index === at) return { ...word, head: verb, relation: 'nsubj' as const, confidence: sure };
    return word.head === at ? { ...word, head: verb } : word;
  });
}

function isFreeVerb(words: readonly Word[], at: number): boolean {
  return (
    words[at]?.partOfSpeech === 'VERB' &&
    /^(conj|parataxis|xcomp|ccomp|advcl|acl)$/.test(words[at]?.relation ?? '') &&
    !words.some(({ head, relation }) => head === at && /^(nsubj|cc|mark)$/.test(relation))
  );
}

/** Up from a noun to the first of the phrase: "hukum" of "kuasa hukum" to "kuasa". */
function headOfPhrase(words: readonly Word[], at: number): number {
  let noun = at;
  for (let above = words[noun]?.head ?? -1; above >= 0 && above < noun; above = words[noun]?.head ?? -1) {
    if (!/^(nmod|compound|flat|amod)$/.test(words[noun]?.relation ?? '') || hasCase(words, noun)) break;
    noun = above;
  }
  return noun;
}

const hasCase = (words: readonly Word[], at: number): boolean =>
  words.some(({ head, relation }, index) => head === at && index < at && (relation === 'case' || relation === 'mark'));

/** "Selain pidana badan, terdakwa diwajibkan": what a preposition opens before the comma is no subject, and no part of a noun that follows. */
function withFronted(words: readonly Word[]): readonly Word[] {
  const comma = words.findIndex(({ text }) => text === ',');
  if (comma < 2 || words[0]?.head === undefined || !/^(case|mark)$/.test(words[0].relation)) return words;
  const at = words[0].head;
  const word = words[at];
  const root = words.findIndex(({ relation }) => relation === 'root');
  if (!word || at > comma || root < comma || !/^(NOUN|PROPN|NUM)$/.test(word.partOfSpeech) || word.head < comma)
    return words;
  const isWrong =
    word.relation === 'nsubj' ||
    (word.head !== root && /^(nmod|obl|acl|advcl)$/.test(word.relation) && word.head < root);
  return isWrong
    ? words.map((one, index) => (index === at ? { ...one, head: root, relation: 'obl' as const } : one))
    : words;
}

/** "menyamar sebagai pembeli lalu menggerebek toko": a verb right after "lalu" is joined to the verb before. */
function withSequels(words: readonly Word[]): readonly Word[] {
  const root = words.findIndex(({ relation }) => relation === 'root');
  const at = words.findIndex(
    ({ partOfSpeech }, index) =>
      index > root + 1 &&
      partOfSpeech === 'VERB' &&
      sequels.has(words[index - 1]?.lower ?? '') &&
      isFreeVerb(words, index),
  );
  const isJoined = /^(me|ber|di|ter)/.test(words[at]?.lower ?? '');
  if (root < 0 || at < 0 || !isJoined || words[root]?.partOfSpeech !== 'VERB' || words[at - 2]?.text === 'yang')
    return words;
  return words.map((word, index) => {
    if (index === at) return { ...word, head: root, relation: 'conj' as const, confidence: sure };
    return index === at - 1 ? { ...word, head: at, relation: 'advmod' as const } : word;
  });
}

/** "Di gudang ditemukan 18 kilogram sisik", "sempat muncul kritik": the noun after a verb that has no subject before it is the subject. */
function withLateSubject(words: readonly Word[]): readonly Word[] {
  const root = words.findIndex(({ relation }) => relation === 'root');
  const verb = words[root];
  if (verb?.partOfSpeech !== 'VERB' || !(presenting.has(verb.lower) || /^di\p{L}{4,}/u.test(verb.lower))) return words;
  if (words.some(({ head, relation }) => head === root && /^(nsubj|csubj|ccomp|xcomp)$/.test(relation))) return words;
  const at = words.findIndex(
    ({ head, relation, partOfSpeech }, index) =>
      index > root &&
      head === root &&
      /^(obj|obl)$/.test(relation) &&
      /^(NOUN|PROPN)$/.test(partOfSpeech) &&
      !hasCase(words, index),
  );
  const first = words.findIndex((_, index) => index > root && isUnder(words, index, at));
  return at < 0 || first !== root + 1
    ? words
    : words.map((word, index) => (index === at ? { ...word, relation: 'nsubj' as const } : word));
}

/** "Pasal 24C memberi": the article of a law is the subject, its number a part of its name. */
function withArticlesOfLaw(words: readonly Word[]): readonly Word[] {
  const at = words.findIndex(({ lower, partOfSpeech }) => /^(pasal|ayat|bab)$/.test(lower) && partOfSpeech === 'ADV');
  const subject = words.findIndex(({ relation }, index) => index > at && index <= at + 3 && relation === 'nsubj');
  if (at < 0 || subject < 0 || words[at + 1]?.partOfSpeech !== 'NUM') return words;
  return words.map((word, index) => {
    if (index === at)
      return { ...word, partOfSpeech: 'NOUN' as const, relation: 'nsubj' as const, head: words[subject]?.head ?? -1 };
    return index > at && index <= subject ? { ...word, head: at, relation: 'flat' as const } : word;
  });
}

/** "skor 15-12, 18-13": the games of one match are one list. */
function withScores(words: readonly Word[]): readonly Word[] {
  const isScore = (at: number) =>
    words[at]?.partOfSpeech === 'NUM' && words[at + 1]?.text === '-' && words[at + 2]?.partOfSpeech === 'NUM';
  return words.map((word, at) => {
    if (!isScore(at) || !isScore(at - 4) || words[at - 1]?.text !== ',') return word;
    return { ...word, head: at - 4, relation: 'flat' as const };
  });
}

/** "dua ekor trenggiling hidup": right after a noun these tell of what sort it is. */
function withLiving(words: readonly Word[]): readonly Word[] {
  return words.map((word, at) => {
    const before = words[at - 1];
    const isLoose = /^(hidup|mati|utuh)$/.test(word.lower) && /^(advcl|xcomp)$/.test(word.relation);
    const isLast = words[at + 1] === undefined || words[at + 1]?.partOfSpeech === 'PUNCT';
    return isLoose && isLast && before?.partOfSpeech === 'NOUN'
      ? { ...word, head: at - 1, relation: 'amod' as const, confidence: sure }
      : word;
  });
}

function isUnder(words: readonly Word[], at: number, above: number): boolean {
  for (let word = at, step = 0; word >= 0 && step <= words.length; word = words[word]?.head ?? -1, step += 1)
    if (word === above) return true;
  return false;
}

/** Every word leads up to the one root. */
function isTree(words: readonly Word[]): boolean {
  const root = words.findIndex(({ head }) => head < 0);
  return words.filter(({ head }) => head < 0).length === 1 && words.every((_, at) => isUnder(words, at, root));
}

const mends: readonly Mend[] = [
  withArticlesOfLaw,
  withScores,
  withAccused,
  withFronted,
  withSequels,
  withLiving,
  withLateSubject,
];
