import { type Heads, packHeads } from './heads.ts';
import { type Kernel, makeKernel } from './kernel/kernel.ts';
import { type Layer, packLayers } from './layers.ts';
import { roundUp } from './matrix.ts';
import type { Model } from './model-file.ts';
import { type NameField, nameField } from './name-labels.ts';
import { sizesOf } from './shapes.ts';
import { rowOf } from './tensor.ts';
import { makeWordInput, type WordInput } from './word-input.ts';

/** A model laid out for speed: its weights in the memory of a kernel of its own. */
export type Network = {
  readonly kernel: Kernel;
  readonly wordInput: WordInput;
  /** The rows of the tensor `flag`; none when the model has no flags. */
  readonly flags: readonly Float32Array[];
  /** Numbers that the first layer reads of a word, filled up to a multiple of 8. */
  readonly inputWidth: number;
  readonly layers: readonly Layer[];
  readonly heads: Heads;
  readonly names: NameField;
};

const networks = new WeakMap<Model, Network>();

/** Laid out on first use, then kept as long as the model. @throws Error where there is no WebAssembly with SIMD. */
export function networkOf(model: Model): Network {
  const known = networks.get(model);
  if (known) return known;
  const kernel = makeKernel();
  const { word, char, shape, flag } = sizesOf(model);
  const flags = model.tensors.get('flag');
  const network = {
    kernel,
    wordInput: makeWordInput(model),
    flags: Array.from({ length: flags?.rows ?? 0 }, (_, row) => (flags ? rowOf(flags, row) : new Float32Array(0))),
    inputWidth: roundUp(word + char + shape + flag),
    layers: packLayers(kernel, model),
    heads: packHeads(kernel, model),
    names: nameField(model),
  };
  networks.set(model, network);
  return network;
}
