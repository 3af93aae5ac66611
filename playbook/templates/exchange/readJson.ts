// Reads JSON as strictly as JSON.parse does, and remembers in which line each thing stands; no name stands twice in a group.
import { templateFileWords } from '../../words/templateFile.ts';
import type { Path } from './Problem.ts';

const { json: w } = templateFileWords;

/** Deeper than any template; also keeps the reader from running out of stack. */
const deepest = 12;

export type JsonRead = { value: unknown; lineOf(path: Path): number } | { line: number; text: string };

class Unreadable extends Error {
  readonly at: number;
  constructor(at: number, text: string) {
    super(text);
    this.at = at;
  }
}

const space = /[ \t\r\n]*/y;
const text = /"(?:[ !#-[\]-\u{10ffff}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;
const numeral = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const named = { true: true, false: false, null: null } as const;

/** The value and the line of each of its parts; or the first line that cannot be read, and why. */
export function readJson(source: string): JsonRead {
  const reader = new Reader(source);
  try {
    const value = reader.whole();
    return { value, lineOf: (path) => reader.lineOf(path) };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { line: lineAt(source, error.at), text: error.message };
  }
}

const lineAt = (source: string, place: number): number => source.slice(0, place).split('\n').length;

class Reader {
  private at = 0;
  private readonly places = new Map<string, number>();
  private readonly source: string;
  constructor(source: string) {
    this.source = source;
  }

  whole(): unknown {
    const value = this.value('', 0);
    this.skip();
    if (this.at < this.source.length) throw new Unreadable(this.at, w.after);
    return value;
  }

  /** The line of that part, or of the nearest thing around it that is there. */
  lineOf(path: Path): number {
    for (let length = path.length; length >= 0; length -= 1) {
      const place = this.places.get(keyOf(path.slice(0, length)));
      if (place !== undefined) return lineAt(this.source, place);
    }
    return 1;
  }

  private skip(): void {
    space.lastIndex = this.at;
    space.test(this.source);
    this.at = space.lastIndex;
  }

  private next(): string {
    this.skip();
    return this.source[this.at] ?? '';
  }

  private refuse(said: string): never {
    throw new Unreadable(this.at, this.at >= this.source.length ? w.end : said);
  }

  private take(what: RegExp): string | null {
    what.lastIndex = this.at;
    const found = what.exec(this.source)?.[0] ?? null;
    if (found !== null) this.at += found.length;
    return found;
  }

  private value(key: string, depth: number): unknown {
    const sign = this.next();
    if (!this.places.has(key)) this.places.set(key, this.at);
    if (depth > deepest) this.refuse(templateFileWords.deep);
    if (sign === '{') return this.group(key, depth);
    if (sign === '[') return this.list(key, depth);
    if (sign === '"') return this.text();
    const number = this.take(numeral);
    if (number !== null) return Number(number);
    for (const [name, value] of Object.entries(named))
      if (this.source.startsWith(name, this.at)) {
        this.at += name.length;
        return value;
      }
    return this.refuse(w.value);
  }

  private text(): string {
    return JSON.parse(this.take(text) ?? this.refuse(w.text));
  }

  private group(key: string, depth: number): object {
    const group: Record<string, unknown> = Object.create(null);
    this.at += 1;
    if (this.next() === '}') return this.end(group);
    for (;;) {
      if (this.next() !== '"') this.refuse(w.name);
      const place = this.at;
      const name = this.text();
      if (Object.hasOwn(group, name)) throw new Unreadable(place, w.twice(name));
      if (this.next() !== ':') this.refuse(w.colon(name));
      this.at += 1;
      const own = `${key}/${name}`;
      this.places.set(own, place);
      group[name] = this.value(own, depth + 1);
      const sign = this.next();
      if (sign === '}') return this.end(group);
      if (sign !== ',') this.refuse(w.comma('}'));
      this.at += 1;
    }
  }

  private list(key: string, depth: number): unknown[] {
    const list: unknown[] = [];
    this.at += 1;
    if (this.next() === ']') return this.end(list);
    for (;;) {
      list.push(this.value(`${key}/${list.length}`, depth + 1));
      const sign = this.next();
      if (sign === ']') return this.end(list);
      if (sign !== ',') this.refuse(w.comma(']'));
      this.at += 1;
    }
  }

  private end<T>(whole: T): T {
    this.at += 1;
    return whole;
  }
}

const keyOf = (path: Path): string => path.map((step) => `/${step}`).join('');
