import type { DocumentSource } from './document';
import { plainText, textBlocks } from './plain-text';
import type { QueryText } from './query';
import { sentenceSpans } from './sentences';

/** A sentence vector of length 1: the closer two texts are in meaning, the nearer their dot product is to 1. */
export type Vector = Float32Array;

/** Turns texts into vectors of any length but 0, all of one dimension, in their order. */
export type Embed = (texts: readonly string[]) => Promise<readonly Vector[]>;

/** What sentence models read of a text is short: this many UTF-16 units are more than the 128 tokens of ours. */
const LONGEST_EMBEDDED = 640;
/** Words of a piece: with its tokens about what such a model was trained on. */
const PIECE_WORDS = 70;
/** Pieces of a document that are read: of a very long article the beginning says what it is about. */
const MOST_PIECES = 12;
/** A sentence of a piece is never longer, in UTF-16 units; only texts without full stops have such. */
const LONGEST_SENTENCE = 400;

/** The vector of a text that looks for documents: how it begins. One reading, for it is made while people write. */
export async function vectorOfText(text: QueryText, embed: Embed): Promise<Vector> {
  const [vector] = await embed([opening(text.title, `${text.ask ?? ''}\n${plainText(text.body)}`)]);
  return normalised(vector ?? new Float32Array());
}

/** The vector of a document: its title, its beginning, and the mean of its pieces, each as much as the others. */
export async function vectorOfDocument(source: DocumentSource, embed: Embed): Promise<Vector> {
  const title = source.title.trim();
  const text = [source.summary ?? '', ...textBlocks(source.body).map((block) => block.text)]
    .join('\n')
    .trim();
  const beginning = opening(title, text);
  const vectors = await embed([beginning, title === '' ? beginning : title, ...piecesOf(text)]);
  const [first = new Float32Array(), second = first, ...pieces] = vectors;
  const parts = [first, second, pieces.length > 0 ? sum(pieces) : first];
  return normalised(sum(parts.map(normalised)));
}

/** How near two vectors are, from -1 to 1. */
export function nearness(one: Vector, other: Vector): number {
  let product = 0;
  for (let at = 0; at < one.length; at++) product += (one[at] ?? 0) * (other[at] ?? 0);
  return product;
}

function opening(title: string, text: string): string {
  return `${title}\n${text.trim()}`.trim().slice(0, LONGEST_EMBEDDED);
}

/** Whole sentences in a row, about `PIECE_WORDS` together. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let piece: string[] = [];
  let words = 0;
  const finish = () => {
    if (piece.length > 0) pieces.push(piece.join(' '));
    piece = [];
    words = 0;
  };
  for (const line of text.split('\n')) {
    for (const { start, end } of sentenceSpans(line, LONGEST_SENTENCE)) {
      const sentence = line.slice(start, end);
      const length = sentence.split(' ').length;
      if (words + length > PIECE_WORDS) finish();
      piece.push(sentence);
      words += length;
      if (pieces.length >= MOST_PIECES) return pieces;
    }
  }
  finish();
  return pieces;
}

function sum(vectors: readonly Vector[]): Vector {
  const total = new Float32Array(vectors[0]?.length ?? 0);
  for (const vector of vectors)
    for (let at = 0; at < total.length; at++) total[at] = (total[at] ?? 0) + (vector[at] ?? 0);
  return total;
}

function normalised(vector: Vector): Vector {
  const length = Math.sqrt(nearness(vector, vector));
  return length > 0 ? vector.map((part) => part / length) : vector;
}
