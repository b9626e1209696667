/** Whether a form holds an answer that differs from the one it came with. Steps moved by buttons say so themselves. */
export function isUnsaved(form: HTMLFormElement | null | undefined): boolean {
  if (!form) return false;
  return form.querySelector('[data-moved]') !== null || [...form.elements].some(isChanged);
}

function isChanged(control: Element): boolean {
  if (control instanceof HTMLSelectElement) {
    return [...control.options].some(({ selected, defaultSelected }) => selected !== defaultSelected);
  }
  if (!(control instanceof HTMLInputElement) || control.type === 'hidden') return false;
  return control.checked !== control.defaultChecked || control.value !== control.defaultValue;
}
