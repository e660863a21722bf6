/** As long as a UUID: what stands for it in a body. In a file of its own, for load.ts and cannon.ts are two programs. */
export const nonce = '00000000-0000-4000-8000-nonce0nonce0';
