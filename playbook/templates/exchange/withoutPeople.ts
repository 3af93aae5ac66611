// Takes out of a text what belongs to one rollout: its people, its companies, its addresses and its secrets (P7).
import type { Side } from '../../contract.ts';
import { templateWords as w } from '../../words/templates.ts';

/** Who and what is taken out. */
export interface Own {
  sides: Record<Side, string>;
  /** Everybody in the rollout, with what stands in place of their name: their role, or nobody in particular. */
  people: { name: string; stands: string }[];
}

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
const inMarkdown = (name: string) => name.replace(/[\\`*_{}[\]<>()#+\-.!|~]/g, (sign) => `\\${sign}`);
/** A name by itself, not a piece of a longer word. */
const word = (name: string) => new RegExp(`(?<![\\p{L}\\p{N}])${escaped(name)}(?![\\p{L}\\p{N}])`, 'gu');

/** A text of the rollout as a template has it; `typed` texts were written by people, so first names and surnames alone go too. */
export function withoutPeople({ sides, people }: Own, typed: boolean): (text: string) => string {
  const companies = (Object.entries(sides) as [Side, string][])
    .filter(([, name]) => name.trim() !== '')
    .flatMap(([side, name]) => [...new Set([inMarkdown(name), name])].map((written) => ({ written, stands: `{${side}}` })));
  const persons = people.flatMap(({ name, stands }) => (name.trim().length < 2 ? [] : [{ written: name.trim(), stands }]));
  const parts = persons.flatMap(({ written, stands }) =>
    written.split(/\s+/).flatMap((part) => (part.length > 2 ? [{ written: part, stands }] : [])),
  );
  const longestFirst = (all: { written: string; stands: string }[]) =>
    all.toSorted((one, other) => other.written.length - one.written.length);
  const taken = [...longestFirst(persons), ...longestFirst(companies), ...(typed ? longestFirst(parts) : [])].map(
    ({ written, stands }) => ({
      pattern: word(written),
      stands,
    }),
  );
  return (text) => taken.reduce((before, { pattern, stands }) => before.replace(pattern, () => stands), withoutSecrets(text));
}

const secrets: RegExp[] = [
  /-----BEGIN [A-Z ]+-----[\s\S]*?(?:-----END [A-Z ]+-----|$)/g,
  /\beyJ[\w-]{8,}\.[\w-]{4,}(?:\.[\w-]*)?/g,
  /\b(?:AKIA|ASIA)[A-Z0-9]{12,}\b/g,
  /\b(?:gh[pousr]|github_pat|glpat|xox[abeprs])[-_][\w-]{10,}/g,
  /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi,
  /\b(?=[A-Za-z0-9+/_-]*\d)(?=[A-Za-z0-9+/_-]*[A-Za-z])[A-Za-z0-9+_-]{32,}={0,2}/g,
  /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}/gu,
  /(?<![\w+])\+\d[\d ()./-]{6,}\d/g,
];

/** A word for a secret, and what follows it. */
const told =
  /((?:pass(?:word|wort|phrase|code)?|passwort|kennwort|pwd|secret|token|api[ _-]?key|access[ _-]?key|account[ _-]?key|client[ _-]?secret|credentials?)["'`*]*\s*(?:[:=]|\bis\b)\s*["'`*]*)(?!\s)[^\s"'`*,;|<>)]+/giu;

function withoutSecrets(text: string): string {
  const linked = text.replace(/\b[a-z][a-z0-9+.-]*:\/\/[^\s<>()[\]"'`|]+/gi, bareLink);
  const untold = linked.replace(told, (_, before: string) => `${before}${w.removed}`);
  return secrets.reduce((before, secret) => before.replace(secret, w.removed), untold);
}

/** A link without who signs in, without what follows ? and #, and without a piece of its path that looks like a key. */
function bareLink(link: string): string {
  const [, scheme = '', rest = '', end = ''] = /^([a-z][a-z0-9+.-]*:\/\/)(.*?)([.,;:!?]*)$/i.exec(link) ?? [];
  const plain = rest.split(/[?#]/)[0] ?? '';
  const [host = '', ...path] = plain.slice(plain.lastIndexOf('@') + 1).split('/');
  const kept = path.slice(0, path.findIndex((piece) => looksLikeKey(piece)) >>> 0);
  return `${scheme}${[host, ...kept].join('/')}${end}`;
}

const looksLikeKey = (piece: string) => piece.length >= 20 && /\d/.test(piece) && /[A-Za-z]/.test(piece) && !/[-_].*[-_].*[-_]/.test(piece);
