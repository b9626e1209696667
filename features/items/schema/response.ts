/**
 * The response that an answer form sends: one field; month and year, which browsers lack a common field for, as an ISO
 * date (`2024-12`) or as much of it as was given; or the fields of an item of parts, named by `parts`, as a JSON array of
 * the texts shown. An empty place of an order stays in the array as an empty text.
 */
export function responseOf(form: FormData): string {
  const field = (name: string) => String(form.get(name) ?? '');
  switch (field('parts')) {
    case 'choices':
      return JSON.stringify(form.getAll('response').map(String));
    case 'places':
      return JSON.stringify(numbered('place').map(field));
    case 'matches':
      return JSON.stringify(numbered('prompt').map((name, at) => [field(name), field(`match-${at}`)]));
    default:
      if (!form.has('year')) return field('response');
      return [field('year').trim(), field('month')].filter((part) => part !== '').join('-');
  }

  function numbered(name: string): readonly string[] {
    const names: string[] = [];
    while (form.has(`${name}-${names.length}`)) names.push(`${name}-${names.length}`);
    return names;
  }
}

/** The texts of a response of choices or places, to fill its form again; none when it is no such response. */
export function textsIn(response: string): readonly string[] {
  const given = parsed(response);
  return Array.isArray(given) ? given.map((text) => (typeof text === 'string' ? text : '')) : [];
}

/** The match of each prompt in a response. */
export function matchesIn(response: string): ReadonlyMap<string, string> {
  const given = parsed(response);
  const pairs: readonly unknown[] = Array.isArray(given) ? given : [];
  return new Map(pairs.flatMap((pair) => (Array.isArray(pair) ? [[String(pair[0]), String(pair[1])]] : [])));
}

function parsed(response: string): unknown {
  try {
    return JSON.parse(response);
  } catch {
    return null;
  }
}

/** What a response lacks before anything is known of its key: all of it, or some of its parts. */
export function gapIn(response: string): 'empty' | 'incomplete' | null {
  if (response.trim() === '') return 'empty';
  const given = parsed(response);
  if (!Array.isArray(given)) return null;
  const parts = given.flat().map(String);
  if (parts.length === 0 || parts.every((part) => part === '')) return 'empty';
  return parts.includes('') ? 'incomplete' : null;
}
