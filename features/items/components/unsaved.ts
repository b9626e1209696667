/** On a form whose answer is sent, or kept by the server, as it stands. */
const keptMark = 'kept';

/** Whether a form holds an answer that differs from the one it came with and was not kept since. Steps moved by buttons say so themselves. */
export function isUnsaved(form: HTMLFormElement | null | undefined): boolean {
  if (!form || keptMark in form.dataset) return false;
  return form.querySelector('[data-moved]') !== null || [...form.elements].some(isChanged);
}

export function markKept(form: HTMLFormElement, kept: boolean): void {
  if (kept) form.dataset[keptMark] = '';
  else delete form.dataset[keptMark];
}

/** Whether a field holds something else than it came with. */
export function isChanged(control: Element): boolean {
  if (control instanceof HTMLSelectElement) {
    return [...control.options].some(({ selected, defaultSelected }) => selected !== defaultSelected);
  }
  if (!(control instanceof HTMLInputElement) || control.type === 'hidden') return false;
  return control.checked !== control.defaultChecked || control.value !== control.defaultValue;
}
