import { personalColumn } from './columns';

describe('a column of personal data', () => {
  it.each([
    ['입력자', 'person'],
    ['연락처', 'contact'],
    ['연 락 처', 'contact'],
    ['휴대전화(보호자)', 'mobile'],
    ['핸드폰 번호', 'mobile'],
    ['주민등록번호'.normalize('NFD'), 'residentNumber'],
    ['입금 계좌', 'account'],
    ['E-mail', 'email'],
    ['ｅｍａｉｌ', 'email'],
    ['담당자', 'person'],
    ['성 명', 'person'],
    ['신청인 성명', 'person'],
    ['전화번호', 'contact'],
    ['담당자 연락처', 'contact'],
    ['담당자 전화번호(직통)', 'contact'],
    ['수혜자 주소', 'contact'],
    ['입금은행 계좌번호', 'account'],
    ['TEL', 'contact'],
  ])('is told by its header %p', (header, kind) => {
    expect(personalColumn(header)).toBe(kind);
  });

  it.each([
    '금액',
    '사업번호',
    '입력일시',
    '담당부서',
    '계좌이체 금액',
    '시설 주소',
    '누리집 주소',
    '사업명',
    '담당자 수',
    'shp',
    '',
    '()',
  ])('is not one headed %p', (header) => {
    expect(personalColumn(header)).toBeNull();
  });
});
