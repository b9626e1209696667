import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { cellOf, familyOf, featuresOf, type Judgeable } from '../../core/questions/4-rank/judged-features.ts';
import { percent } from '../table.ts';
import { comparableSamples, type Sample, type Verdict } from './judged.ts';
import { wilson } from './wilson.ts';

// Fits the weights of the ranker to the judged items and writes them: npm run fit:ranker. Logistic regression by gradient descent with an L2 penalty; how well it
// tells better from worse is measured on articles left out of the fit. Rules that readers surely accept too little of are written down to be refused.

const steps = 600;
const rate = 0.3;
const penalty = 4;
const folds = 8;
/** Fewer judged items of one language say too little by themselves. */
const enough = 8;
const file = path.join('core', 'questions', '4-rank', 'judged-weights.ts');

type Example = { readonly features: readonly string[]; readonly accepted: boolean; readonly article: string };
type Weights = Map<string, number>;

/** The first development sample was made by rules that are gone, and so were those that were only tried; before there was a stimulus readers saw other items, and accepted others. */
const judged = comparableSamples().filter(({ name }) => name !== 'id-development-1' && !name.endsWith('-tried'));
const recent = judged.filter(({ verdicts }) => verdicts.some(({ stimulus }) => stimulus !== undefined));
const examples = recent.flatMap((sample) => sample.verdicts.map((verdict) => exampleOf(verdict, sample)));
const held = examplesHeldOut();
console.log(`${examples.length} judged items; on articles left out of the fit:`);
for (const share of [0.25, 0.5, 0.75, 1]) {
  const best = held.slice(0, Math.round(held.length * share));
  console.log(
    `the best ${percent(share, 0)} %: ${percent(best.filter(({ accepted }) => accepted).length / best.length, 1)} % accepted`,
  );
}
write(fitWeights(examples), { id: seldomAccepted('id'), en: seldomAccepted('en') });

function exampleOf(verdict: Verdict, sample: Sample): Example {
  return {
    features: featuresOf(judgeable(verdict, sample)),
    accepted: verdict.accepted,
    article: `${sample.name.replace(/-before$/, '')} ${verdict.article}`,
  };
}

function judgeable(verdict: Verdict, { name }: Sample): Judgeable {
  return { ...verdict, language: name.startsWith('id-') ? 'id' : 'en' };
}

/** Every example with the probability that a fit without its article gives it, likeliest first. */
function examplesHeldOut(): readonly Example[] {
  const articles = [...new Set(examples.map(({ article }) => article))].sort();
  const scored = Array.from({ length: folds }, (_, fold) => {
    const out = new Set(articles.filter((_name, at) => at % folds === fold));
    const weights = fitWeights(examples.filter(({ article }) => !out.has(article)));
    return examples
      .filter(({ article }) => out.has(article))
      .map((example) => ({ example, score: probability(example, weights) }));
  }).flat();
  return scored.sort((one, other) => other.score - one.score).map(({ example }) => example);
}

function fitWeights(all: readonly Example[]): Weights {
  const weights: Weights = new Map();
  for (let step = 0; step < steps; step += 1) {
    const slope = new Map<string, number>();
    for (const example of all) {
      const miss = probability(example, weights) - (example.accepted ? 1 : 0);
      for (const feature of example.features) slope.set(feature, (slope.get(feature) ?? 0) + miss);
    }
    for (const [feature, sum] of slope) {
      const old = weights.get(feature) ?? 0;
      const pull = feature === 'always' ? 0 : penalty * old;
      weights.set(feature, old - (rate * (sum + pull)) / all.length);
    }
  }
  return weights;
}

function probability({ features }: Example, weights: Weights): number {
  return 1 / (1 + Math.exp(-features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0)));
}

/**
 * What readers seldom accept in a language: families of which, of all samples or of the recent ones, surely less than half by the 95 % interval; and short or long stems of a family of
 * which, of the recent samples, less than 45 % and surely less than 60 %: of its own where they are eight or more, else of both languages together.
 */
function seldomAccepted(language: 'id' | 'en'): Seldom {
  const isOwn = ({ name }: Sample) => name.startsWith(`${language}-`);
  const surely = grouped(judged.filter(isOwn), familyOf).filter(isSurelyBad);
  const lately = grouped(recent.filter(isOwn), familyOf).filter(
    (one) => isSurelyBad(one) && !surely.some(({ family }) => family === one.family),
  );
  const own = grouped(recent.filter(isOwn), cellOf);
  const cells = grouped(recent, cellOf).map((both) => {
    const mine = own.find(({ family }) => family === both.family);
    return mine && mine.of >= enough ? mine : both;
  });
  return [...surely, ...lately, ...cells.filter(isSeldom)];
}

function isSurelyBad({ accepted, of }: Seldom[number]): boolean {
  return of >= enough && wilson(accepted, of).high < 0.5;
}

function isSeldom({ accepted, of }: Seldom[number]): boolean {
  return of >= enough && accepted / of < 0.45 && wilson(accepted, of).high < 0.6;
}

function grouped(of: readonly Sample[], nameOf: (item: Judgeable) => string): Seldom {
  const groups = new Map<string, { accepted: number; of: number }>();
  for (const sample of of)
    for (const verdict of sample.verdicts) {
      const name = nameOf(judgeable(verdict, sample));
      const { accepted, of: count } = groups.get(name) ?? { accepted: 0, of: 0 };
      groups.set(name, { accepted: accepted + (verdict.accepted ? 1 : 0), of: count + 1 });
    }
  return [...groups].sort().map(([family, counts]) => ({ family, ...counts }));
}

type Seldom = readonly { readonly family: string; readonly accepted: number; readonly of: number }[];

function write(weights: Weights, seldom: Readonly<Record<'id' | 'en', Seldom>>): void {
  const rows = [...weights]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([feature, weight]) => `  '${feature}': ${weight.toFixed(2)},`);
  const refused = (all: Seldom) =>
    all.map(({ family, accepted, of }) => `    '${family}': { accepted: ${accepted}, of: ${of} },\n`).join('');
  writeFileSync(
    file,
    `// Data table: weights of the ranker and rules seldom accepted, fitted to the judged items by bench/quality/fit.ts (npm run fit:ranker). Do not edit by hand.

export const judgedWeights: Readonly<Record<string, number>> = {
${rows.join('\n')}
};

type Judged = { readonly accepted: number; readonly of: number };

/** What readers seldom accept: families of rules, some only in short or in long stems. */
export const seldomAccepted: Readonly<Record<'id' | 'en', Readonly<Record<string, Judged>>>> = {
  id: {
${refused(seldom.id)}  },
  en: {
${refused(seldom.en)}  },
};
`,
  );
}
