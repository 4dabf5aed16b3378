import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { report2007 } from '../../../samples/report2007';
import { dayOf } from '../day';
import { AREAS, type SectionLine } from './line';
import { plannedPeriod } from './plan';
import { readSection } from './read';
import type { BrokenDown } from './sums';
import { countIn, understand } from './understand';

const said = ({ verdict, total, parts }: BrokenDown): string =>
  `${{ equal: '✓', differs: '!', partial: '…' }[verdict]} ${total.written} ${parts.map(({ written }) => written).join('+')}`;
const sums = (text: string): string[] => countIn(text).sums.map(said);

describe('sums in a sentence', () => {
  it.each([
    ['학습동아리 등록 : 49개(전략형 12, 부서별37)', ['✓ 49개 12개+37개']],
    ['학습동아리 등록 : 49개(전략형 12, 부서별36)', ['! 49개 12개+36개']],
    ['24개 동아리 3,600천원(전략형 12, 부서별 활동우수 12)', ['✓ 24개 12개+12개']],
    ['관리자10명(5급 3명, 6급 8명)', ['! 10명 3명+8명']],
    ['53기관1971명(23회 1,509명, 30기관 463명)', ['! 1971명 1,509명+463명']],
    ['사업비 720백만원(시비 500, 구비 220)', ['✓ 720백만원 500백만원+220백만원']],
    ['100명(남 60명(청년 20명, 장년 40명), 여 40명)', ['✓ 100명 60명+40명', '✓ 60명 20명+40명']],
  ])('%s', (text, expected) => expect(sums(text)).toEqual(expected));

  it.each([
    '2회 45건 심의(심의대기 29건)',
    '언론 보도 80회(TV 30회, 신문 20회 등)',
    '회원 125명(전년 110명, 증 15명)',
    '우수사례 보고회 : 23회 1,509명 (강사 : 구청장 외 1명)',
    '13개동 / 545명(주민)',
    '분쟁 12건 조정(1차 8건 이상, 2차 3건)',
    '만족도 91점(응답 820명, 회수율 60%)',
  ])('finds nothing wrong with %s', (text) =>
    expect(sums(text).filter((sum) => sum.startsWith('!'))).toEqual([]),
  );

  it('finds nothing wrong with what other offices have printed', () => {
    for (const file of ['quantities-other-offices.tsv', 'quantities-sentences.tsv']) {
      const lines = readFileSync(join(__dirname, '../../../test/data', file), 'utf8').split('\n');
      const wrong = lines.flatMap((line) => sums(line.split('\t')[0]!)).filter((sum) => sum.startsWith('!'));
      expect(wrong).toEqual([]);
    }
  });
});

describe('what is understood of the report of 2007', () => {
  const sections = ['', ...(report2007.programmes ?? []).map(({ key }) => key)].flatMap((number) =>
    AREAS.map((area) => ({
      area,
      lines: (report2007.reportLines ?? [])
        .map(({ record }) => record)
        .filter((record) => record.number === number && record.area === area) as readonly SectionLine[],
    })),
  );
  const understood = sections.flatMap(({ area, lines }) => understand(lines, area, 2007));

  it('are the sums that it names, and none of its traps is an error', () => {
    expect(understood.flatMap((line) => line.sums).map(said)).toEqual([
      '✓ 76건 47건+29건',
      '✓ 49개 12개+37개',
      '✓ 24개 12개+12개',
      '✓ 286명 154명+132명',
      '✓ 74건 45건+29건',
      '✓ 10명 3명+7명',
      '✓ 1971명 1,509명+462명',
    ]);
    expect(understood.flatMap(({ tableSums }) => tableSums)).toEqual([
      { name: '정원', total: 15, parts: [5, 4, 3, 3], isRight: true },
      { name: '현원', total: 15, parts: [5, 4, 3, 3], isRight: true },
    ]);
    expect(understood.filter(({ isOpenBracket }) => isOpenBracket)).toEqual([]);
  });

  it('are the periods of its plans', () => {
    for (const { area, lines } of sections) {
      const periods = understand(lines, area, 2007).map(({ period }) => period);
      const expected = (report2007.reportLines ?? [])
        .map(({ record }) => record)
        .filter((record) => (lines as readonly unknown[]).includes(record))
        .map(({ when, start, end }) => (when === '' ? null : { when, start, end }));
      expect(periods).toEqual(expected);
    }
  });
});

describe('the period of a plan', () => {
  it.each([
    ['하반기 : 워크숍 개최', '하반기', [7, 1], [12, 31]],
    ['보고회 개최(12월)', '12월', [12, 1], [12, 31]],
    ['9. 10.(월) : 개최', '9. 10.(월)', [9, 10], [9, 10]],
    ['7월부터 : 확대 시행', '7월부터', [7, 1], null],
    ['매월 : 회의', '매월', null, null],
    ['교육 : 필요시', '필요시', null, null],
  ] as const)('of %s is %s', (text, when, start, end) => {
    const day = (of: readonly [number, number] | null) => (of === null ? null : dayOf(2007, ...of));
    expect(plannedPeriod(text, 2007)).toEqual({ when, start: day(start), end: day(end) });
  });

  it.each([
    '만족도 조사 : 15개 기관',
    '3개 부서 : 점검',
    '예산 : 5,000천원',
    '포럼 적극 참여',
    '2개월 : 시범 운영',
  ])('is not made of %s', (text) => expect(plannedPeriod(text, 2007)).toBeNull());
});

describe('a table and its brackets', () => {
  it('are told where a total is wrong, across and down, and left alone where there is a 소계 or a rate', () => {
    const of = (text: string) => {
      const lines = readSection(text);
      return understand(lines, '현황', null).flatMap(({ tableSums }) => tableSums);
    };
    expect(of('구분 | 합계 | 남 | 여\n1동 | 10 | 4 | 5')).toEqual([
      { name: '1동', total: 10, parts: [4, 5], isRight: false },
    ]);
    expect(of('구분 | 건수 | 집행률\n접수 | 1,200 | 50\n처리 | 300 | 20\n계 | 1,500 | 40')).toEqual([
      { name: '건수', total: 1500, parts: [1200, 300], isRight: true },
    ]);
    expect(of('구분 | 건수\n소계 | 3\n가 | 1\n나 | 2\n합계 | 9')).toEqual([]);
  });

  it('are told where a bracket has no other end', () => {
    const open = (text: string) =>
      understand(readSection(text), '실적', null).flatMap(({ isOpenBracket }, at) =>
        isOpenBracket ? [at] : [],
      );
    expect(open('- ┌ 전략형 : 12\n- └ 부서별 : 37')).toEqual([]);
    expect(open('┌ 가\n├ 나\n└ 다')).toEqual([]);
    expect(open('- ┌ 전략형 : 12\n- 부서별 : 37\n- └ 기타')).toEqual([0, 2]);
  });
});
