import type { PartOfSpeech, Relation } from '../document.ts';
import type { Model } from './model-file.ts';
import { refuse } from './refuse.ts';
import type { Tensor } from './tensor.ts';

/** The numbers that decide every shape of the network. */
export type Sizes = {
  readonly word: number;
  readonly char: number;
  readonly shape: number;
  /** Features per flag; 0 when the model has no flags. */
  readonly flag: number;
  readonly layers: number;
  /** Of one direction; a layer gives twice as many. */
  readonly hidden: number;
  readonly arc: number;
  readonly relation: number;
};

const taps = 3;

const partsOfSpeech: Readonly<Record<PartOfSpeech, true>> = {
  ADJ: true,
  ADP: true,
  ADV: true,
  AUX: true,
  CCONJ: true,
  DET: true,
  INTJ: true,
  NOUN: true,
  NUM: true,
  PART: true,
  PRON: true,
  PROPN: true,
  PUNCT: true,
  SCONJ: true,
  SYM: true,
  VERB: true,
  X: true,
};

const relations: Readonly<Record<Relation, true>> = {
  acl: true,
  advcl: true,
  advmod: true,
  amod: true,
  appos: true,
  aux: true,
  case: true,
  cc: true,
  ccomp: true,
  clf: true,
  compound: true,
  conj: true,
  cop: true,
  csubj: true,
  dep: true,
  det: true,
  discourse: true,
  dislocated: true,
  expl: true,
  fixed: true,
  flat: true,
  goeswith: true,
  iobj: true,
  list: true,
  mark: true,
  nmod: true,
  nsubj: true,
  nummod: true,
  obj: true,
  obl: true,
  orphan: true,
  parataxis: true,
  punct: true,
  reparandum: true,
  root: true,
  vocative: true,
  xcomp: true,
};

export function sizesOf(model: Model): Sizes {
  let layers = 0;
  while (model.tensors.has(`lstm${layers}.forward.input`)) layers++;
  return {
    word: tensorOf(model, 'word').columns,
    char: tensorOf(model, 'conv.weight').rows,
    shape: tensorOf(model, 'shape').columns,
    flag: model.tensors.get('flag')?.columns ?? 0,
    layers,
    hidden: tensorOf(model, 'root').columns / 2,
    arc: tensorOf(model, 'arc.dependent.weight').rows,
    relation: tensorOf(model, 'rel.dependent.weight').rows,
  };
}

/** @throws Error when the model has no such tensor. */
export function tensorOf(model: Model, name: string): Tensor {
  return model.tensors.get(name) ?? refuse(`a tensor "${name}"`, `only ${[...model.tensors.keys()].join(', ')}`);
}

/** @throws Error at the first label that is not of Universal Dependencies and the first tensor that does not fit the others. */
export function checkShapes(model: Model): void {
  for (const name of model.partsOfSpeech) if (!Object.hasOwn(partsOfSpeech, name)) refuse('UD parts of speech', name);
  for (const name of model.relations)
    if (!Object.hasOwn(relations, name)) refuse('UD relations without subtypes', name);
  if (!model.relations.includes('root')) refuse('the relation "root"', model.relations.join(', '));
  const odd = model.names.find((name) => !/^(O|[BI]-.+)$/.test(name));
  if (odd !== undefined) refuse('labels O, B-... and I-...', odd);
  if (!model.names.includes('O')) refuse('the label "O"', model.names.join(', '));
  for (const [name, rows, columns] of expectedShapes(model, sizesOf(model))) {
    const tensor = tensorOf(model, name);
    if (tensor.rows !== rows || tensor.columns !== columns) {
      refuse(`tensor "${name}" of ${rows} x ${columns}`, `${tensor.rows} x ${tensor.columns}`);
    }
  }
}

function expectedShapes(model: Model, sizes: Sizes): readonly (readonly [string, number, number])[] {
  const { word, char, shape, flag, layers, hidden, arc, relation } = sizes;
  if (layers === 0) refuse('a tensor "lstm0.forward.input"', 'none');
  const wide = 2 * hidden;
  const labels = model.names.length;
  const tags = model.partsOfSpeech.length;
  const inputs = Array.from({ length: layers }, (_, layer) => (layer === 0 ? word + char + shape + flag : wide));
  return [
    ['word', model.words.size + 2, word],
    ['char', model.characters.size + 2, tensorOf(model, 'char').columns],
    ['conv.weight', char, tensorOf(model, 'char').columns * taps],
    ['conv.bias', 1, char],
    ['shape', 10, shape],
    ...inputs.flatMap((input, layer) =>
      ['forward', 'backward'].flatMap((way): (readonly [string, number, number])[] => [
        [`lstm${layer}.${way}.input`, 4 * hidden, input],
        [`lstm${layer}.${way}.recurrent`, 4 * hidden, hidden],
        [`lstm${layer}.${way}.bias`, 1, 4 * hidden],
      ]),
    ),
    ...linear('pos', tags, wide),
    ...linear('ner', labels, wide),
    ['ner.transitions', labels, labels],
    ['root', 1, wide],
    ...linear('arc.dependent', arc, wide),
    ...linear('arc.head', arc, wide),
    ['arc.bilinear', arc + 1, arc],
    ...linear('rel.dependent', relation, wide),
    ...linear('rel.head', relation, wide),
    ['rel.bilinear', model.relations.length * (relation + 1), relation + 1],
  ];
}

function linear(name: string, rows: number, columns: number): readonly (readonly [string, number, number])[] {
  return [
    [`${name}.weight`, rows, columns],
    [`${name}.bias`, 1, rows],
  ];
}
