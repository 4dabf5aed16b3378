import fc from 'fast-check';

/** The columns that the parameters read by header name need. */
export const HEADERS: Readonly<Record<string, readonly string[]>> = {
  사업표: ['사업번호', '사업명', '부서', '시작일', '종료일', '예산구분', '회계연도'],
  예산표: ['사업번호', '일자', '구분', '금액'],
  집행표: ['사업번호', '집행일', '구분', '금액'],
  계획표: ['사업번호', '기준일', '목표액', '대상액'],
  지표표: ['지표번호', '사업번호', '지표명', '단위', '유형', '기준값', '가중치', '집계'],
  측정표: ['지표번호', '기준일', '구분', '값'],
  내용표: ['사업번호', '구역', '순서', '수준', '표식', '형식', '내용'],
  등급표: ['하한', '등급'],
};

const KEY = fc.constantFrom<unknown>('01', 1, '1', 'A-1', 'a-1', '02', null);
const DAY = fc.constantFrom<unknown>(39083, 39200.5, 39263, 39447, null);
const WORDS = fc.constantFrom<unknown>('학습동아리', '기획예산과', '명', '○', 'A | B', '', null);
const FIGURE = fc.oneof(fc.integer(), fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.nat(100));
const RATE = fc.double({ min: -1, max: 3, noNaN: true });
const TEXT = fc.constantFrom<unknown>(
  ...[
    '2,520만원',
    '34억 2957만 9천원',
    '△971천원',
    '연중',
    '2007. 5월 ~ 9월',
    '2007. 6. 12.',
    '상반기',
    '3/4분기',
  ],
  ...[
    '학습동아리 등록 : 49개(전략형 12, 부서별37)',
    '76건(승인:47, 거부:29)',
    '{1}건 중 {2:0.0%}',
    '지출액 ÷ 예산현액',
  ],
);
const words = (...accepted: readonly unknown[]) => fc.constantFrom<unknown>(...accepted, null);

/** What stands in a column, or is given for a parameter, where people do as they are meant to. */
export const USUAL: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  ...{ 사업번호: KEY, 지표번호: KEY },
  ...{ 일자: DAY, 집행일: DAY, 기준일: DAY, 시작일: DAY, 종료일: DAY },
  ...{
    사업명: WORDS,
    부서: WORDS,
    지표명: WORDS,
    단위: WORDS,
    표식: WORDS,
    내용: WORDS,
    등급: WORDS,
    값1: FIGURE,
  },
  ...{
    지출액: FIGURE,
    기준액: FIGURE,
    실적: FIGURE,
    목표: FIGURE,
    현재: FIGURE,
    이전: FIGURE,
    예산현액: FIGURE,
  },
  ...{
    이월액: FIGURE,
    목표액: FIGURE,
    대상액: FIGURE,
    금액: FIGURE,
    값: FIGURE,
    합계: FIGURE,
    기준값: FIGURE,
    하한: RATE,
  },
  ...{ 집행률: RATE, 경과율: RATE, 율: RATE, 글: TEXT, 틀: TEXT, 기준: TEXT },
  ...{ 자릿수: fc.nat(4), 가중치: fc.nat(100), 순서: fc.nat(20), 연도: words(2007), 회계연도: words(2007) },
  ...{ 주의폭: words(0.1), 부진폭: words(0.2), 상한: words(1.2), 허용오차: words(0.5), 몇째: words(1) },
  유형: words('상향', '하향', '하향차감', '유지', '기준상향', '달성여부'),
  집계: words('합계', '최근', '평균', '최대'),
  구분: words('지출', '반납', '원인행위', '본예산', '차년도이월', '실적', '목표'),
  구역: words('개요', '실적', '계획'),
  형식: words('글', '표머리', '표행'),
  수준: words(1, 2, 3, 4),
  항목: words('목표액', '대상액', '예산현액', '집행률', '집행상태'),
  예산구분: words('예산', '비예산'),
  표기: words('천원', '원', '자동', '한글', '공문'),
  금액단위: words('원', '천원'),
  '순번 또는 단위': words(1, 2, '개', '건'),
};
/** Ranges without a header. */
export const RANGES: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  달성률들: RATE,
  가중치들: fc.nat(100),
  분자들: FIGURE,
  분모들: fc.nat(1000),
  부분들: FIGURE,
  값들: fc.oneof(FIGURE, fc.constantFrom(49, 12, 37, 76, 47, 29)),
};
