export const written: string;
