import { readable } from './readable';
import type { PersonalDataKind } from './rules';

/** Headers whose columns hold personal data, however their cells are written; blanks and brackets do not count. */
const HEADERS: Readonly<Record<PersonalDataKind, readonly string[]>> = {
  person: ['입력자', '작성자', '예금주'],
  contact: ['연락처', '비상연락처'],
  mobile: [
    '휴대전화',
    '휴대전화번호',
    '휴대폰',
    '휴대폰번호',
    '핸드폰',
    '핸드폰번호',
    'hp',
    'mobile',
    'mobilephone',
    'cellphone',
  ],
  residentNumber: ['주민등록번호', '주민번호', '외국인등록번호', '외국인번호'],
  account: ['계좌번호', '계좌', '입금계좌', '입금계좌번호', '지급계좌', '지급계좌번호'],
  email: ['이메일', '이메일주소', '전자우편', '전자우편주소', '메일주소', 'email', 'emailaddress'],
};
const KIND_OF = new Map(
  Object.entries(HEADERS).flatMap(([kind, headers]) =>
    headers.map((header): [string, PersonalDataKind] => [header, kind as PersonalDataKind]),
  ),
);

/**
 * What a column under this header holds of people; null where it holds nothing of the kind.
 *
 * @example
 * personalColumn('연 락 처')         //=> 'contact'
 * personalColumn('휴대전화(보호자)')  //=> 'mobile'
 * personalColumn('금액')             //=> null
 */
export function personalColumn(header: string): PersonalDataKind | null {
  const words = readable(header)
    .text.toLowerCase()
    .replace(/\(.*?\)|\[.*?\]/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
  return KIND_OF.get(words) ?? null;
}
