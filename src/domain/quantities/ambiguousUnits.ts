import { DEED } from './counters';
import type { WrittenNumber } from './number';

/** How far the words around a number are looked at. */
const REACH = 40;

interface Surroundings {
  readonly value: number;
  readonly before: string;
  readonly behind: string;
  /** `1,870`: nothing is numbered so high. */
  readonly isLarge: boolean;
}
type Rule = (around: Surroundings) => boolean;

const HOUSING = /주택|임대|빈집|한옥|농가|분양|전세|수리|반지하|옥탑|쪽방|슬레이트/;
/** 충전기, 가로등, 분묘, CCTV, with what is done to them. */
const APPARATUS =
  /(?:[가-힣][기등묘탑벨로설비소]|[급완]속|봉안당?|태양광|시설물?|장비|카메라|CCTV|펌프|쉘터|그늘막|관정|터빈|키오스크)(?:[ :(]|총|약|계|LED|신설|교체|설치|정비|개량|확충)*$/;
const BUILT =
  /^(?:를|을)? ?(?:공급|착공|준공|입주|매입|건립|건설|개량|설치|교체|철거|이설|확충|증설|안치|이장|신설|도입|구축)/;
/** No course has been given so often. */
const MOST_COHORTS = 50;
const PLANT = /국화|화분|난초|꽃|초화|분재|식물|화훼|묘목|다육/;
/** People who are spoken of with respect. */
const PERSON_BEFORE =
  /(?:어르신|어른|[가-힣]님|위원|유공자|선생|회장|의원|독지가|후원자|기부자|강사|어머니|아버지|할머니|할아버지|수급자|부모|은인|위촉)(?:들|께|을|를)?(?: ?:)?(?: ?(?:총|약|모두|모신|계신))? ?$/;
const HONOURED_BEHIND = /^(?:들?께|[이을] (?:참석|모시|초청|초대|위촉|찾|함께))/;
const OFFICES_BEFORE = /\d(?:국|실|본부|단|소|과|관)[ ,·]*$/;
const OFFICES_BEHIND = /^[ ,·]*\d+개?(?:팀|담당|동|계|소|관)(?![가-힣])/;
const OFTEN_BEFORE = /(?:[연년월주일]|기|하루|에|당|총|모두|약) ?$/;
const NUMBERED_BEFORE = /(?:국도|버스|기호|출구|문항|번호|노선|안건|좌석|채널|역) ?$/;
const TIMES = `${DEED}|방문|회의|협의|출동|상담|공연|순찰`;
const DONE_BEHIND = new RegExp(`^(?:의|에 걸쳐|씩)? ?(?:${TIMES}|이상|이하)`);
const DONE_BEFORE = new RegExp(`(?:${TIMES}) ?:? ?$`);
const PLACE_BEFORE = /[가-힣]$/;
const COUNT_BEFORE = /(?:총|약|등|계|모두|각|전체)$/;

const isLane: Rule = ({ value, before }) => value === 1 && !/(?:왕복|편도) ?$/.test(before);
const isNamedPlace: Rule = ({ before }) => PLACE_BEFORE.test(before) && !COUNT_BEFORE.test(before);

/** Words that are a unit in one place and something else in another: where they are something else. */
const NO_UNIT: Readonly<Record<string, Rule>> = {
  // 4대 중점 분야, 20대 45명, 3.5 대 1
  대: ({ value, behind }) =>
    /^ ?(?:중점|핵심|전략|주요|역점|분야|과제|목표|정책|비전|가치|원칙|권역|의무|보험|질환|1(?![\d,.]))/.test(
      behind,
    ) ||
    // 20대가 42.1%로
    (value % 10 === 0 &&
      value < 100 &&
      /^(?:[가는]|에서는?|의)? ?(?:약 )?(?:\d[\d,.]*%|\d[\d,]* ?명|이상|이하|여성|남성|청년)/.test(behind)),
  // 신길3동, 101동 302호
  동: ({ before, behind, isLarge }) =>
    (!isLarge && /[가-힣]$|(?:아파트|(?<!\d\d)단지|빌라|맨션|타운) $/.test(before)) ||
    /^ ?\d+호/.test(behind),
  // 신길5구역, 마곡2지구
  구역: isNamedPlace,
  지구: isNamedPlace,
  단지: isNamedPlace,
  블록: isNamedPlace,
  // 가로등 120등, not 1등
  등: ({ value, before }) =>
    !(value >= 10 && /(?:가로|보안|경관|공원)등|조명|LED/.test(before)) &&
    !/(?:등|조명|LED)(?:[ :(]|총|LED|신설|교체|설치|정비|개량)*$/.test(before),
  // 1인 가구, 1인 1기
  인: ({ value, before, behind }) =>
    (value === 1 && !/외 ?$/.test(before)) || /^ ?(?:가구|가족|세대)/.test(behind),
  // 나무 30주, not 2주 과정
  주: ({ value, before, behind }) =>
    value < 100 &&
    !/(?:(?:나무|목|수)류?|보식|식재|이식) ?$/.test(before) &&
    !/^ ?(?:식재|보식|이식|전정|제거)/.test(behind),
  // 25통 3반
  통: ({ behind }) => /^ ?\d+반/.test(behind),
  // 24시간 운영
  시간: ({ value }) => value === 24,
  // 행복주택 1,870호, not 101동 302호 or 조례 1234호
  호: ({ before, behind, isLarge }) =>
    /\d(?:동|층) ?$/.test(before) || !(isLarge || HOUSING.test(before) || BUILT.test(behind)),
  // 충전기 12기, not 3기 교육생
  기: ({ value, before, behind }) => value < MOST_COHORTS && !APPARATUS.test(before) && !BUILT.test(behind),
  // 국화 500분, 어르신 86분, 자문위원 위촉 15분, not 30분 소요
  분: ({ before, behind, isLarge }) =>
    !isLarge && !PLANT.test(before) && !PERSON_BEFORE.test(before) && !HONOURED_BEHIND.test(behind),
  // 3국 14과, 18과 92팀, not 제3과 or 12과 15
  과: ({ before, behind }) => !OFFICES_BEFORE.test(before) && !OFFICES_BEHIND.test(behind),
  // 현장방문 12번, not 1번 출구 or 버스 5번
  번: ({ value, before, behind }) =>
    NUMBERED_BEFORE.test(before) ||
    !(OFTEN_BEFORE.test(before) || (value > 1 && (DONE_BEHIND.test(behind) || DONE_BEFORE.test(before)))),
  // 닭 12만수
  수: ({ before, isLarge }) => !isLarge && !/(?:닭|오리|가금|계) ?$/.test(before),
  // 교구 3종, not 1종 12명
  종: ({ value, behind }) => value < 4 && /^ ?(?:\d[\d,]*명|일반|지구|근린|대형|보통)/.test(behind),
  // 왕복 4차로, not 1차로에 정차
  차로: isLane,
  차선: isLane,
  // 1부 개회식, 2부 축하공연
  부: ({ value, behind }) =>
    value < 5 && /^ ?(?::|행사|공연|개회|기념|식전|본행사|강연|토론|축하)/.test(behind),
  // 계량기 3,412전, not 3전 전승
  전: ({ before }) => !/(?:계량기|급수|수도|소화)/.test(before),
  // 4강 진출
  강: ({ behind }) => /^ ?(?:진출|신화|전)/.test(behind),
  쪽: ({ behind }) => /^ ?참[조고]/.test(behind),
  // 3M, not L=560M
  M: ({ value, before }) => value < 10 && !/(?:=|연장|폭|길이|높이|거리|너비) ?$/.test(before),
};

/** Whether a word behind the number is no unit here. */
export function isNoUnitHere(
  text: string,
  { value, start, digits }: WrittenNumber,
  unit: string,
  end: number,
): boolean {
  const rule = NO_UNIT[unit];
  if (rule === undefined) return false;
  const before = text.slice(Math.max(0, start - REACH), start);
  return rule({ value, before, behind: text.slice(end, end + REACH), isLarge: digits.includes(',') });
}
