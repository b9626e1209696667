import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { familyOf, featuresOf } from '../../core/questions/4-rank/judged-features.ts';
import { percent } from '../table.ts';
import { samples, type Verdict } from './judged.ts';
import { wilson } from './wilson.ts';

// Fits the weights of the ranker to the judged items and writes them: npm run fit:ranker. Logistic regression by gradient descent with an L2 penalty; how well it
// tells better from worse is measured on articles left out of the fit. Rules that readers surely accept too little of are written down to be refused.

const steps = 600;
const rate = 0.3;
const penalty = 3;
const folds = 8;
const file = path.join('core', 'questions', '4-rank', 'judged-weights.ts');

type Example = { readonly features: readonly string[]; readonly accepted: boolean; readonly article: string };
type Weights = Map<string, number>;

/** The first development sample was made by rules that are gone. */
const judged = samples().filter(({ name }) => name !== 'id-development-1');
const examples = judged.flatMap(({ verdicts }) => verdicts.map(exampleOf));
const held = examplesHeldOut();
console.log(`${examples.length} judged items; on articles left out of the fit:`);
for (const share of [0.25, 0.5, 0.75, 1]) {
  const best = held.slice(0, Math.round(held.length * share));
  console.log(
    `the best ${percent(share, 0)} %: ${percent(best.filter(({ accepted }) => accepted).length / best.length, 1)} % accepted`,
  );
}
write(fitWeights(examples), { id: seldomAccepted('id'), en: seldomAccepted('en') });

function exampleOf({ article, kind, rule, stem, title, accepted }: Verdict): Example {
  return { features: featuresOf({ kind, rule, stem, title }), accepted, article };
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

/** The families of rules of a language of which readers accept, by the 95 % interval, less than half. */
function seldomAccepted(language: 'id' | 'en') {
  const verdicts = judged.filter(({ name }) => name.startsWith(`${language}-`)).flatMap((sample) => sample.verdicts);
  const families = [...new Set(verdicts.map(({ rule }) => familyOf(rule)))].sort();
  return families.flatMap((family) => {
    const own = verdicts.filter(({ rule }) => familyOf(rule) === family);
    const { hits, of, high } = wilson(own.filter(({ accepted }) => accepted).length, own.length);
    return of >= 8 && high < 0.5 ? [{ family, accepted: hits, of }] : [];
  });
}

type Seldom = ReturnType<typeof seldomAccepted>;

function write(weights: Weights, seldom: Readonly<Record<'id' | 'en', Seldom>>): void {
  const rows = [...weights]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([feature, weight]) => `  '${feature}': ${weight.toFixed(3)},`);
  const refused = (all: Seldom) =>
    all.map(({ family, accepted, of }) => `    '${family}': { accepted: ${accepted}, of: ${of} },\n`).join('');
  writeFileSync(
    file,
    `// Data table: weights of the ranker and rules seldom accepted, fitted to the judged items by bench/quality/fit.ts (npm run fit:ranker). Do not edit by hand.

export const judgedWeights: Readonly<Record<string, number>> = {
${rows.join('\n')}
};

type Judged = { readonly accepted: number; readonly of: number };

/** Families of rules of which readers surely accept less than half, by language. */
export const seldomAccepted: Readonly<Record<'id' | 'en', Readonly<Record<string, Judged>>>> = {
  id: {
${refused(seldom.id)}  },
  en: {
${refused(seldom.en)}  },
};
`,
  );
}
