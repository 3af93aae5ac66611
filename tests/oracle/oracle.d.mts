import type { Scenario } from './Scenario.ts';

export function foretell(scenario: Scenario): { messages: string[]; unasked: string[] };
export function filed(name: 'messages' | 'unasked', rows: string[]): string;
