/** The password of the demo logins, told at the start and on the sign-in page: everybody knows it. */
export const DEMO_PASSWORD = 'quandary-demo';

/** Nobody else has an address that ends so: RFC 2606 keeps `.test` from everybody. */
const DEMO_ADDRESS = /@demo\.test$/i;

/** Whether these are a login of the demonstration, with the password that it came with. */
export const isDemoLogin = (email: string, password: string): boolean =>
  password === DEMO_PASSWORD && DEMO_ADDRESS.test(email);
