/** The address of a letter: the number finds it, the words are for people. */
export function dilemmaPath({ number, slug }: { number: number; slug: string }): string {
  return `/d/${number}/${slug}`;
}
