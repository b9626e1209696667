import { handleLogin } from '@/features/lti/actions/handle-login';

/** Platforms begin a launch with either; nothing is done yet for whom nobody signed. */
export { handleLogin as GET, handleLogin as POST };
