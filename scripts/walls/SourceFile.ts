/** A file of the house: its path from the root, with `/`, and its text. */
export interface SourceFile {
  path: string;
  text: string;
}

/** Something a wall forbids: where it stands, what it is, and the sentence that says what to do instead. */
export interface Breach {
  wall: string;
  path: string;
  line: number;
  what: string;
  advice: string;
}
