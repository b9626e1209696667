import type { ProvenItem } from './proof';

/** An item with its key withheld: only the verdict on the answer is told, and what was answered. */
export function withoutKey(item: ProvenItem): ProvenItem {
  const { answer } = item;
  return {
    ...withoutProof(item),
    key: '',
    because: '',
    fact: { ...item.fact, text: '' },
    answer: answer && { ...answer, slip: null },
    whyWrong: null,
    parts: [],
  };
}

/** An item with the words that prove it withheld; why the key is right and a choice wrong tells them too. */
export function withoutProof(item: ProvenItem): ProvenItem {
  return {
    ...item,
    because: '',
    whyWrong: null,
    evidence: nowhere,
    furtherEvidence: [],
    parts: item.parts.map((part) => ({ ...part, because: null, evidence: null })),
  };
}

const nowhere = { start: 0, end: 0, text: '' } as const;
