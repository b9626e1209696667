// The neural reader: forms of sentences in; parts of speech, trees and names out, each with how sure the network is.
// `parseModel` opens a model file (kept in content/, made by training/); `analyse` runs it, all sentences of an article together.
// Below: forms -> layers (two-way LSTM) -> heads -> tree and labels, and name-labels (CRF); the loops are WebAssembly SIMD in
// kernel/, compiled from kernel/assembly by `node training/kernel.mjs`. No files, no clock, no dice: the bytes are
// passed in, and the same forms give the same answer on every machine, whatever other sentences are read with them.
export { type AnalysedWord, type Analysis, analyse, type Flags } from './analyse.ts';
export { type Model, parseModel } from './model-file.ts';
export type { Name } from './name-labels.ts';
