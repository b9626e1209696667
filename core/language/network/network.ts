import { type FormInput, packFormInput } from './form-rows.ts';
import { type Heads, packHeads } from './heads.ts';
import { type Kernel, makeKernel } from './kernel/kernel.ts';
import { type Layer, packLayers } from './layers.ts';
import type { Model } from './model-file.ts';
import { type NameField, nameField } from './name-labels.ts';

/** A model laid out for speed: its weights in the memory of a kernel of its own. */
export type Network = {
  readonly kernel: Kernel;
  readonly forms: FormInput;
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
  const network = {
    kernel,
    forms: packFormInput(kernel, model),
    layers: packLayers(kernel, model),
    heads: packHeads(kernel, model),
    names: nameField(model),
  };
  networks.set(model, network);
  return network;
}
