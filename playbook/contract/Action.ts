/** One question a form asks before an action is sent. */
export interface Ask {
  name: string;
  label: string;
  /** `weekdays` are asked and sent as a list, "1" is Monday and "7" is Sunday, all seven where there are no `choices`; `calendar` is the text of an .ics file, `template` that of a template's JSON file. */
  kind:
    | 'text'
    | 'longText'
    | 'choice'
    | 'choices'
    | 'weekdays'
    | 'date'
    | 'person'
    | 'people'
    | 'number'
    | 'time'
    | 'yesNo'
    | 'paste'
    | 'calendar'
    | 'template';
  required: boolean;
  /** Said when a required answer is missing. */
  error: string;
  example?: string;
  choices?: { value: string; label: string }[];
  max?: number;
  /** What stands now: several (`choices`, `people`, `weekdays`) one a line, `yesNo` as true or false. They are sent as a list of texts and as a boolean. */
  value?: string;
  /** Asked only while another question has this answer. */
  when?: { ask: string; is: string };
  /** The order of several answers counts; the form lets them be moved up and down. */
  ordered?: boolean;
}

/** Something the reader may do here: post `input` and the answers to `asks` to `commands/<verb>`. */
export interface Action {
  verb: string;
  label: string;
  tone: 'primary' | 'plain' | 'destructive';
  input: Record<string, unknown>;
  asks: Ask[];
  /** Title of the form, a sentence; absent where the press acts at once. */
  title?: string;
  /** The form shows what would change before it is sent. */
  previews?: boolean;
  /** Drawn with the form, so that pressing twice is doing it once. */
  key: string;
}

/** The answer to a command: what is so now, in one sentence, and how to take it back. */
export interface Done {
  rolloutId: string;
  seq: number;
  said: string;
  undo: Action | null;
}

/** RFC 9457, with our refusal's name. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  /** The refusal's name, for programs. */
  refusal: string;
  /** The refusal's sentence, for people. */
  detail: string;
}

/** `POST /api/rollouts/:id/previews/:verb`: what a command would do, and what is wrong with it; nothing is stored. */
export interface Preview {
  /** One sentence; the refusal's when it would be refused. */
  said: string;
  refused: boolean;
  /** Lines of what was pasted that cannot be read, each with its number. */
  problems: { line: number; text: string }[];
  /** What would be otherwise: "Sales pilot", "due Fri 13 Mar", "due Wed 18 Mar". */
  changes: { what: string; was: string; is: string }[];
  /** The words of a card that would be sent: what stands on it, line by line, and its buttons. */
  shows?: { lines: string[]; buttons: string[] };
  /** Choices of one question that follow from the answers to the others, and those that are proposed, one a line. */
  offers?: { ask: string; choices: { value: string; label: string }[]; value: string };
}
