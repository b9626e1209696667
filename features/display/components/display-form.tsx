import { getTranslations } from 'next-intl/server';
import { Button } from '@/components/button';
import { chooseDisplayAction } from '../actions';
import { choices, type Display, type Setting, settings } from '../schema';

/** How Fakta is to look: a plain form. `from` is the page to lead back to. */
export async function DisplayForm({ display, from }: { display: Display; from: string }) {
  const t = await getTranslations('display');
  return (
    <form action={chooseDisplayAction} className="grid gap-8">
      <input type="hidden" name="from" value={from} />
      {settings.map((setting) => (
        <Choice key={setting} setting={setting} display={display} />
      ))}
      <div className="flex flex-wrap gap-3">
        <Button>{t('save')}</Button>
        <Button look="secondary" name="reset" value="1">
          {t('reset')}
        </Button>
      </div>
    </form>
  );
}

async function Choice({ setting, display }: { setting: Setting; display: Display }) {
  const t = await getTranslations(`display.${setting}`);
  return (
    <fieldset>
      <legend className="text-lg font-semibold">{t('title')}</legend>
      <p className="text-sm text-quiet">{t('hint')}</p>
      <div className="mt-2 grid gap-1">
        {choices[setting].map((value) => (
          <label key={value} className="flex min-h-11 items-center gap-3">
            <input
              // Made anew after a reset: an input keeps its first default.
              key={display[setting]}
              type="radio"
              name={setting}
              value={value}
              defaultChecked={value === display[setting]}
              className="size-5 shrink-0 accent-accent"
            />
            {t(value)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
