import { handleRegister } from '@/features/lti/actions/handle-register';

export { handleRegister as GET };
