import type { RecordOf, Row } from '../../src/workbook/tables/recordTypes';
import type { Won } from '../../src/domain/kinds';
import { bare, day, head, keyless, row, section, thousandWon } from './rows';

/** What the report says of the office: cover, Ⅰ, Ⅱ and the text of Ⅲ. Awards and uses of the money are tables. */
export const officeLines: readonly Row<RecordOf['reportLines']>[] = [
  ...section('', '표지', [
    bare('2007 제1차 구의회 정례회'),
    bare('2007. 7. 2. ~ 7. 12.'),
    bare('2007년도'),
    bare('주요업무추진현황'),
    bare('2007. 7. .'),
    bare('창 의 혁 신 단'),
  ]),
  ...section('', '현황', [
    bare('1 인 력'),
    head('구 분', '합 계', '창의혁신기획팀', '창의혁신지원팀', '창의실행팀', '고객만족팀'),
    row('정 원', '15', '5', '4', '3', '3'),
    row('현 원', '15', '5', '4', '3', '3'),
    bare('2 조 직'),
  ]),
  ...section('', '목표', [
    bare('비 전'),
    bare('고객만족과 성과중심의 일류 영등포 구현'),
    bare('목 표'),
    bare('창의혁신으로 주민만족 실현'),
    bare('성과형 혁신체계 정착'),
    bare('방 향'),
    bare('현장밀착형'),
    bare('혁신'),
    bare('주민참여형'),
    bare('혁신'),
    bare('지속 가능한'),
    bare('혁신'),
    bare('성과창출형'),
    bare('혁신'),
  ]),
  ...section('', '성과', [
    bare(
      '2005년 혁신기획단 설치 및 지방행정혁신선도기관 선정이래, 대통령상등 총 7종의 수상과 18억원의 인센티브를 교부받아, 교육환경개선사업 등 15개 사업을 추진하여 구민에게 신뢰와 희망을 드리는 계기 마련.',
    ),
  ]),
];

type Award = RecordOf['awards'];

/** 주요 수상 내역: seven awards among nine lines, one a 선정, one a 인증. */
export const awards: readonly Row<Award>[] = [
  award(day(2005, 9, 5), '선정', '지방행정혁신선도 자치단체 선정', 3),
  award(day(2006, 3, 21), '수상', '제11회 한국지방자치경영대상 종합대상 수상'),
  award(day(2006, 4, 7), '수상', '2005.지방행정혁신 평가결과 「국무총리상」 수상', 10),
  award(
    day(2006, 8, 23),
    '인증',
    "정부 혁신수준 진단결과 혁신5단계 진입\n혁신수준 : 4단계('05년)→5단계('06년)",
  ),
  award(day(2006, 11, 23), '수상', '지방행정혁신 한마당 경진대회 대통령상 수상'),
  award(day(2006, 12, 4), '수상', '2006.지식행정평가 행정자치부장관상 수상'),
  award(day(2006, 12, 22), '수상', '제7회 공공혁신전국대회 행정혁신 대상 수상'),
  award(day(2006, 12, 27), '수상', '2006.지방행정혁신 평가결과 「대통령상」 수상', 5),
  award(day(2007, 6, 12), '수상', '2006.행정서비스현장 우수기관상 수상'),
];

/** @param hundredMillions 인센티브 in 억원 */
function award(date: Award['date'], kind: string, text: string, hundredMillions?: number): Row<Award> {
  const incentive = hundredMillions === undefined ? null : ((hundredMillions * 100_000_000) as Won);
  return keyless({ date, kind, text, incentive, unit: incentive === null ? '' : '억원' });
}

/** 인센티브를 활용한 주요 사업: five of the fifteen. */
export const awardUses: readonly Row<RecordOf['awardUses']>[] = [
  awardUse('교육환경개선사업 지원', '자치행정과', 550),
  awardUse('공공디자인거리 조성사업', '건설관리과', 200),
  awardUse('홈페이지 업그레이드 지원', '전산정보과', 171),
  awardUse('관급공약품질관리OK 시스템 구축', '감사담당관', 80),
  awardUse('어르신 정보문화센터 설치', '가정복지과', 26),
];

/** @param millions 금액 in 백만원 */
function awardUse(name: string, department: string, millions: number): Row<RecordOf['awardUses']> {
  return keyless({ name, department, amount: thousandWon(millions * 1_000), unit: '백만원' });
}
