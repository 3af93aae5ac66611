/** What a plain browser needs to have somebody sign in with Microsoft; it says nothing of anybody. */
export interface SignInHere {
  clientId: string;
  /** Who asks for the password: Microsoft, for one organisation or for any. */
  authority: string;
  scope: string;
}
