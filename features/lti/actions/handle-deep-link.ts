import { getTranslations } from 'next-intl/server';
import { orNotFound } from '@/lib/action';
import { html } from '@/lib/html';
import { siteOrigin } from '@/lib/site-origin';
import { getViewer } from '@/lib/viewer';
import { answerDeepLink } from '../commands/deep-link-answer';
import { originOf } from '../policy/launch';
import { smallPage } from './answer';

/** A form that carries what was chosen to the platform: by itself, or without scripts by its button. */
export async function handleDeepLink(request: Request): Promise<Response> {
  const launchId = new URL(request.url).searchParams.get('launch') ?? '';
  const viewer = await getViewer();
  const answer = await orNotFound(answerDeepLink(viewer, launchId, { origin: await siteOrigin(), now: new Date() }));
  const { returnUrl, jwt, framers } = answer;
  const t = await getTranslations('lti.return');
  const more = html`<form method="post" action="${returnUrl}"><input type="hidden" name="JWT" value="${jwt}"><button>${t('submit')}</button></form>`;
  const script = 'document.forms[0].submit()';
  const formOrigin = originOf(returnUrl) ?? undefined;
  return smallPage({ title: t('title'), text: t('text'), more, script, framers, formOrigin });
}
