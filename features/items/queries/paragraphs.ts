/** The number (from 1) of the paragraph that an offset of the body stands in: each line with words is one, headings are none. */
export function paragraphAt(body: string, offset: number): number {
  const lines = body.slice(0, offset + 1).split('\n');
  return Math.max(1, lines.filter((line) => line.trim() !== '' && !line.startsWith('#')).length);
}
