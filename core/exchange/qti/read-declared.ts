import { oneLine } from '../exchange-quiz.ts';
import type { Problem } from '../reading.ts';
import type { Found } from '../settle.ts';
import type { Tree } from '../xml/tree.ts';
import type { ItemFile } from './read-item.ts';
import { within } from './tree.ts';

export type Base = {
  readonly stimulus: string;
  readonly stem: string;
  readonly because: string;
  readonly evidence: readonly string[];
  readonly weight: number;
};

export function found({ item }: ItemFile, made: Found['item'], noted: readonly Problem[] = []): Found {
  return { line: item.line, item: made, noted };
}

/** The right answers. */
export function valuesOf(declared: Tree | undefined): readonly string[] {
  const key = declared?.children.find(({ name }) => name === 'correctResponse');
  return within(key, 'value').map(({ text }) => oneLine(text));
}

/** Points by answer, where they are given so. */
export function pointsOf(declared: Tree | undefined): readonly { readonly answer: string; readonly points: number }[] {
  return within(declared, 'mapEntry').map(({ attributes }) => ({
    answer: oneLine(attributes.mapKey ?? ''),
    points: Number(attributes.mappedValue ?? 0) || 0,
  }));
}
