import { forecasts } from '../../clock/forecast.ts';
import type { Speaking } from '../../words/documentLanguage.ts';
import type { Looking } from '../Looking.ts';
import type { KickoffRecord } from './KickoffRecord.ts';

/** What can be used after each milestone (P27, P63). */
export function systemsOf({ rollout, now }: Looking, speaking: Speaking): KickoffRecord['systems'] {
  const w = speaking.words.kickoff.systems;
  return {
    title: w.title,
    lead: '',
    notes: w.notes,
    none: w.none,
    items: forecasts(rollout, now)
      .filter(({ milestone }) => !milestone.leftOut)
      .map(({ milestone: { name, touch, worksByItself }, on }) => ({ name, by: w.by(speaking.day(on)), touch, works: worksByItself })),
  };
}
