import { currentForecast } from '../../playbook/clock/decisions.ts';
import { forecasts } from '../../playbook/clock/forecast.ts';
import type { Seen } from '../act/Conversing.ts';
import { guestRefused } from '../act/guestRefused.ts';
import { drawMilestone, drawRollout, drawSection } from '../draw/drawPlace.ts';
import type { Found } from '../teams/Incoming.ts';
import { sectionsFor } from './sectionsFor.ts';

/** A place in a rollout that fits, how well, and its card. */
export interface Fitting {
  page: 'overview' | 'plan' | 'playbook';
  id: string;
  score: number;
  draw(): Found;
}

/** Somebody who begins to type a milestone's name means it. */
const named = 1000;

/** What of a rollout fits the words, sections by the playbook's own search; without words everything, what is in work and what changed last first (P23). */
export function foundIn({ opened, drawing, guest }: Seen, asked: string): Fitting[] {
  const { rollout } = drawing;
  const sees = (page: string) => !guest || guestRefused(opened, page) === null;
  const sections = !sees('playbook')
    ? []
    : asked
      ? sectionsFor(rollout, asked)
      : rollout.sections.map((section) => ({ section, score: 1 / (1 + rollout.seq - section.seq) }));
  const current = currentForecast(forecasts(rollout, drawing.now))?.milestone.id;
  const milestones = sees('plan') ? rollout.milestones.filter(({ name }) => isNamed(name, asked)) : [];
  const found: Fitting[] = [
    ...milestones.map((milestone) => ({
      page: 'plan' as const,
      id: milestone.id,
      score: asked ? named : milestone.id === current ? 2 : 0,
      draw: () => drawMilestone(drawing, milestone) ?? drawRollout(drawing),
    })),
    ...sections.map(({ section, score }) => ({
      page: 'playbook' as const,
      id: section.id,
      score,
      draw: () => drawSection(drawing, section, asked),
    })),
  ];
  const whole: Fitting = { page: 'overview', id: '', score: asked ? named : 1, draw: () => drawRollout(drawing) };
  return sees('board') && isNamed(rollout.title, asked) ? [...found, whole] : found;
}

/** The words are the beginning of the name, or of a word in it. */
const isNamed = (name: string, asked: string): boolean => ` ${name.toLowerCase()}`.includes(` ${asked.toLowerCase()}`);
