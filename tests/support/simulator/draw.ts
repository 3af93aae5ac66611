import { seededRandom } from '../seededRandom.ts';

/** Numbers from 0 up to 1 that belong to a seed and a text, whenever they are asked for (FNV-1a into a seeded sequence). */
export function drawFor(seed: number, text: string): () => number {
  let hash = 0x811c9dc5 ^ seed;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return seededRandom(hash);
}
