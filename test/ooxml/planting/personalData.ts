/** Personal data of nobody, in the forms that people write them in. */
export interface PersonalDatum {
  readonly kind: 'residentNumber' | 'mobile' | 'account' | 'email' | 'person' | 'contact';
  readonly text: string;
  readonly where: string;
}

/** Each with the place on a handed-out sheet that it is planted in. */
export const PERSONAL_DATA: readonly PersonalDatum[] = [
  { kind: 'residentNumber', text: '800101-1234567', where: '셀' },
  { kind: 'residentNumber', text: '８００１０２－２２３４５６８', where: '셀, 전각' },
  { kind: 'residentNumber', text: '8001031234569', where: '셀, 붙여 씀' },
  { kind: 'residentNumber', text: '800104 - 1234560', where: '셀, 띄어 씀' },
  { kind: 'mobile', text: '010-1234-5671', where: '셀' },
  { kind: 'mobile', text: '０１０－１２３４－５６７２', where: '셀, 전각' },
  { kind: 'mobile', text: '+82-10-1234-5673', where: '셀, 나라 번호' },
  { kind: 'mobile', text: '010 1234 5674', where: '셀, 띄어 씀' },
  { kind: 'mobile', text: '01012345675', where: '셀 안의 글(inlineStr)' },
  { kind: 'account', text: '123-456789-01-011', where: '셀' },
  { kind: 'account', text: '110-123-456781', where: '수식의 값' },
  { kind: 'email', text: 'hong@gu.example.kr', where: '셀' },
  { kind: 'email', text: 'ｋｉｍ＠ｇｕ．ｅｘａｍｐｌｅ．ｋｒ', where: '셀, 전각' },
  { kind: 'mobile', text: '010-9876-5431', where: '메모 글' },
  { kind: 'email', text: 'lee@gu.example.kr', where: '댓글' },
  { kind: 'residentNumber', text: '790101-2345678', where: '글상자의 글' },
  { kind: 'mobile', text: '010-9876-5432', where: '머리글' },
  { kind: 'email', text: 'park@gu.example.kr', where: '바닥글' },
  { kind: 'mobile', text: '010-2468-1351', where: '수식 속의 글' },
  { kind: 'email', text: 'choi@gu.example.kr', where: 'HYPERLINK의 주소' },
  { kind: 'mobile', text: '010-2468-1352', where: '유효성 검사의 목록' },
  { kind: 'mobile', text: '010-2468-1353', where: '유효성 검사 설명의 글' },
  { kind: 'mobile', text: '010-2468-1354', where: '조건부 서식의 글' },
  { kind: 'mobile', text: '010-2468-1355', where: '필터로 고른 글' },
  { kind: 'mobile', text: '010-2468-1356', where: '상수 이름의 글' },
  { kind: 'mobile', text: '010-2468-1357', where: '표의 열 이름' },
  { kind: 'mobile', text: '010-2468-1358', where: '계산된 열의 수식 속의 글' },
  { kind: 'person', text: '홍길동', where: '입력자 열' },
  { kind: 'contact', text: '2670-3114', where: '연락처 열' },
];

/** The one that stands at a place. */
export function personalAt(where: string): string {
  return PERSONAL_DATA.find((datum) => datum.where === where)!.text;
}
