/**
 * The explanation without the sentence that only repeats the evidence, which is shown as a quote of its own:
 * 'Yang benar: Rusia. Artikel menyatakan: "..."' leaves "Yang benar: Rusia.". Empty when nothing else is said.
 */
export function withoutQuote(because: string, evidence: string): string {
  const at = because.indexOf(evidence);
  if (at < 0 || evidence === '') return because;
  const before = because.slice(0, at);
  // The words that lead to the quote ("The article says:") begin after the last full stop before it.
  const sentence = before.lastIndexOf('. ');
  const kept = sentence < 0 ? '' : before.slice(0, sentence + 1);
  const rest = because.slice(at + evidence.length).replace(/^["”’»'.\s]+/, '');
  return [kept, rest].filter((part) => part !== '').join(' ');
}
