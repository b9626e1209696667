import type { PartOfSpeech, Relation } from '../document.ts';
import { refuse } from './refuse.ts';
import { checkShapes } from './shapes.ts';
import type { Tensor } from './tensor.ts';

/** A trained network as it lies in its file: lists, lookups and tensors, not yet laid out for speed. */
export type Model = {
  readonly language: string;
  readonly partsOfSpeech: readonly PartOfSpeech[];
  readonly relations: readonly Relation[];
  /** Labels of words: `O`, `B-PER`, `I-PER`, ... */
  readonly names: readonly string[];
  /** Normalised form -> row of the tensor `word`. */
  readonly words: ReadonlyMap<string, number>;
  /** Code point -> row of the tensor `char`. */
  readonly characters: ReadonlyMap<string, number>;
  /** Where the model comes from: corpora, licence, figures. */
  readonly made: Readonly<Record<string, unknown>>;
  readonly tensors: ReadonlyMap<string, Tensor>;
};

type Header = Record<string, unknown>;

const magic = 'FKT1';

/**
 * Reads a model file: `FKT1`, the length of the header (uint32, little-endian), the header (JSON), then the tensors.
 * The tensors are views of `bytes` where they can be, so the bytes must not change afterwards.
 * @throws Error when the bytes are no such file: what was expected, what came, what to do.
 */
export function parseModel(bytes: Uint8Array): Model {
  const { header, data } = readHeader(bytes);
  const model: Model = {
    language: textOf(header, 'language'),
    partsOfSpeech: textsOf(header, 'partsOfSpeech') as readonly PartOfSpeech[],
    relations: textsOf(header, 'relations') as readonly Relation[],
    names: textsOf(header, 'names'),
    words: rowsOf(textOf(header, 'words') === '' ? [] : textOf(header, 'words').split('\n')),
    characters: rowsOf(Array.from(textOf(header, 'characters'))),
    made: isRecord(header.made) ? header.made : {},
    tensors: readTensors(header, data),
  };
  checkShapes(model);
  return model;
}

function readHeader(bytes: Uint8Array): { readonly header: Header; readonly data: Uint8Array } {
  const start = String.fromCharCode(...bytes.subarray(0, 4));
  if (start !== magic) refuse(`"${magic}" at the start`, bytes.length === 0 ? 'no bytes' : JSON.stringify(start));
  if (bytes.length < 8) refuse('at least 8 bytes', bytes.length);
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(4, true);
  if (8 + length > bytes.length) refuse(`a header of ${length} bytes`, `${bytes.length - 8} bytes (a file cut short)`);
  const data = bytes.subarray(Math.min(bytes.length, Math.ceil((8 + length) / 8) * 8));
  try {
    const header: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(8, 8 + length)));
    if (isRecord(header)) return { header, data };
  } catch (error) {
    refuse('a header in JSON', error instanceof Error ? error.message : error);
  }
  return refuse('a header that is an object', 'another value');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(header: Header, name: string): string {
  const value = header[name];
  return typeof value === 'string' ? value : refuse(`a text "${name}"`, typeof value);
}

function textsOf(header: Header, name: string): readonly string[] {
  const value = header[name];
  if (!Array.isArray(value) || value.length === 0)
    return refuse(`a list "${name}"`, JSON.stringify(value) ?? 'nothing');
  return value.every((one) => typeof one === 'string') ? value : refuse(`texts in the list "${name}"`, 'other values');
}

/** Row 0 is padding and row 1 the unknown: the first entry has row 2. */
function rowsOf(entries: readonly string[]): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  for (let at = 0; at < entries.length; at++) rows.set(entries[at] ?? '', at + 2);
  return rows;
}

function readTensors(header: Header, data: Uint8Array): ReadonlyMap<string, Tensor> {
  const { tensors } = header;
  if (!isRecord(tensors)) return refuse('an object "tensors"', typeof tensors);
  return new Map(Object.entries(tensors).map(([name, entry]) => [name, readTensor(name, entry, data)]));
}

function readTensor(name: string, entry: unknown, data: Uint8Array): Tensor {
  if (!isRecord(entry)) return refuse(`an object for tensor "${name}"`, typeof entry);
  const [rows, columns] = Array.isArray(entry.shape) ? entry.shape : [];
  if (!isCount(rows) || !isCount(columns)) return refuse(`a shape [rows, columns] of "${name}"`, `${entry.shape}`);
  const values = (size: number) => piece(data, entry.offset, rows * columns * size, `the values of "${name}"`);
  if (entry.kind === 'float32') return { rows, columns, kind: 'float32', values: floats(values(4), name) };
  if (entry.kind !== 'int8') return refuse(`"int8" or "float32" as the kind of "${name}"`, `${entry.kind}`);
  const { buffer, byteOffset, byteLength } = values(1);
  const scales = floats(piece(data, entry.scales, rows * 4, `the scales of "${name}"`), name);
  return { rows, columns, kind: 'int8', values: new Int8Array(buffer, byteOffset, byteLength), scales };
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value > 0 && value < 2 ** 31;
}

function piece(data: Uint8Array, offset: unknown, length: number, what: string): Uint8Array {
  if (typeof offset !== 'number' || !Number.isInteger(offset) || offset < 0 || offset % 8 !== 0) {
    return refuse(`an offset of ${what} that is a multiple of 8`, `${offset}`);
  }
  if (offset + length <= data.length) return data.subarray(offset, offset + length);
  return refuse(`${what} in bytes ${offset} to ${offset + length}`, `${data.length} bytes (a file cut short)`);
}

/** Little-endian on every machine, and from any address: a file may lie anywhere in a larger buffer. */
function floats(bytes: Uint8Array, name: string): Float32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const out = new Float32Array(bytes.length / 4);
  for (let at = 0; at < out.length; at++) {
    const value = view.getFloat32(at * 4, true);
    if (!Number.isFinite(value)) return refuse(`finite numbers in tensor "${name}"`, value);
    out[at] = value;
  }
  return out;
}
