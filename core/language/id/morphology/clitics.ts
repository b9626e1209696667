import type { Clitic } from './analysis.ts';

export type Cut = { readonly host: string; readonly clitics: readonly Clitic[] };

const pronouns: readonly Clitic[] = ['nya', 'ku', 'mu'];
const particles: readonly Clitic[] = ['lah', 'kah', 'pun'];
/** "ibu", "api": no host is shorter. */
const shortestHost = 3;

/** Every way to cut clitics off the end, none first: "bukunyalah" -> bukunyalah, bukunya|lah, buku|nya|lah. */
export function cutsOf(word: string): readonly Cut[] {
  const whole: Cut = { host: word, clitics: [] };
  const withParticle = [whole, ...cutOff(whole, particles)];
  return [...withParticle, ...withParticle.flatMap((cut) => cutOff(cut, pronouns))];
}

function cutOff({ host, clitics }: Cut, endings: readonly Clitic[]): readonly Cut[] {
  return endings.flatMap((ending) =>
    host.endsWith(ending) && host.length - ending.length >= shortestHost
      ? [{ host: host.slice(0, -ending.length), clitics: [ending, ...clitics] }]
      : [],
  );
}
