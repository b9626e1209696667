import { scope } from '../schema/claims';
import { ltiPaths } from './addresses';

/** What Fakta tells a platform of itself when it registers (LTI Dynamic Registration 1.0, section 3.5.2). `name` is all it asks to be told of people. */
export function toolConfiguration(origin: string) {
  const launch = `${origin}${ltiPaths.launch}`;
  return {
    application_type: 'web',
    response_types: ['id_token'],
    grant_types: ['implicit', 'client_credentials'],
    initiate_login_uri: `${origin}${ltiPaths.login}`,
    redirect_uris: [launch],
    client_name: 'Fakta',
    jwks_uri: `${origin}${ltiPaths.keys}`,
    logo_uri: `${origin}/icon.svg`,
    policy_uri: `${origin}/privacy`,
    token_endpoint_auth_method: 'private_key_jwt',
    scope: Object.values(scope).join(' '),
    'https://purl.imsglobal.org/spec/lti-tool-configuration': {
      domain: new URL(origin).host,
      target_link_uri: launch,
      description: 'Kuis dari artikel berita; setiap soal terikat pada kata-kata yang membuktikannya.',
      claims: ['iss', 'sub', 'name'],
      messages: [
        { type: 'LtiResourceLinkRequest', target_link_uri: launch, label: 'Fakta' },
        { type: 'LtiDeepLinkingRequest', target_link_uri: launch, label: 'Fakta' },
      ],
    },
  };
}

/** How the log of deeds names an invitation: no way back to the address. */
export function invitationId(tokenHash: string): string {
  return tokenHash.slice(0, 12);
}
