import fc from 'fast-check';
import { readQuantities } from './readQuantities';

const rows = (text: string) => readQuantities(text).map(({ item, value, unit }) => [item, value, unit]);
const counts = (text: string) => readQuantities(text).map(({ value, unit }) => `${value}${unit}`);

describe('a breakdown in brackets', () => {
  it('takes the unit of the whole where it has none of its own', () => {
    expect(rows('등록 49개(전략형 12, 부서별37)')).toEqual([
      ['등록', 49, '개'],
      ['전략형', 12, '개'],
      ['부서별', 37, '개'],
    ]);
    expect(counts('사업비 100백만원(국비 50, 구비 50)')).toEqual(['100백만원', '50백만원', '50백만원']);
    expect(counts('교육 286명(남 120(42.0%), 여 166(58.0%))')).toEqual([
      '286명',
      '120명',
      '42%',
      '166명',
      '58%',
    ]);
  });

  it('is of what it adds up to, where two wholes stand before the bracket', () => {
    expect(counts('24개 동아리 3,600천원(전략형 12, 부서별 12)')).toEqual([
      '24개',
      '3600천원',
      '12개',
      '12개',
    ]);
  });

  it.each([
    ['시스템 2종(e-하나로21, 새올)', ['2종']],
    ['시스템 2종(하나로21, 새올)', ['2종']],
    ['직원 3,000명(2007 입사)', ['3000명']],
    ['교육 12회(1기 5.17, 2기 9.20)', ['12회']],
    ['시설 30개소(1층, 2층)', ['30개소']],
    ['교육(남 120, 여 166)', []],
    ['사업비 15억 7천만원(국비 5, 구비 10)', ['1570000000원']],
  ])('is not one in %s', (text, found) => {
    expect(counts(text)).toEqual(found);
  });
});

describe('외', () => {
  it.each([
    ['정책품질관리 연구 외 11', ['12']],
    ['강사 : 구청장 외 1명', ['2명']],
    ['구청장외 1명', ['2명']],
    ['동아리 49개(전략형 12, 녹색환경 외 36)', ['49개', '12개', '37개']],
  ])('counts the one named in %s', (text, found) => {
    expect(counts(text)).toEqual(found);
  });

  it.each([
    ['그 외 11명', ['11명']],
    ['해외 3개국', ['3개국']],
    ['국장 3명 외 12명', ['3명', '12명']],
    ['제외 2건', ['2건']],
    ['본예산 외 2억원', ['2억원']],
    ['공원 부지 외 300㎡', ['300㎡']],
  ])('names nobody in %s', (text, found) => {
    expect(counts(text)).toEqual(found);
  });
});

describe('money and percents', () => {
  it('are quantities in the unit that is printed; a compound is one, in 원', () => {
    expect(counts('3,600천원')).toEqual(['3600천원']);
    expect(counts('2,520만원')).toEqual(['2520만원']);
    expect(counts('총 5천만원')).toEqual(['5천만원']);
    expect(counts('34억 2957만 9천원')).toEqual(['3429579000원']);
    expect(counts('국비 3억, 시비 1억 5천만')).toEqual(['3억원', '150000000원']);
    expect(counts('달성률 105.2%(전년 대비 △1.5%p)')).toEqual(['105.2%', '-1.5%p']);
  });

  it('know their 원', () => {
    expect(readQuantities('3,600천원')[0]).toMatchObject({ won: 3_600_000, written: '3,600천원' });
    expect(readQuantities('10여만원')[0]).toMatchObject({ value: 10, unit: '만원', won: 100_000 });
    expect(readQuantities('36명')[0]).toMatchObject({ won: null });
    expect(readQuantities('100백만원(국비 50)')[1]).toMatchObject({ won: 50_000_000 });
  });

  it('are not read from units that do not descend', () => {
    expect(counts('3226만4200만원')).toEqual(['4200만원']);
  });
});

describe('what is written like a count and is none', () => {
  it.each([
    '제11회 대회',
    '제 3회 정례회',
    '제22조제3항',
    '1·2차 교육, 3기 수료, 6급 이하, 3조, 제1호',
    "2007년 3월~12월, '05년, 2007. 5. 28. ~ 5. 31.",
    '2007. 7. 12 회의',
    '2007.3.19, 6.12, 3.23~24',
    '09:00~18:00, 10시 30분, 3일간, 5개월, 2주 과정, 5개년 계획',
    '24시간 운영, 100일 운동',
    '☎ 02-2670-3114, FAX 2670-3590, 010-1234-5678, 1588-1234',
    '당산로 123, 당산동3가 385-1번지, 신길3동, 101동 302호, 15층, 25통 3반',
    '우)07260, 150-720',
    '1. 일반 현황\t1',
    '1 인 력',
    '① 정책 ② 민원',
    'e-하나로21, INNO246, A4 용지',
    '1/4분기, 3:1',
    '4대 중점 분야, 5단계 진입, 1위, 1인 가구, 65세 이상, 1차로에 정차',
    '1인당, 2번째, 3회의실, 12명소',
    '2~3회, 20명~30명, 100~200만원',
    '3.5 대 1',
    '만2천원, 만 2천명',
    '신길동 4,5,6구역',
    '정 원\t15\t5\t4\t3\t3',
  ])('%s', (text) => {
    expect(rows(text)).toEqual([]);
  });

  it.each([
    ['과제 15건', ['15건']],
    ['CCTV 12대', ['12대']],
    ['비닐하우스 3동', ['3동']],
    ['왕벚나무 45주', ['45주']],
    ['자원봉사 40시간', ['40시간']],
    ['감면 3차례', ['3차례']],
  ])('but %s is one', (text, found) => {
    expect(counts(text)).toEqual(found);
  });
});

