/** Which way of folding a snapshot was made by. Raise it with every change to what the fold, or `present`, makes of an entry: a snapshot of another version is ignored. */
export const foldVersion = 9;
