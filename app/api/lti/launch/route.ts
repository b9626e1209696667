import { handleLaunch } from '@/features/lti/actions/handle-launch';

export { handleLaunch as POST };
