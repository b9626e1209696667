import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignWords, type PlacedWord } from './aligned-words.ts';

/** "Ia sakit kata+nya": words by spaces, "+" inside a multiword token, whose words share its place. */
function placed(line: string): readonly PlacedWord[] {
  let at = 0;
  return line.split(' ').flatMap((token) => {
    const forms = token.split('+');
    const start = at;
    at += token.replaceAll('+', '').length;
    const tree = { partOfSpeech: 'X', head: -1, relation: 'root' };
    return forms.map((form) => ({ start, end: at, form, multiword: forms.length > 1, ...tree }));
  });
}

const paired = (gold: string, ours: string) => {
  const [left, right] = [placed(gold), placed(ours)];
  return alignWords(left, right).map((pair) => `${left[pair.gold]?.form}=${right[pair.ours]?.form}`);
};

describe('words of the treebank and of ours', () => {
  test.each([
    ['a b c', 'a b c', ['a=a', 'b=b', 'c=c']],
    ['a bc d', 'a b c d', ['a=a', 'd=d']],
    ['ab c', 'a bc', []],
    ['Ia kata+nya .', 'Ia kata+nya .', ['Ia=Ia', 'kata=kata', 'nya=nya', '.=.']],
    ['Ia kata+nya .', 'Ia katanya .', ['Ia=Ia', '.=.']],
    ['Ia katanya .', 'Ia kata+nya .', ['Ia=Ia', '.=.']],
    ["I do+n't .", "I do n't .", ['I=I', 'do=do', "n't=n't", '.=.']],
    ['can+not go', 'CAN+not go', ['can=CAN', 'not=not', 'go=go']],
    ['x gon+na y', 'x gonna y', ['x=x', 'y=y']],
    ['a+b c+d e', 'a b+c d e', ['a=a', 'b=b', 'c=c', 'd=d', 'e=e']],
    ['ab c+d', 'a b+c+d', ['c=c', 'd=d']],
  ])('%s | %s', (gold, ours, expected) => {
    expect(paired(gold, ours)).toEqual(expected);
  });

  const cuts = fc.array(fc.constantFrom('', ' ', '+'), { minLength: 12, maxLength: 12 });
  const lineOf = (marks: readonly string[]) =>
    marks.map((mark, at) => 'abbacabcabba'[at] + (at < 11 ? mark : '')).join('');

  test('each word is paired once, in order, and all of them with themselves', () => {
    fc.assert(
      fc.property(cuts, cuts, (one, other) => {
        const [left, right] = [placed(lineOf(one)), placed(lineOf(other))];
        const pairs = alignWords(left, right);
        for (const [at, { gold, ours }] of pairs.entries()) {
          expect(gold).toBeGreaterThan(pairs[at - 1]?.gold ?? -1);
          expect(ours).toBeGreaterThan(pairs[at - 1]?.ours ?? -1);
          expect(left[gold]?.form).toBe(right[ours]?.form);
        }
        expect(alignWords(left, left)).toEqual(left.map((_, at) => ({ gold: at, ours: at })));
      }),
    );
  });
});
