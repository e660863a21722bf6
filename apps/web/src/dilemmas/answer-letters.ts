const most = 5;

/** The letters under which the answers stand: "A B C"; of many, only how far they go: "A–M". */
export function answerLetters(count: number): string {
  const letters = Array.from({ length: Math.min(count, 26) }, (_, index) => String.fromCharCode(65 + index));

  return count > most ? `A–${count > 26 ? '…' : (letters.at(-1) ?? '')}` : letters.join('\u2009');
}
