/** A noun of the headline, and the longer phrase that tells which it is. */
export type TitleHead = { readonly noun: string; readonly text: string };

/** "Tribunal upholds penalty over Marlow Bay clinic data breach": "the breach" is the Marlow Bay clinic data breach. A headline in capitals tells nothing. */
export function titleHeads(title: string): readonly TitleHead[] {
  const words = title.split(/\s+/).map((word) => word.replace(/[,.:;]$/, ''));
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  if (capitals * 2 > words.length) return [];
  return words.flatMap((word, index) => (isName(word) && !isName(words[index - 1]) ? headsAfter(words, index) : []));
}

function headsAfter(words: readonly string[], from: number): readonly TitleHead[] {
  let end = from;
  while (isName(words[end])) end += 1;
  if (from === 0 || /['’]s$/.test(words[end - 1] ?? '')) return [];
  return [1, 2, 3].flatMap((count) => {
    const run = words.slice(end, end + count);
    const noun = run.at(-1);
    const plain = run.length === count && run.every((word) => /^\p{Ll}[\p{Ll}-]{3,}$/u.test(word) && !small.has(word));
    const fits = noun !== undefined && plain && !/(s|ed|ing)$/.test(noun);
    return fits ? [{ noun, text: [...words.slice(from, end), ...run].join(' ') }] : [];
  });
}

function isName(word: string | undefined): boolean {
  return word !== undefined && /^\p{Lu}[\p{L}’'-]*$/u.test(word);
}

const small = new Set(
  'with from over after amid into onto than that this will would could should have been were says said under'.split(
    ' ',
  ),
);
