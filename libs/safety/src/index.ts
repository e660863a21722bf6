export type { Mark } from './mark';
