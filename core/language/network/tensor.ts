/** A matrix of the model file, by rows. An int8 value counts in its row's scale: value = q * scale. */
export type Tensor = {
  readonly rows: number;
  readonly columns: number;
} & (
  | { readonly kind: 'int8'; readonly values: Int8Array; readonly scales: Float32Array }
  | { readonly kind: 'float32'; readonly values: Float32Array }
);

/** The row as floats, at the start of `into` or in a new array. A row outside the matrix is all zeros. */
export function rowOf(
  tensor: Tensor,
  row: number,
  into: Float32Array = new Float32Array(tensor.columns),
): Float32Array {
  const { columns, values } = tensor;
  const scale = tensor.kind === 'int8' ? (tensor.scales[row] ?? 0) : 1;
  const from = row * columns;
  for (let k = 0; k < columns; k++) into[k] = (values[from + k] ?? 0) * scale;
  return into;
}

export function valueAt(tensor: Tensor, row: number, column: number): number {
  return (tensor.values[row * tensor.columns + column] ?? 0) * (tensor.kind === 'int8' ? (tensor.scales[row] ?? 0) : 1);
}

/** All rows as floats, one after the other. */
export function floatsOf(tensor: Tensor): Float32Array {
  if (tensor.kind === 'float32') return tensor.values;
  const out = new Float32Array(tensor.rows * tensor.columns);
  for (let row = 0; row < tensor.rows; row++) rowOf(tensor, row, out.subarray(row * tensor.columns));
  return out;
}
