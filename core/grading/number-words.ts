// Numbers as people write them out in Indonesian and English, up to the trillions.

const units: ReadonlyMap<string, number> = new Map(
  [
    'nol zero',
    'satu one',
    'dua two',
    'tiga three',
    'empat four',
    'lima five',
    'enam six',
    'tujuh seven',
    'delapan eight',
    'sembilan nine',
    'sepuluh ten',
    'sebelas eleven',
    'twelve',
    'thirteen',
    'fourteen',
    'fifteen',
    'sixteen',
    'seventeen',
    'eighteen',
    'nineteen',
  ].flatMap((line, value) => line.split(' ').map((word) => [word, value] as const)),
);

const tens: ReadonlyMap<string, number> = new Map(
  ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'].map((word, index) => [
    word,
    (index + 2) * 10,
  ]),
);

const scales: ReadonlyMap<string, number> = new Map([
  ...['ribu', 'thousand'].map((word) => [word, 1e3] as const),
  ...['juta', 'million'].map((word) => [word, 1e6] as const),
  ...['miliar', 'milyar', 'billion'].map((word) => [word, 1e9] as const),
  ...['triliun', 'trilyun', 'trillion'].map((word) => [word, 1e12] as const),
]);

/** Replaces each run of number words by its figure: "tiga ratus ribu orang" becomes "300000 orang". Takes lower case. */
export function figuresForWords(text: string): string {
  return text.replace(/\p{L}+(?:[\s-]+\p{L}+)*/gu, (phrase) => {
    const words = split(phrase);
    const parts: string[] = [];
    for (let at = 0; at < words.length; ) {
      const { value, length } = readRun(words.slice(at));
      parts.push(length > 0 ? String(value) : (words[at] ?? ''));
      at += Math.max(length, 1);
    }
    return parts.join(' ');
  });
}

/** Words, with "seratus" read as "satu ratus" and the like. */
function split(phrase: string): readonly string[] {
  return phrase.split(/[\s-]+/).flatMap((word) => {
    const one = /^se(ratus|ribu|juta|miliar|triliun)$/.exec(word);
    return one ? ['satu', one[1] ?? ''] : [word];
  });
}

/** The number that the words begin with, and how many words it takes; no words when they begin with none. */
function readRun(words: readonly string[]): { readonly value: number; readonly length: number } {
  let [sum, group, length] = [0, 0, 0];
  for (const [index, word] of words.entries()) {
    const unit = units.get(word) ?? tens.get(word);
    if (unit !== undefined && group % (unit < 10 ? 10 : 100) === 0) group += unit;
    else if (index === 0 || unit !== undefined) break;
    else if (word === 'belas') group += 10;
    else if (word === 'puluh') group += (group % 10) * 9;
    else if (word === 'ratus' || word === 'hundred') group = group * 100;
    else if (scales.has(word)) [sum, group] = [sum + group * (scales.get(word) ?? 1), 0];
    else if (word === 'and' && (units.has(words[index + 1] ?? '') || tens.has(words[index + 1] ?? ''))) continue;
    else break;
    length = index + 1;
  }
  return { value: sum + group, length };
}
