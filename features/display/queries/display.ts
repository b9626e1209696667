import { cookies } from 'next/headers';
import { chosen, type Display, displayCookie, readDisplay } from '../schema';

/** How this browser wants Fakta to look. Not a matter of who is there: the cookie is the browser's own. */
export async function getDisplay(): Promise<Display> {
  return readDisplay((await cookies()).get(displayCookie)?.value);
}

/** The same as attributes of `<html>`, which `globals.css` answers to: nothing flashes and no script is needed. */
export async function getDisplayAttributes(): Promise<Readonly<Record<`data-${string}`, string>>> {
  return Object.fromEntries(chosen(await getDisplay()).map(([name, value]) => [`data-${name}`, value]));
}
