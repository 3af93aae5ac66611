// What is said in Japanese to whoever asks faster than anybody types.
import type * as en from '../en/limits.ts';
import type { Spoken } from '../spoken.ts';

export const limitWords: Spoken<typeof en.limitWords> = {
  person: '1分間の操作が、お一人分の上限を超えました。1分ほど待ってから続けてください。',
  address: '有効なサインインのない要求が、このアドレスから多数届きました。1分ほど待ってから、チャネルでMilepostを開き直してください。',
};
