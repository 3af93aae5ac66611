// Inputs made from a command's own schema, so that most of them are taken, and the same broken in one place.
import { z } from 'zod';
import type { Command } from '../../playbook/commands/Command.ts';

type Random = () => number;

interface Shape {
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  anyOf?: Shape[];
  oneOf?: Shape[];
  properties?: Record<string, Shape>;
  required?: string[];
  items?: Shape;
  minItems?: number;
  maxItems?: number;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  format?: string;
  pattern?: string;
}

export const oneOf = <T>(random: Random, from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;

const shapes = new Map<string, Shape>();

function shapeOf({ verb, input }: Pick<Command, 'verb' | 'input'>): Shape {
  const known = shapes.get(verb);
  if (known) return known;
  const made = z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }) as Shape;
  shapes.set(verb, made);
  return made;
}

/** What people write. */
const words = [
  'Sources opened',
  'help',
  '👩‍🚀 שלום \u202eabc',
  '**b** [x](javascript:alert(1)) <img src=x onerror=alert(1)>',
  "'; drop table entries; --",
  'x'.repeat(3000),
  '{customer} $1 %s',
  '2026-03-12',
];

/** An input the command's schema describes; `ids` are those of a rollout, for what is named by id. */
export function inputFrom(random: Random, command: Pick<Command, 'verb' | 'input'>, ids: readonly string[]): unknown {
  return madeOf(random, shapeOf(command), ids);
}

function madeOf(random: Random, shape: Shape, ids: readonly string[]): unknown {
  const some = shape.anyOf ?? shape.oneOf;
  if (some) return madeOf(random, oneOf(random, some), ids);
  if (shape.const !== undefined) return shape.const;
  if (shape.enum) return oneOf(random, shape.enum);
  const type = Array.isArray(shape.type) ? oneOf(random, shape.type) : shape.type;
  if (type === 'object') return objectOf(random, shape, ids);
  if (type === 'array') {
    const length = (shape.minItems ?? 0) + Math.floor(random() * 3);
    return Array.from({ length: Math.min(length, shape.maxItems ?? length) }, () => madeOf(random, shape.items ?? {}, ids));
  }
  if (type === 'boolean') return random() < 0.5;
  if (type === 'integer' || type === 'number') {
    const least = Math.max(shape.minimum ?? 0, -1000);
    return least + Math.floor(random() * (Math.min(shape.maximum ?? 100, 1000) - least + 1));
  }
  if (type === 'null') return null;
  return textOf(random, shape, ids);
}

function objectOf(random: Random, { properties = {}, required = [] }: Shape, ids: readonly string[]): object {
  const given = Object.entries(properties).filter(([name]) => required.includes(name) || random() < 0.6);
  return Object.fromEntries(given.map(([name, shape]) => [name, madeOf(random, shape, ids)]));
}

function textOf(random: Random, { format, pattern, minLength = 0 }: Shape, ids: readonly string[]): string {
  if (format === 'date' || pattern?.includes('\\d{4}')) return `2026-0${1 + Math.floor(random() * 9)}-1${Math.floor(random() * 10)}`;
  if (format === 'uri') return 'https://northwind.example/paper';
  if (pattern?.includes(':')) return '16:00';
  if (random() < 0.6) return oneOf(random, ids);
  return oneOf(random, words).padEnd(minLength, '.');
}

/** What nobody's form sends. */
const odd: readonly ((random: Random) => unknown)[] = [
  () => null,
  () => '',
  () => '\u0000',
  () => '\ud800',
  () => -1,
  () => 1e308,
  () => [],
  () => ({}),
  () => '__proto__',
  () => 'constructor',
  () => JSON.parse('{"__proto__": {"a": 1}, "constructor": {"prototype": 1}}'),
  () => 'x'.repeat(20_000),
  () => ['a', ['b', ['c']]],
  () => '2026-13-45',
  () => deep(60),
  () => deep(2000),
  (random) => String.fromCodePoint(...Array.from({ length: 20 }, () => Math.floor(random() * 0xd7ff))),
];

const deep = (levels: number): unknown => JSON.parse(`${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`);

export const oddValue = (random: Random): unknown => oneOf(random, odd)(random);

/** The same with one place in it replaced, taken away or added. */
export function broken(random: Random, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || random() < 0.15) return oddValue(random);
  if (Array.isArray(value)) return value.length ? value.map((one, at) => (at === 0 ? broken(random, one) : one)) : [oddValue(random)];
  const names = Object.keys(value);
  if (names.length === 0 || random() < 0.1) return { ...value, [String(oddValue(random)).slice(0, 40)]: oddValue(random) };
  const name = oneOf(random, names);
  const { [name]: was, ...rest } = value as Record<string, unknown>;
  return random() < 0.2 ? rest : { ...rest, [name]: broken(random, was) };
}
