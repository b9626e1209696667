import { describe, expect, test } from 'vitest';
import { parseConllu } from './conllu.ts';
import { bands, scoreTrees } from './gold-words.ts';
import { parseLabelled, scoreNames } from './labelled-names.ts';

const treebank = `# newdoc id = a
# text = Ia sakit, katanya.
1\tIa\tia\tPRON\t_\t_\t2\tnsubj:pass\t_\t_
2\tsakit\tsakit\tADJ\t_\t_\t0\troot\t_\tSpaceAfter=No
3\t,\t,\tPUNCT\t_\t_\t4\tpunct\t_\t_
4-5\tkatanya\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
4\tkata\tkata\tVERB\t_\t_\t2\tparataxis\t_\t_
5\tnya\tnya\tPRON\t_\t_\t4\tnsubj\t_\t_
5.1\tx\t_\t_\t_\t_\t_\t_\t_\t_
6\t.\t.\tPUNCT\t_\t_\t2\tpunct\t_\t_

`;

describe('words given', () => {
  const gold = parseConllu(treebank);
  const right = (gold[0]?.words ?? []).map(({ partOfSpeech, head, relation }) => ({
    partOfSpeech: partOfSpeech as 'X',
    head,
    relation: relation as 'dep',
    confidence: 0.96,
  }));
  const score = (changes: Readonly<Record<number, object>>) =>
    scoreTrees(gold, [{ words: right.map((word, at) => ({ ...word, ...changes[at] })), names: [] }]);

  test('a treebank is read: subtypes off, words of a token together, empty nodes left out', () => {
    expect(gold[0]?.words.map(({ form, head, relation }) => `${form}<${head} ${relation}`)).toEqual([
      'Ia<1 nsubj',
      'sakit<-1 root',
      ',<3 punct',
      'kata<1 parataxis',
      'nya<3 nsubj',
      '.<1 punct',
    ]);
    expect(gold[0]?.tokens.map(({ form, words }) => `${form}=${words.join('+')}`)).toContain('katanya=kata+nya');
  });

  test('everything right is counted right', () => {
    const { partOfSpeech, labelled, core, rightSentences, calibration } = score({});
    expect([partOfSpeech.right, labelled.right, core.nsubj.right, rightSentences.right]).toEqual([6, 6, 2, 1]);
    expect(calibration.map(({ found }) => found)).toEqual(bands.map((band) => (band === 0.95 ? 6 : 0)));
  });

  test.each([
    ['a wrong head', { 4: { head: 1 } }, [5, 5, 1, 0, 0]],
    ['a wrong label', { 0: { relation: 'obj' } }, [6, 5, 1, 0, 0]],
    ['an object too many', { 2: { relation: 'obj' } }, [6, 5, 2, 1, 0]],
    ['a slip elsewhere', { 5: { head: 3 } }, [5, 5, 2, 1, 1]],
  ])('%s', (_, changes, [heads, labels, subjects, found, whole]) => {
    const { head, labelled, core, foundSentences, rightSentences } = score(changes);
    expect([head.right, labelled.right, core.nsubj.right, foundSentences.right, rightSentences.right]).toEqual([
      heads,
      labels,
      subjects,
      found,
      whole,
    ]);
  });

  test('names count where both borders and the type are right', () => {
    const labelled = parseLabelled(
      '# text = x\nJoko\tB-PER\nWidodo\tI-PER\nke\tO\nSolo\tB-LOC\n\nPBB\tB-ORG\nAS\tB-LOC\n',
    );
    expect(labelled.map(({ forms }) => forms.length)).toEqual([4, 2]);
    const name = (from: number, to: number, type: string) => ({ from, to, type, confidence: 1 });
    const ours = [[name(0, 2, 'PER'), name(3, 4, 'ORG')], [name(0, 2, 'ORG')]];
    expect(
      scoreNames(
        labelled,
        ours.map((names) => ({ words: [], names })),
      ),
    ).toEqual({ right: 1, found: 3, expected: 4 });
  });
});
