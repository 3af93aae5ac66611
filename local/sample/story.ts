// The sample rollout up to Tue 10 March 2026: a CRM for Northwind, nine weeks in.
import type { Step } from './Step.ts';
import { accepted } from './story/accepted.ts';
import { begun } from './story/begun.ts';
import { daily } from './story/daily.ts';
import { delivered } from './story/delivered.ts';
import { issues } from './story/issues.ts';
import { live } from './story/live.ts';
import { measured } from './story/measured.ts';
import { playbook } from './story/playbook.ts';
import { signed } from './story/signed.ts';

/** Every step, in the order of time. */
export const story = (): Step[] =>
  [...begun(), ...accepted(), ...delivered(), ...signed(), ...daily(), ...issues(), ...live(), ...measured(), ...playbook()].sort(
    (one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0),
  );
