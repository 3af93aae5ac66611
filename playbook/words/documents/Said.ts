/** The shape of a catalogue: every message of it, whatever it says; a catalogue that lacks one does not compile. */
export type Said<T> = T extends string
  ? string
  : T extends (...told: infer Told) => infer Answer
    ? (...told: Told) => Said<Answer>
    : { readonly [Key in keyof T]: Said<T[Key]> };
