/** One piece of card JSON: an element or an action. */
export interface Element {
  type: string;
  [property: string]: unknown;
}
