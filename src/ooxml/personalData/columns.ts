import { readable } from './readable';
import type { PersonalDataKind } from './rules';

/**
 * What a header ends with whose column holds personal data, however its cells are written; blanks and brackets do not
 * count. The longest ending decides: 담당자 연락처 is a contact, 담당자 a person.
 */
const ENDINGS: Readonly<Record<PersonalDataKind, readonly string[]>> = {
  person: [
    ...['입력자', '작성자', '담당자', '예금주', '성명', '신청인', '대표자', '수급자', '수혜자', '보호자'],
    ...['담당자명', '담당자성명', '대표자명', '신청자', '주무관'],
  ],
  contact: [
    '연락처',
    '전화',
    '전화번호',
    '주소',
    '거주지',
    '집주소',
    '자택주소',
    'tel',
    'phone',
    'telephone',
  ],
  mobile: [
    ...['휴대전화', '휴대전화번호', '휴대폰', '휴대폰번호', '핸드폰', '핸드폰번호'],
    ...['hp', 'mobile', 'mobilephone', 'cellphone'],
  ],
  residentNumber: ['주민등록번호', '주민번호', '외국인등록번호', '외국인번호', '생년월일', '여권번호'],
  account: ['계좌번호', '계좌'],
  email: ['이메일', '전자우편', '메일주소', '이메일주소', '전자우편주소', 'email', 'emailaddress'],
  path: [],
};
/** Headers that only end alike: no address of a person. */
const OTHERS =
  /(누리집|홈페이지|웹|인터넷|도메인|ip|mac|url|사이트|시설|사업장|소재지|건물|기관|부서|사무실|대표|내선|팩스)(주소|전화|전화번호)$/;

const KIND_OF = Object.entries(ENDINGS)
  .flatMap(([kind, endings]) => endings.map((ending) => ({ kind: kind as PersonalDataKind, ending })))
  .sort((one, other) => other.ending.length - one.ending.length);
/** Words in front of these are no part of another word: `shp` is no hp. */
const LATIN = /^[a-z]+$/;

/**
 * What a column under this header holds of people; null where it holds nothing of the kind.
 *
 * @example
 * personalColumn('연 락 처')         //=> 'contact'
 * personalColumn('휴대전화(보호자)')  //=> 'mobile'
 * personalColumn('담당자 연락처')     //=> 'contact'
 * personalColumn('금액')             //=> null
 */
export function personalColumn(header: string): PersonalDataKind | null {
  const words = readable(header)
    .text.toLowerCase()
    .replace(/\(.*?\)|\[.*?\]/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
  if (OTHERS.test(words)) return null;
  const found = KIND_OF.find(({ ending }) =>
    LATIN.test(ending) ? words === ending : words.endsWith(ending),
  );
  return found?.kind ?? null;
}
