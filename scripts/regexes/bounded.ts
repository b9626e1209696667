// Data table: regular expressions that are not linear, and what bounds the text they meet. A regular expression that is here and no longer in the house is taken out.

/** Rooms that see one sentence, or a part of one: `longestSentence` of core/language/read-article.ts bounds it. There growth may be polynomial. */
export const ofSentences = /^core\/(facts|questions|language\/(spans|id|en|reference|names))\//;

const response =
  'A response: 8,000 characters (`longestResponse` of features/attempts/schema.ts), or a key of a teacher, 2,000.';
const error = 'The message of an error, cut to 6,000 characters before (`bare` of lib/told-error.ts).';
const cut = 'Cut to its limit just before, 200 characters or less.';

export const bounded: Readonly<Record<string, string>> = {
  '/[.,\\s]+$/': response,
  '/[.,]+$/': response,
  '/\\s*-\\s*/g': response,
  '/^[([{<.,;:!?…]+|[)\\]}>.,;:!?…]+$/g': response,
  '/^[\\s>*_#-]+|[\\s*_]+$/g': 'A line, cut to 400 characters before (`longest` of core/language/boilerplate.ts).',
  '/^\\s{0,20}([^\\n]{2,70}?)\\s{0,5}(?:\\s-{1,2}\\s|\\s?[–—]\\s?|(?<=\\.CO, \\p{Lu}\\p{L}+):\\s)\\s{0,5}(?=["“\'‘(]?[\\p{Lu}\\d])/u':
    'Bound to the start, where it takes 100 characters at most.',
  '/\\s+\\S*$/': cut,
  "/(?<!\\p{L})(?:(?:\\p{Lu}[\\p{L}’']+ (?:and |of |\\(\\p{L}+\\) )?){1,6}Act (?:of )?[12]\\d{3}|Resolution \\d{3,4})(?!\\d)/gu":
    'Six words at most from any place of one sentence.',
  '/^[^\\p{L}]+|[^\\p{L}]+$/gu': 'A password: 2,000 characters (features/accounts/schema/forms.ts).',
  '/^-+|-+$/g': 'A title, cut to 60 characters before, or the name of a class, 80.',
  '/(\\p{L}+)-$/u': cut,
  '/^(\\xef\\xbb\\xbf)?\\s*(<!--[\\s\\S]{0,500}?-->\\s*)?(<\\?xml[^>]*>\\s*)?(<!doctype html|<html|<head|<body|<article|<p[\\s>])/i':
    'The first 1,024 bytes of a file.',
  '/<([^>]*)>([^<]*)/g': 'A header, cut to 8,000 characters (`longestHeader` of features/lti/policy/next-page.ts).',
  '/\\S*@\\S*/g': error,
  '/\\b[a-z][a-z+.-]*:\\/\\/\\S*/gi': error,
  '/\\S*[?&=]\\S*/g': error,
  '/;\\s*rel\\s*=\\s*"?[^";]*\\bnext\\b/i': 'A part of that header.',
  '/\\/+$/': 'An address in the environment, which the operator writes.',
  '/\\s+\\S{0,30}$/': cut,
  '/[\\s,;:.–—-]+$/': cut,
};
