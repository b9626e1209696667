import { handleDeepLink } from '@/features/lti/actions/handle-deep-link';

export { handleDeepLink as GET };
