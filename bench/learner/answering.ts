import type { Form } from './form.ts';

/** Something to answer a form of one item with, of the kind that it asks for; `draw` answers a number from 0 up to 1. */
export function someAnswer(form: Form, draw: () => number): Readonly<Record<string, string>> {
  const response = form.choices.get('response');
  if (response) return { response: pick(response, draw) };
  const answers: Record<string, string> = {};
  for (const [name, type] of form.types) {
    if (/^(place|match)-\d+$/.test(name)) {
      // Nothing stands in two places.
      const left = (form.choices.get(name) ?? []).filter((value) => !Object.values(answers).includes(value));
      answers[name] = pick(left, draw);
    }
    if (name === 'month') answers[name] = pick(form.choices.get(name) ?? [], draw);
    if (name === 'year') answers[name] = String(1950 + Math.floor(draw() * 75));
    if (name === 'response') answers[name] = type === 'date' ? someDay(draw) : String(Math.floor(draw() * 1000));
  }
  return answers;
}

function pick(from: readonly string[], draw: () => number): string {
  const offered = from.filter((value) => value !== '');
  return offered[Math.floor(draw() * offered.length)] ?? '';
}

function someDay(draw: () => number): string {
  const day = 1 + Math.floor(draw() * 28);
  return `${1950 + Math.floor(draw() * 75)}-0${1 + Math.floor(draw() * 9)}-${String(day).padStart(2, '0')}`;
}
