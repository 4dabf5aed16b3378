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
  ])('is told by its header %p', (header, kind) => {
    expect(personalColumn(header)).toBe(kind);
  });

  it.each(['금액', '사업번호', '입력일시', '담당부서', '계좌이체 금액', '', '()'])(
    'is not one headed %p',
    (header) => {
      expect(personalColumn(header)).toBeNull();
    },
  );
});
