import { Parser } from 'htmlparser2';

/** `choices` are the values that radios, boxes and selects of a name offer; `types` the type of its input. */
export type Form = {
  readonly action: string;
  readonly fields: ReadonlyMap<string, string>;
  readonly types: ReadonlyMap<string, string>;
  readonly choices: ReadonlyMap<string, readonly string[]>;
};

type Open = { action: string; fields: Map<string, string>; types: Map<string, string>; choices: Map<string, string[]> };

/** The forms of a page, with what a browser would send of them untouched. */
export function formsIn(html: string): readonly Form[] {
  const forms: Open[] = [];
  let open: Open | undefined;
  let select: string | undefined;
  const parser = new Parser({
    onopentag(tag, attributes) {
      if (tag === 'form') {
        open = { action: attributes.action ?? '', fields: new Map(), types: new Map(), choices: new Map() };
        forms.push(open);
      }
      if (tag === 'select') select = attributes.name;
      if (!open) return;
      if (tag === 'option' && select) offer(open, select, attributes.value ?? '', attributes.selected !== undefined);
      if (tag === 'input' && attributes.name) input(open, attributes.name, attributes);
    },
    onclosetag(tag) {
      if (tag === 'form') open = undefined;
      if (tag === 'select') select = undefined;
    },
  });
  parser.end(html);
  return forms;
}

function input(form: Open, name: string, { type = 'text', value = '', checked }: Record<string, string>): void {
  form.types.set(name, type);
  if (type === 'radio' || type === 'checkbox') offer(form, name, value, checked !== undefined);
  else form.fields.set(name, value);
}

function offer(form: Open, name: string, value: string, chosen: boolean): void {
  form.types.set(name, form.types.get(name) ?? 'select');
  form.choices.set(name, [...(form.choices.get(name) ?? []), value]);
  if (chosen) form.fields.set(name, value);
}
