import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseModel } from './index.ts';
import { randomModel, smallPlan } from './random-model.ts';
import { rowOf } from './tensor.ts';

const good = randomModel(smallPlan);

type Fields = Readonly<Record<string, unknown>>;

/** The file with other fields in its header (undefined takes one out), and in the entry of one tensor. */
function rewritten(fields: Fields, tensor = 'word', entry: Fields | null = {}): Uint8Array {
  const length = new DataView(good.buffer).getUint32(4, true);
  const old = JSON.parse(new TextDecoder().decode(good.subarray(8, 8 + length)));
  const changed = entry === null ? undefined : { ...old.tensors[tensor], ...entry };
  const header = { ...old, tensors: { ...old.tensors, [tensor]: changed }, ...fields };
  const text = new TextEncoder().encode(JSON.stringify(header));
  const start = Math.ceil((8 + text.length) / 8) * 8;
  const data = good.subarray(Math.ceil((8 + length) / 8) * 8);
  const out = new Uint8Array(start + data.length);
  out.set(good.subarray(0, 4));
  new DataView(out.buffer).setUint32(4, text.length, true);
  out.set(text, 8);
  out.set(data, start);
  return out;
}

describe('a model file', () => {
  it('gives lists and look-ups with the unknown in row 1', () => {
    const model = parseModel(good);
    expect(model.words.get('rusia')).toBe(3);
    expect(model.characters.get('a')).toBe(2);
    expect(model.characters.get('😀')).toBe(2 + Array.from(smallPlan.characters).indexOf('😀'));
    expect(model.partsOfSpeech).toEqual(smallPlan.partsOfSpeech);
  });

  it('is read from any place in a larger buffer', () => {
    const moved = new Uint8Array(good.length + 3);
    moved.set(good, 3);
    const [a, b] = [parseModel(good), parseModel(moved.subarray(3))];
    for (const [name, tensor] of a.tensors) {
      const other = b.tensors.get(name);
      if (other === undefined) throw new Error(`Expected the tensor ${name}, got none.`);
      expect(rowOf(other, 0)).toEqual(rowOf(tensor, 0));
      expect(rowOf(other, tensor.rows - 1)).toEqual(rowOf(tensor, tensor.rows - 1));
    }
  });

  it.each([
    ['nothing', new Uint8Array(), /"FKT1".*no bytes/],
    ['text', new TextEncoder().encode('{"a": 1}'), /"FKT1".*"\{/],
    ['only the start', good.subarray(0, 6), /8 bytes.*got 6/],
    ['a header cut short', good.subarray(0, 100), /header of \d+ bytes.*cut short/],
    ['tensors cut short', good.subarray(0, good.length - 64), /rel.bilinear.*cut short/],
    ['a header that is no JSON', Uint8Array.from([70, 75, 84, 49, 2, 0, 0, 0, 123, 123]), /in JSON/],
    ['a header that is no UTF-8', Uint8Array.from([70, 75, 84, 49, 2, 0, 0, 0, 0xff, 0xff]), /in JSON/],
    ['a header that is a list', Uint8Array.from([70, 75, 84, 49, 2, 0, 0, 0, 91, 93]), /an object/],
    ['no words', rewritten({ words: undefined }), /text "words"/],
    ['a word too many', rewritten({ words: [...smallPlan.words, 'lebih'].join('\n') }), /"word" of 11 x 12.*10 x 12/],
    ['a subtype', rewritten({ relations: ['nsubj:pass', 'obj', 'punct', 'root', 'dep'] }), /nsubj:pass/],
    ['no root', rewritten({ relations: ['nsubj', 'obj', 'punct', 'dep', 'cc'] }), /"root"/],
    ['a strange part of speech', rewritten({ partsOfSpeech: ['_', 'X', 'NOUN', 'VERB', 'ADJ'] }), /got _/],
    ['a strange label', rewritten({ names: ['O', 'PER'] }), /got PER/],
    ['no list of labels', rewritten({ names: 'O' }), /list "names"/],
    ['no tensors', rewritten({ tensors: 3 }), /"tensors"/],
    ['a missing tensor', rewritten({}, 'pos.weight', null), /"pos.weight"/],
    ['no layers', rewritten({}, 'lstm0.forward.input', null), /lstm0/],
    ['a strange kind', rewritten({}, 'word', { kind: 'int4' }), /int4/],
    ['an odd offset', rewritten({}, 'word', { offset: 4 }), /multiple of 8/],
    ['an offset beyond', rewritten({}, 'word', { offset: 8e8 }), /cut short/],
    ['no scales', rewritten({}, 'word', { scales: undefined }), /scales of "word"/],
    ['no shape', rewritten({}, 'word', { shape: [3] }), /shape/],
    ['another shape', rewritten({}, 'root', { shape: [2, 12] }), /Expected tensor/],
  ])('with %s is refused: what was expected, what came, what to do', (_, bytes, message) => {
    expect(() => parseModel(bytes)).toThrow(message);
    expect(() => parseModel(bytes)).toThrow(/^Expected .* got .*\. Export the model again/s);
  });

  it('with a number that is none is refused', () => {
    const bytes = good.slice();
    const length = new DataView(bytes.buffer).getUint32(4, true);
    const header = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + length)));
    const start = Math.ceil((8 + length) / 8) * 8;
    new DataView(bytes.buffer).setFloat32(start + header.tensors['pos.bias'].offset, Number.NaN, true);
    expect(() => parseModel(bytes)).toThrow(/finite numbers in tensor "pos.bias"/);
  });

  it('of any bytes is read or refused with words, never worse', () => {
    const damage = fc.array(fc.tuple(fc.nat({ max: 3000 }), fc.nat({ max: 255 })), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(damage, (changes) => {
        const bytes = good.slice();
        for (const [at, value] of changes) bytes[at] = value;
        try {
          parseModel(bytes);
        } catch (error) {
          expect(String(error)).toMatch(/^Error: Expected .* in the model file, got /s);
        }
      }),
    );
  });
});
