/** True for addresses of the web; what people typed could name another scheme. */
export const isWebAddress = (text: string): boolean => /^https?:\/\//i.test(text);
