import type { Language } from '../../core/language/document.ts';

/** A test set: `file` in the folder `treebanks/` or `entities/` of the data. None of them was trained on. */
export type TestSet = { readonly name: string; readonly file: string; readonly language: Language };

export const treeSets: readonly TestSet[] = [
  { name: 'CSUI test (id, news)', file: 'id_csui-ud-test', language: 'id' },
  { name: 'GSD test (id, other habits)', file: 'id_gsd-ud-test', language: 'id' },
  { name: 'EWT test (en, web)', file: 'en_ewt-ud-test', language: 'en' },
  { name: 'PUD (en, news and wiki)', file: 'en_pud-ud-test', language: 'en' },
  { name: 'GUM news test (en)', file: 'en_gum-news-ud-test', language: 'en' },
];

/** The network learned the trees of PUD (id): only the borders of its sentences and words are measured. */
export const borderSets: readonly TestSet[] = [
  ...treeSets,
  { name: 'PUD (id, news and wiki)', file: 'id_pud-ud-test', language: 'id' },
];

export const nameSets: readonly TestSet[] = [
  { name: 'idner test (id, news)', file: 'id_idner-news-2k-test', language: 'id' },
  { name: 'UNER-EWT test (en, web)', file: 'en_uner-ewt-test', language: 'en' },
  { name: 'GUM news test (en)', file: 'en_gum-news-test', language: 'en' },
];
