/** What the parts of an element say, one line each, as a voice reads it: without what is for the eye, with the names of pictures. */
export function spokenLines(root: ParentNode | null, parts: string): readonly string[] {
  return [...(root?.querySelectorAll(parts) ?? [])].map(textOf).filter((line) => line !== '');
}

function textOf(part: Element): string {
  const copy = part.cloneNode(true) as Element;
  for (const silent of copy.querySelectorAll('[aria-hidden=true], sup')) silent.remove();
  for (const named of copy.querySelectorAll('[aria-label]'))
    named.textContent = ` ${named.getAttribute('aria-label')} `;
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}
