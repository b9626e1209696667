const irregularPlurals = new Set(
  `people men women children police sheep fish aircraft spacecraft species series troops staff feet teeth crew gold silver bronze countrymen sportswomen sportsmen firemen policemen fishermen schoolchildren grandchildren lives`.split(
    ' ',
  ),
);
const notCounted = new Set(
  'others times points ours theirs is was has this its hours times ones yes does goes percentages elsewhere across less unless as us plus'.split(
    ' ',
  ),
);

/** What "two internal audits" or "29 countries" counts: a plural, after at most two describing words; else null. */
export function countedNoun(words: readonly string[], isStopWord: (word: string) => boolean): string | null {
  for (let length = 1; length <= 3 && length <= words.length; length += 1) {
    const word = words[length - 1] ?? '';
    if (!/^\p{Ll}[\p{Ll}-]{2,}$/u.test(word) || isStopWord(word) || notCounted.has(word)) return null;
    const plural = irregularPlurals.has(word) || (/[^sui]s$/.test(word) && word.length > 3);
    if (plural) return words.slice(0, length).join(' ');
    if (/(?:ed|ly|ing)$/.test(word) && length > 1) return null;
  }
  return null;
}
