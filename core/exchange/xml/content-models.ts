import type { Tree } from './tree.ts';

/** Of an element: `children` is what their names, with a space after each, must match; attributes whose name ends in a question mark may be left out. */
export type Model = { readonly children: RegExp; readonly text?: true } & Readonly<
  Record<'has', Readonly<Record<string, RegExp>>>
>;
/** By the names of elements; what has none is a fault. */
export type Models = Readonly<Record<string, Model>>;

/** A name of XML without a colon (NCName), as far as it is written here. */
export const name = /^[A-Za-z_][\w.-]*$/;
const words = /\S/;
const none = /^$/;

/** A manifest of IMS Content Packaging 1.1.4, as its XML schema has it, of the elements that are written here. */
export const manifestModels: Models = {
  manifest: { has: { identifier: name }, children: /^(metadata )?organizations resources $/ },
  metadata: { has: {}, children: /^schema schemaversion $/ },
  schema: { has: {}, children: none, text: true },
  schemaversion: { has: {}, children: none, text: true },
  organizations: { has: {}, children: none },
  resources: { has: {}, children: /^(resource )*$/ },
  resource: { has: { identifier: name, type: words, 'href?': words }, children: /^(file )*(dependency )*$/ },
  file: { has: { href: words }, children: none },
  dependency: { has: { identifierref: name }, children: none },
};

/** Where a tree is not as its models have it: elements, attributes, children and words that may not be there, or are missing. */
export function faultsOf(tree: Tree, models: Models): readonly string[] {
  const model = models[tree.name];
  if (!model) return [`<${tree.name}>`];
  const own = Object.entries(tree.attributes).filter(([key]) => !/^(xmlns|xsi)/.test(key));
  const strange = own.filter(([key, value]) => !(model.has[key] ?? model.has[`${key}?`])?.test(value));
  const missing = Object.keys(model.has).filter((key) => !key.endsWith('?') && !(key in tree.attributes));
  const children = tree.children.map((one) => `${one.name} `).join('');
  return [
    ...strange.map(([key, value]) => `<${tree.name} ${key}="${value}">`),
    ...missing.map((key) => `<${tree.name}> without ${key}`),
    ...(model.children.test(children) ? [] : [`<${tree.name}> holds ${children}`]),
    ...(model.text || tree.text.trim() === '' ? [] : [`<${tree.name}> holds words`]),
    ...tree.children.flatMap((one) => faultsOf(one, models)),
  ];
}
