import { type Dispatch, type SetStateAction, useCallback, useRef, useState } from 'react';
import type { Ask, Preview } from '../playbook/contract/Action.ts';
import type { Typed } from './answers.ts';

type Offers = Preview['offers'];

/** The questions of a form as they are asked now: some only beside an answer to another, some with choices that follow from the others. */
export function useOffers(
  all: Ask[],
  typed: Typed,
  setTyped: Dispatch<SetStateAction<Typed>>,
): { asks: Ask[]; offer: (offers: Offers) => void } {
  const [offers, setOffers] = useState<Offers>();
  const last = useRef('');
  /** New choices come with what is proposed of them; the same ones leave what was chosen. */
  const offer = useCallback(
    (next: Offers) => {
      if (!next) return;
      const offered = next.choices.map(({ value }) => value).join('\n');
      if (offered === last.current) return;
      last.current = offered;
      setOffers(next);
      setTyped((before) => ({ ...before, [next.ask]: next.value }));
    },
    [setTyped],
  );
  const asks = all
    .filter(({ when }) => !when || typed[when.ask] === when.is)
    .map((ask) => (offers?.ask === ask.name ? { ...ask, choices: offers.choices, value: offers.value } : ask))
    .filter(({ kind, choices }) => kind !== 'choices' || !choices || choices.length > 0);
  return { asks, offer };
}
