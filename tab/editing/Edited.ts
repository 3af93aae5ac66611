/** A text with what is chosen in it: from the caret to the caret where nothing is. */
export interface Edited {
  text: string;
  from: number;
  to: number;
}
