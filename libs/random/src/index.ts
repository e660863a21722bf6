export { Random, Zipf } from './random';
