// What is said to whoever asks faster than anybody types.

export const limitWords = {
  person: 'That were more requests than one person makes in a minute. Wait a minute, then go on.',
  address:
    'Too many requests came from this address without a sign-in that holds. Wait a minute, then open Milepost again from its channel.',
};
