import { type Gradable, type Graded, grade } from '@/core/grading';

/** Whether both mean the same, however they were typed or in whatever order they were sent. */
export function sameAnswer(gradable: Gradable, earlier: string, { readable, parts }: Graded): boolean {
  const verdict = grade(gradable, earlier);
  if (verdict.kind !== 'graded' || verdict.readable !== readable) return false;
  return verdict.parts.every(({ given }, at) => given === parts[at]?.given);
}
