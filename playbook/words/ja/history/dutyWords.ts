import { dayWords } from '../../dates.ts';

/** A duty in Japanese, for those we missed and those somebody took out. */
export function dutyWords(key: string): string {
  const [kind, ...rest] = key.split('/');
  if (kind === 'status') return `${dayWords(rest[1] ?? '2000-01-01')}の状況の質問`;
  if (kind === 'digest' && rest[1] === 'draft') return `${dayWords(rest[0] ?? '2000-01-01')}の「1日のまとめ」の下書き`;
  if (kind === 'week') return `${dayWords(rest[0] ?? '2000-01-01')}の週次報告`;
  if (kind === 'risk') return 'リスクが高く未着手のもののお知らせ';
  if (kind === 'followUp') return 'フォローアップ';
  if (kind === 'check') return '個別の確認のお知らせ';
  if (kind === 'digest') return `${dayWords(rest[0] ?? '2000-01-01')}の「1日のまとめ」`;
  if (kind === 'decision') return '判断の催促';
  if (kind === 'acceptance') return 'プレイブックの新しい内容への同意の依頼';
  if (kind === 'notices' || kind === 'notice') return 'お知らせ';
  if (kind === 'noticeReview') return 'お知らせの確認についての連絡';
  if (kind === 'noticeHelp') return '助けの依頼についての連絡';
  if (kind === 'trial') return '試し表示のカード';
  if (kind === 'ask') return 'プレイブックへの質問についての連絡';
  if (kind === 'pointer') return 'プレイブックへの案内';
  if (kind === 'summary') return '月曜日のまとめ';
  if (kind === 'meeting') return '会議のお知らせ';
  return kind === 'signoff' ? '承認の催促' : '個別のお知らせの回';
}
