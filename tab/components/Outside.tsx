import '../look/browser.css';
import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { SignInHere } from '../../playbook/contract/SignIn.ts';
import { led } from '../../playbook/words/joints.ts';
import { browserWords } from '../../playbook/words/tabBrowser.ts';
import { type SignInTroubleName, signInWords } from '../../playbook/words/tabSignIn.ts';
import { readOpenly } from '../api.ts';
import { signIn } from '../browser/signIn.ts';
import { isOnItsOwn, signingIn } from '../browser/signingIn.ts';
import { deepLinkOf } from '../deepLink.ts';
import { rolloutOf } from '../place.ts';
import { signInTrouble } from '../signInTrouble.ts';
import { Contact } from './Contact.tsx';
import { Seal } from './Seal.tsx';

/** Whether the address names something that can be shown here: a rollout, or what waits for the reader. */
const hasSomethingToShow = (): boolean => location.pathname.endsWith('/mine.html') || rolloutOf(location.search) !== null;

function WhyNot({ why }: { why: SignInTroubleName }) {
  const { title, text, admin } = { admin: undefined, ...signInWords[why], ...browserWords.trouble[why as 'unknown'] };
  return (
    <div role="alert" className="outside-trouble">
      <h2>{title}</h2>
      <p>{text}</p>
      {admin && (
        <p className="explains">
          <strong>{led(signInWords.forAdmin, '').trimEnd()}</strong> {admin}
        </p>
      )}
    </div>
  );
}

function SignInOffer({ here }: { here: SignInHere }) {
  const [isLeaving, setLeaving] = useState(false);
  const [trouble, setTrouble] = useState(() => signingIn()?.trouble ?? null);
  const leave = () => {
    setLeaving(true);
    setTrouble(null);
    signIn(here).catch((refused: unknown) => {
      setLeaving(false);
      setTrouble(signInTrouble(refused, navigator.onLine));
    });
  };
  return (
    <>
      {trouble && <WhyNot why={trouble} />}
      <div className="outside-offer">
        <h2>{browserWords.or}</h2>
        <p>{browserWords.offer}</p>
        <Button onClick={leave} disabledFocusable={isLeaving}>
          {browserWords.signIn}
        </Button>
        <p className="caption">{browserWords.stays}</p>
      </div>
    </>
  );
}

/** What a plain browser shows: the way into Teams, to the very place where the address names it; else a sign-in, where there is something to show. */
export function Outside({ maySignIn }: { maySignIn: boolean }) {
  const { title, text, missing, link, place, placeLink } = browserWords.outside;
  const there = deepLinkOf(location.pathname, location.search);
  const [here, setHere] = useState<SignInHere | null>(null);
  useEffect(() => {
    if (!maySignIn || !isOnItsOwn() || !hasSomethingToShow()) return;
    // Without an answer the way into Teams is left.
    readOpenly<SignInHere | null>('/api/sign-in').then(setHere, () => undefined);
  }, [maySignIn]);
  return (
    <main className="outside surface">
      <Seal size={32} />
      <h1 className="lead">{title}</h1>
      <p>{there ? place : text}</p>
      <p>{missing}</p>
      <p>
        <a className="button-like first" href={there ?? 'https://teams.microsoft.com'} rel="noreferrer">
          {there ? placeLink : link}
        </a>
      </p>
      {here && <SignInOffer here={here} />}
      <Contact />
    </main>
  );
}
