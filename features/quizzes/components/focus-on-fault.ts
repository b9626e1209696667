'use client';

import { useEffect, useRef } from 'react';
import type { FormState } from './form-state';

/** Leads to the first field that is wrong, or to the words about a group of fields or the whole form, once the answer is there. */
export function useFocusOnFault(state: FormState) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (state.round > 0) form.current?.querySelector<HTMLElement>('[aria-invalid], [data-fault]')?.focus();
  }, [state]);
  return form;
}
