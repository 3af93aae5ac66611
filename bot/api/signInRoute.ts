import type { RequestHandler } from 'express';
import type { SignInHere } from '../../playbook/contract/SignIn.ts';

/** Where somebody outside Teams signs in; null where they come through Teams alone. */
export const signInRoute =
  (signIn: SignInHere | null): RequestHandler =>
  (_req, res) =>
    void res.json(signIn);
