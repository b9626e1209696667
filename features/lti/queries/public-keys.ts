export { publicKeys as getPublicKeys } from '../commands/keys';