describe('a number', () => {
  it.each([
    ['30여 명', ['30명']],
    ['3만여명', ['30000명']],
    ['12만 5천명', ['125000명']],
    ['15만 3천 가구', ['153000가구']],
    ['6.10 ~ 7.10,87명', ['87명']],
    ['신길동 4,5,6구역 12개소', ['12개소']],
    ['만 65세 이상 3,456명', ['3456명']],
    ['1.2만명', ['12000명']],
    ['300 명', ['300명']],
    ['△128건', ['-128건']],
    ['감소 △ 128건', ['-128건']],
    ['▲15개소 신설', ['15개소']],
    ['- 3개소', ['3개소']],
    ['전년대비 -3.2%', ['-3.2%']],
    ['0건', ['0건']],
    ['증감 △0건', ['0건']],
    ['감소 △128건(신규 12, 기타 116)', ['-128건', '12건', '116건']],
    ['53기관1971명', ['53기관', '1971명']],
    ['13개동을 대상으로', ['13개동']],
    ['45건접수', ['45건']],
    ['1개소당 4개', ['4개']],
  ])('%s is read', (text, found) => {
    expect(counts(text)).toEqual(found);
  });

  it.each([
    ['접수 ７４건', ['74건']],
    ['접수 74\u00a0건', ['74건']],
    ['접수：７４건（승인：４７，거부：２７）', ['74건', '47건', '27건']],
    ['접수 74건'.normalize('NFD'), ['74건']],
  ])('is read in the dress of %s', (text, found) => {
    expect(counts(text)).toEqual(found);
  });
});

describe('항목', () => {
  it.each([
    ['the words before the number', '우수사례 보고회 23회', ['우수사례 보고회']],
    ['the words before a colon', '학습동아리 등록 : 총 49개', ['학습동아리 등록']],
    ['the words before a bracket', '혁신사랑 격주 발간(12회)', ['혁신사랑 격주 발간']],
    ['the label, where an example stands before the number', '수상부서 : 지적과 외 4개', ['수상부서']],
    ['the words behind, where none stand before', '45건 심의, 15개 사업을 추진', ['심의', '사업']],
    ['what 의 names', '총 7종의 수상과 18억원의 인센티브를 교부', ['수상', '인센티브']],
    ['that of the number before', '혁신폭소운동 : 13개동 / 545명', ['혁신폭소운동', '혁신폭소운동']],
    ['nothing, where the text has no words', '3건', ['']],
    ['without the date before it', '2007. 5. 3. 참석 주민 45명', ['참석 주민']],
    ['nothing of the dates that a label is given', '현장방문 : 4.12 / 5.17 / 6.20 (3회)', ['현장방문']],
    ['with the year of a course', '대원 300명(1년차 100, 2년차 200)', ['대원', '1년차', '2년차']],
    ['without what numbers the line', '1) 주민설명회 2회\n가) 공청회 1회', ['주민설명회', '공청회']],
    [
      'without 월평균, 1일 평균, 연간',
      '여권 발급 월평균 1,050건, 방문자 1일 평균 3명',
      ['여권 발급', '방문자'],
    ],
    ['without quotes', '"두드림" 사업 12팀, “희망” 통장 3건', ['두드림 사업', '희망 통장']],
    ['without 중', '15개 사업 중 5개 완료', ['사업', '완료']],
    [
      'without the particle of the unit',
      '저소득층 320세대에 월 10만원씩 지원, 230명에게 지급',
      ['저소득층', '지원', '지급'],
    ],
    [
      'the last clause of prose',
      '사각지대 해소를 위해 위기가구 1,234세대를 발굴하여 상담 356건 연계',
      ['위기가구', '상담'],
    ],
  ])('is %s', (_, text, items) => {
    expect(readQuantities(text).map(({ item }) => item)).toEqual(items);
  });
});

describe('whatever it is given', () => {
  const piece = fc.constantFrom(
    ...[
      '12',
      '3,600',
      '1.5',
      '명',
      '건',
      '천원',
      '억',
      '만',
      '%',
      '외 ',
      '여 ',
      '(',
      ')',
      '[',
      ':',
      ',',
      ' ',
      '\n',
    ],
    ...[
      '~',
      '-',
      ' - ',
      '△',
      '▲',
      '※',
      '제',
      '차',
      '등',
      '의 ',
      '총 ',
      '개',
      '당',
      '.',
      '/',
      '·',
      'A',
      '가나다',
      '2007',
    ],
  );
  const text = fc.oneof(
    fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
    fc.string(),
  );

  it('answers finite numbers, a unit for each but after 외, and no blanks around items', () => {
    fc.assert(
      fc.property(text, (given) => {
        for (const { item, value, unit, written } of readQuantities(given)) {
          expect(Number.isFinite(value) && !Object.is(value, -0)).toBe(true);
          expect(item).toBe(item.trim());
          expect(unit === '' ? given : unit).toMatch(unit === '' ? /외/ : /^\S+$/);
          expect(written).toMatch(/\d/);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    '(',
    ')',
    '9',
    '1,',
    '1,234',
    '3만',
    '1.',
    '1명',
    '1명(가 1)',
    '가',
    '가 ',
    ' ',
    '△',
    '외 ',
    '1~',
    '1-',
    '제',
    ':',
    '개가',
  ])('comes to an end on 100,000 characters of %p', (part) => {
    const hostile = part.repeat(Math.ceil(100_000 / part.length));
    expect(() => [readQuantities(hostile), readQuantities(`${hostile}1명`)]).not.toThrow();
  });
});
