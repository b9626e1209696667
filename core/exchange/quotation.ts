import type { ExchangeItem } from './exchange-quiz.ts';
import { escapeHtml } from './markup.ts';

// What is read before a stem is a quotation of the article. Where a format has no markup for one, it stands in quotation marks.

/** What marks the quotation in markup, so that Fakta knows its own again. */
export const stimulusClass = 'fakta-stimulus';

export function quotation(stimulus: string): string {
  return stimulus === '' ? '' : `“${stimulus}”`;
}

/** The stem as plain text asks it: “Rapat itu berlangsung dua hari.” Siapa yang memimpinnya? */
export function askedWords({ stimulus, stem }: Pick<ExchangeItem, 'stimulus' | 'stem'>): string {
  return [quotation(stimulus), stem].filter(Boolean).join(' ');
}

/** The same as HTML. */
export function askedHtml({ stimulus, stem }: Pick<ExchangeItem, 'stimulus' | 'stem'>): string {
  const quoted = `<blockquote class="${stimulusClass}"><p>${escapeHtml(stimulus)}</p></blockquote>`;
  return `${stimulus === '' ? '' : quoted}<p>${escapeHtml(stem)}</p>`;
}
