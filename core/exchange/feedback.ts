import { oneLine } from './exchange-quiz.ts';

// Formats have one place for what is said after an answer. There the reason stands first, then a line for each quote:
//   Presiden Soekarno membukanya di Gedung Merdeka.
//   Bukti: “Presiden Soekarno membuka Konferensi Asia Afrika di Gedung Merdeka.”

const names = { id: 'Bukti', en: 'Evidence' } as const;
const quoteLine = /^\s*(?:Bukti|Evidence)\s*:\s*[“"](.*)[”"]\s*$/u;

export type Feedback = { readonly because: string; readonly evidence: readonly string[] };

/** The lines that say why the key is right, and with which words the article proves it. */
export function writeFeedback({ because, evidence }: Feedback, language: 'id' | 'en'): string {
  const quotes = evidence.map((quote) => `${names[language]}: “${quote}”`);
  return [...(because === '' ? [] : [because]), ...quotes].join('\n');
}

/** The reason and the quotes of such lines; a text without quotes is all reason. */
export function readFeedback(text: string): Feedback {
  const lines = text.split('\n');
  const evidence = lines.flatMap((line) => oneLine(quoteLine.exec(line)?.[1] ?? '') || []);
  const because = oneLine(lines.filter((line) => !quoteLine.test(line)).join(' '));
  return { because, evidence };
}
