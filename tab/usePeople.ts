import { useQuery } from '@tanstack/react-query';
import { createContext, useContext, useDeferredValue, useEffect, useState } from 'react';
import type { ChannelRollouts, RosterPerson } from '../playbook/contract/People.ts';
import { commas } from '../playbook/words/joints.ts';
import { type Refused, read } from './api.ts';
import type { Host } from './teams.ts';

/** Told what somebody types who looks for a person; nothing to do where everybody is offered. */
export const LookFor = createContext<(typed: string) => void>(() => undefined);

/** What is told by the field of a person. */
export const useLookFor = () => useContext(LookFor);

/** Shorter names are in too many others. */
const SHORTEST = 2;

interface PeopleToChoose {
  people: { value: string; label: string }[];
  lookFor: (typed: string) => void;
}

/** Whom a form offers: everybody in the channel, or in a large team those whose names were typed. */
export function usePeople(channel: Host['channel'], data: ChannelRollouts | undefined): PeopleToChoose {
  const [typed, lookFor] = useState('');
  const [found, setFound] = useState<RosterPerson[]>([]);
  const person = useDeferredValue(typed.trim());
  const isLarge = data !== undefined && data.count > data.roster.length;
  const { data: named } = useQuery<ChannelRollouts, Refused>({
    queryKey: ['channel', channel?.threadId, 'person', person],
    enabled: isLarge && channel !== null && person.length >= SHORTEST,
    networkMode: 'always',
    retry: false,
    queryFn: () => read(`/api/channels/${encodeURIComponent(channel?.threadId ?? '')}?${new URLSearchParams({ person })}`),
  });
  useEffect(() => {
    if (named) setFound((before) => [...before, ...named.roster]);
  }, [named]);
  const all = new Map([...(data?.roster ?? []), ...found].map((one) => [one.id, one]));
  return {
    people: [...all.values()].map(({ id, name, company }) => ({ value: id, label: commas([name, company]) })),
    lookFor,
  };
}
