import { getTranslations } from 'next-intl/server';
import { siteOrigin } from '@/lib/site-origin';
import { registerSelf } from '../commands/register-self';
import { originOf } from '../policy/launch';
import { faultPage, smallPage } from './answer';

/** The page that a platform opens with an invitation: Fakta registers itself there, and the page asks to be closed (LTI Dynamic Registration 1.0, section 3.7). */
export async function handleRegister(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const asked = {
    invitation: searchParams.get('invitation') ?? '',
    configurationUrl: searchParams.get('openid_configuration') ?? '',
    registrationToken: searchParams.get('registration_token') ?? undefined,
  };
  const platformOrigin = originOf(asked.configurationUrl);
  const registered = await registerSelf(asked, { origin: await siteOrigin(), now: new Date() });
  if (!registered.ok)
    return faultPage(
      `register-${registered.code}`,
      registered.code === 'invitation' || !platformOrigin ? [] : [platformOrigin],
    );
  const t = await getTranslations('lti.registered');
  const { name, needsDeployment } = registered.value;
  const text = t(needsDeployment ? 'textDeployment' : 'text', { name });
  const script = "(window.opener || window.parent).postMessage({ subject: 'org.imsglobal.lti.close' }, '*')";
  return smallPage({ title: t('title'), text, script, framers: platformOrigin ? [platformOrigin] : [] });
}
