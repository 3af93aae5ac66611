/** Where a document of a rollout is fetched, with the same token as the pages. */
export const documentPath = (rolloutId: string, name: string): string =>
  `/api/rollouts/${encodeURIComponent(rolloutId)}/documents/${encodeURIComponent(name)}`;
