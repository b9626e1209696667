// Data table: figures of others, to be read beside ours. Published: UDPipe 1.2 and Stanza 1.1 on UD 2.5 (tables of the LIMA and Trankit
// projects), UDPipe 2 with multilingual BERT on UD 2.17. "Perceptron": the averaged perceptron we had before (greedy arc-hybrid).

/** Words given: UPOS, UAS, LAS, then F1 of root, nsubj, obj, obl, where known. */
export const givenWords: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'id_csui-ud-test': [
    ['(to beat: perceptron)', '95.41', '79.1', '73.9', '75', '82', '85', '61'],
    ['(UDPipe 2, BERT)', '96.45', '87.43', '82.77'],
  ],
  'id_gsd-ud-test': [
    ['(UDPipe 1.2, trained on GSD)', '93.03', '81.18', '74.77'],
    ['(UDPipe 2, BERT, trained on GSD)', '94.79', '88.53', '82.72'],
  ],
  'en_ewt-ud-test': [
    ['(to beat: perceptron)', '95.02', '83.8', '80.7', '87', '88', '85', '70'],
    ['(perceptron, with GUM news)', '', '', '81.4'],
    ['(UDPipe 1.2)', '94.43', '84.40', '81.08'],
    ['(UDPipe 2, BERT)', '97.61', '94.09', '92.36'],
  ],
  'en_pud-ud-test': [
    ['(to beat: perceptron)', '94.94', '80.6', '77.0', '79', '83', '84', '70'],
    ['(perceptron, with GUM news)', '', '', '77.6'],
  ],
  'en_gum-news-ud-test': [['(to beat: perceptron)', '95.56', '81.0', '77.8', '88', '80', '79', '63']],
};

/** Raw text: UPOS, UAS, LAS. */
export const rawText: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'id_csui-ud-test': [['(UDPipe 2, BERT)', '95.93', '86.10', '81.65']],
  'id_gsd-ud-test': [
    ['(UDPipe 1.2, trained on GSD)', '93.01', '81.01', '74.56'],
    ['(Stanza 1.1, trained on GSD)', '93.68', '85.17', '79.19'],
  ],
  'en_ewt-ud-test': [
    ['(UDPipe 1.2)', '93.34', '81.83', '78.64'],
    ['(Stanza 1.1)', '95.40', '86.22', '83.59'],
  ],
};

/** Names, words given: precision, recall, F1, of the perceptron name finder; compromise for what npm offers. */
export const names: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'id_idner-news-2k-test': [['(to beat: perceptron)', '88.8', '85.8', '87.3']],
  'en_uner-ewt-test': [
    ['(to beat: perceptron)', '', '', '54.8'],
    ['(compromise 14.17)', '64.9', '46.6', '54.3'],
  ],
  'en_gum-news-test': [['(to beat: perceptron)', '', '', '54.9']],
};
