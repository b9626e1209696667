import { kernelBytes } from './bytes.ts';

/** The compiled loops of `assembly/`; addresses and strides in bytes. See there for what each computes. */
type Loops = {
  readonly memory: WebAssembly.Memory;
  readonly product: (
    x: number,
    xStride: number,
    rows: number,
    depth: number,
    weights: number,
    columns: number,
    columnScale: number,
    scale: number,
    scaleStride: number,
    bias: number,
    more: number,
    out: number,
    outStride: number,
  ) => void;
  readonly quantise: (
    source: number,
    sourceStride: number,
    index: number,
    rows: number,
    columns: number,
    out: number,
    outStride: number,
    scales: number,
  ) => void;
  readonly leak: (at: number, stride: number, rows: number, columns: number) => void;
  readonly step: (
    input: number,
    inputStride: number,
    index: number,
    recurrent: number,
    recurrentStride: number,
    rows: number,
    known: number,
    units: number,
    cell: number,
    out: number,
    outStride: number,
  ) => void;
  readonly pairs: (
    a: number,
    aStride: number,
    rows: number,
    b: number,
    bStride: number,
    columns: number,
    depth: number,
    out: number,
    outStride: number,
  ) => void;
  readonly spell: (letters: number, count: number, filters: number, out: number) => void;
  readonly weigh: (x: number, depth: number, matrix: number, columns: number, out: number) => void;
};

/** The loops with a memory of their own, handed out from the bottom up in pieces at multiples of 16 bytes. */
export type Kernel = Loops & {
  /** The address of `bytes` fresh bytes. They may hold anything. Views made before may be dead: the memory may have moved. */
  readonly take: (bytes: number) => number;
  /** Runs `work`; what it took is free again afterwards. */
  readonly borrow: <Result>(work: () => Result) => Result;
  readonly floats: (at: number, length: number) => Float32Array;
  readonly shorts: (at: number, length: number) => Int16Array;
  readonly ints: (at: number, length: number) => Int32Array;
};

const page = 65_536;
let compiled: WebAssembly.Module | undefined;

/** @throws Error where there is no WebAssembly with SIMD (it has been in Node since 16 and in browsers since 2023). */
export function makeKernel(): Kernel {
  const loops = instantiate();
  const { memory } = loops;
  let top = 16;
  const take = (bytes: number) => {
    const at = top;
    top = Math.ceil((top + bytes) / 16) * 16;
    if (top > memory.buffer.byteLength) memory.grow(Math.ceil((top - memory.buffer.byteLength) / page));
    return at;
  };
  const borrow = <Result>(work: () => Result): Result => {
    const before = top;
    try {
      return work();
    } finally {
      top = before;
    }
  };
  return {
    ...loops,
    take,
    borrow,
    floats: (at, length) => new Float32Array(memory.buffer, at, length),
    shorts: (at, length) => new Int16Array(memory.buffer, at, length),
    ints: (at, length) => new Int32Array(memory.buffer, at, length),
  };
}

function instantiate(): Loops {
  if (typeof WebAssembly === 'undefined') {
    throw new Error(
      'Expected WebAssembly with SIMD, got a JavaScript engine without. Use Node 20 or later, without --jitless.',
    );
  }
  compiled ??= new WebAssembly.Module(Uint8Array.from(atob(kernelBytes), (letter) => letter.charCodeAt(0)));
  return new WebAssembly.Instance(compiled).exports as Loops;
}
