export type { Mark } from './mark';
export * from './stand-in';
