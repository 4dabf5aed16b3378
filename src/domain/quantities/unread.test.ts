import fc from 'fast-check';
import { readQuantities } from './readQuantities';
import { unreadNumbers } from './unread';

const unread = (text: string) => unreadNumbers(text, readQuantities(text)).map(({ written }) => written);

describe('a number that is no quantity', () => {
  it.each([
    ['그물 1,870코 짜기, 설명회 32명', ['1,870코']],
    ['신규 321, 탈락 123', ['321', '123']],
    ['정원 20명~30명, 점검 2~3회', ['20명~30명', '2~3회']],
    ['경쟁률 3.5:1', ['3.5:1']],
    ['만2천원, 폭 2.5~3.0m', ['2천원', '2.5~3.0m']],
    ['속도 1Gbps', ['1Gbps']],
    ['평점 4.5, 합계출산율 : 1.21', ['4.5', '1.21']],
    ['온라인 1,234 / 오프라인 567', ['1,234', '567']],
    ['예산 3226만4200만원', ['3226만']],
    ['어르신 234분 수료', ['234분']],
    ['관광 12명소', ['12명소']],
    ['교부액(단위 : 백만원) 1,234', ['1,234']],
    ['체육공원 1,234만가닥', ['1,234만가닥']],
    ['번호 12345678901234567890', ['12345678901234567890']],
  ])('is told of %s', (text, written) => {
    expect(unread(text)).toEqual(written);
  });

  it.each([
    '제11회 대회, 제22조제3항, 제12조의2, 조례 제1234호',
    "2007년 3월~12월, '05년, 2007. 5. 28. ~ 5. 31., 2008. 3. 1.",
    '2007. 7. 12 회의, 6.10 ~ 7.10, 3.23~24',
    '09:00~18:00, 10시 30분, 3일간, 5개월, 2주 과정, 5개년 계획, 24시간 운영, 100일 운동',
    '☎ 02-2670-3114, FAX 2670-3590, 010-1234-5678, 1588-1234, 내선 3312',
    '당산로 123, 당산동3가 385-1번지, 신길3동, 101동 302호, 15층, 25통 3반',
    '우)07260, 150-720',
    '1. 일반 현황',
    '1 인 력',
    '① 정책 ② 민원',
    'e-하나로21 시스템, INNO246, A4 용지, 코로나19, KF94, 3D 프린터',
    '1/4분기, 2/4분기 준공',
    '4대 중점 분야, 5단계 진입, 1위, 1인 가구, 65세 이상, 6급 이하',
    '1인당, 2번째, 3회의실',
    '1·2차 교육, 3기 수료, 3조, 3학년 2학기',
    '회의자료[붙임3], (별첨 2), 그림3 참조',
    '3·1절, 4·19 혁명, 119구급대',
    '2월 14일(수) 14:00',
    '참석 32명(5월 12, 6월 20)',
    '지원 42명(1동 12, 2동 30)',
    '문서번호 창의혁신단-1234',
    '정책 1번 안건, 버스 5번, 민선 8기',
  ])('is a date, an ordinal, an address or a name in %s', (text) => {
    expect(unread(text)).toEqual([]);
  });
});

describe('whatever it is given', () => {
  it.each(['9', '1,', '1-', '1~', '1:', '1. ', '1명', '1코', '가 (1) ', '1 / ', '’1', '제1', '1(1 '])(
    'comes to an end on 100,000 characters of %p',
    (part) => {
      const hostile = part.repeat(Math.ceil(100_000 / part.length));
      expect(() => unread(hostile)).not.toThrow();
    },
  );

  it('leaves no number out that is not read, dated or numbered', () => {
    const [before, word] = [
      fc.constantFrom('', '신규 ', '사업 : ', '(', '- '),
      fc.constantFrom('코', '가닥', '짝', '벌통'),
    ];
    fc.assert(
      fc.property(before, fc.integer({ min: 0, max: 1899 }), word, (words, number, unit) => {
        expect(unread(`${words}${number}${unit} 정리`)).toEqual([`${number}${unit}`]);
      }),
    );
  });
});
