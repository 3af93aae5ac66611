// The one file that names pptxgenjs: its types are written for another kind of module than it is.
import library from 'pptxgenjs';

export type Presentation = library.default;
export type Slide = library.default.Slide;
export type Border = library.default.BorderProps;

/** A presentation without slides. */
export function newPresentation(): Presentation {
  const Library = library as unknown as typeof library.default;
  return new Library();
}
