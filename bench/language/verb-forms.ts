import { readFileSync } from 'node:fs';
import { infinitiveOf, type VerbForm, verbForms } from '../../core/language/en/verb-forms.ts';

/**
 * Measures English verb forms: `node --import tsx bench/language/verb-forms.ts FILE.conllu [--show]`. Words tagged VBD, VBN, VBG, VBZ are taken
 * back to their lemma, and their form is made from the lemma. --show lists what differs.
 */
const [file] = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
if (file === undefined) {
  console.error('Expected a CoNLL-U file of English, got nothing. Run: verb-forms.ts FILE.conllu [--show]');
  process.exit(2);
}
const slots: ReadonlyMap<string, VerbForm> = new Map([
  ['VBD', 'past'],
  ['VBN', 'participle'],
  ['VBG', 'gerund'],
  ['VBZ', 'thirdPerson'],
]);

const verbs = readFileSync(file, 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [id = '', form = '', lemma = '', partOfSpeech, tag = '', features = ''] = line.split('\t');
    const slot = slots.get(tag);
    const counts = /^\d+$/.test(id) && partOfSpeech === 'VERB' && !/Typo|Abbr/.test(features) && /^[a-z]+$/i.test(form);
    return counts && slot !== undefined ? [{ form: form.toLowerCase(), lemma: lemma.toLowerCase(), slot }] : [];
  });

measure('to the infinitive', ({ form, lemma, slot }) => [infinitiveOf(form, slot), lemma]);
measure('from the lemma', ({ form, lemma, slot }) => [verbForms(lemma)?.[slot], form]);

function measure(label: string, ask: (verb: (typeof verbs)[number]) => readonly [string | undefined, string]): void {
  const pairs = verbs.map(ask);
  const answered = pairs.filter(([answer]) => answer !== undefined);
  const wrong = answered.filter(([answer, expected]) => answer !== expected);
  const coverage = ((100 * answered.length) / pairs.length).toFixed(2);
  const precision = (100 - (100 * wrong.length) / answered.length).toFixed(2);
  console.log(
    `${pairs.length} verbs ${label}: coverage ${coverage} %, precision ${precision} % (${wrong.length} differ)`,
  );
  if (process.argv.includes('--show'))
    console.log(`  ${wrong.map(([answer, form]) => `${answer} (${form})`).join('; ')}`);
}
