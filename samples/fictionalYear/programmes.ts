import type { Day } from '../../src/domain/kinds';
import type { RecordOf } from '../../src/workbook/tables/recordTypes';
import { day } from '../report2007/rows';

export const YEAR = 2026;

/** How the year goes for a programme; what is paid and measured follows from it. */
export type Course = 'steady' | 'late' | 'finished' | 'stopped' | 'silent' | 'later';

/** What a programme of the invented office is about; amounts in 백만원. */
export interface Sketch {
  readonly name: string;
  readonly team: string;
  /** 0: 비예산. */
  readonly budget: number;
  readonly national?: number;
  readonly months: readonly [first: number, last: number];
  readonly course: Course;
  readonly indicator: readonly [name: string, unit: string, target: number];
}

type Line = readonly [
  name: string,
  team: string,
  budget: number,
  national: number,
  first: number,
  last: number,
  course: Course,
  indicator: string,
  unit: string,
  target: number,
];

/** Ten divisions of an office that does not exist, four programmes each. */
const OFFICE: Readonly<Record<string, readonly Line[]>> = {
  기획예산과: [
    ['주요업무 성과관리', '기획팀', 42, 0, 1, 12, 'steady', '성과지표 점검', '회', 12],
    ['주민참여예산 운영', '예산팀', 310, 0, 2, 11, 'steady', '주민 제안', '건', 120],
    ['규제개혁 과제 발굴', '법무팀', 18, 0, 1, 12, 'late', '발굴 과제', '건', 30],
    ['정책연구 모임 지원', '기획팀', 0, 0, 3, 12, 'steady', '연구 모임', '개', 10],
  ],
  일자리경제과: [
    ['청년 일자리 연계', '일자리팀', 860, 430, 2, 12, 'steady', '취업 연계', '명', 240],
    ['전통시장 시설 현대화', '상생경제팀', 1450, 870, 3, 10, 'late', '개선 점포', '개소', 85],
    ['소상공인 경영 상담', '상생경제팀', 120, 0, 1, 12, 'steady', '상담', '건', 400],
    ['사회적기업 판로 지원', '사회적경제팀', 95, 0, 4, 11, 'silent', '참여 기업', '개', 24],
  ],
  복지정책과: [
    ['찾아가는 복지 상담', '복지기획팀', 260, 130, 1, 12, 'steady', '가정 방문', '가구', 3200],
    ['긴급복지 지원', '생활보장팀', 1980, 1584, 1, 12, 'steady', '지원 가구', '가구', 1500],
    ['자원봉사 활성화', '복지자원팀', 140, 0, 1, 12, 'steady', '활동 인원', '명', 5200],
    ['복지관 기능 보강', '복지기획팀', 720, 360, 7, 10, 'later', '보강 시설', '개소', 3],
  ],
  교육지원과: [
    ['학교 급식 지원', '교육지원팀', 2340, 0, 3, 12, 'steady', '지원 학교', '교', 46],
    ['평생학습관 운영', '평생학습팀', 410, 0, 1, 12, 'steady', '수강 인원', '명', 2800],
    ['작은도서관 확충', '도서관팀', 560, 280, 3, 8, 'late', '새 도서관', '개소', 4],
    ['청소년 진로 체험', '교육지원팀', 88, 0, 4, 11, 'steady', '체험 인원', '명', 1600],
  ],
  문화체육과: [
    ['가온 봄꽃 축제', '문화팀', 380, 0, 3, 5, 'finished', '방문객', '천명', 150],
    ['생활체육 교실', '체육팀', 210, 63, 2, 11, 'steady', '참여 인원', '명', 2400],
    ['체육관 냉난방 개선', '체육팀', 640, 320, 4, 7, 'late', '개선 공정률', '%', 100],
    ['마을 예술가 지원', '문화팀', 76, 0, 8, 12, 'later', '공연', '회', 40],
  ],
  환경과: [
    ['미세먼지 저감 차량 지원', '대기팀', 1120, 784, 2, 12, 'steady', '지원 차량', '대', 700],
    ['소음 민원 상시 점검', '생활환경팀', 54, 0, 1, 12, 'steady', '점검', '회', 360],
    ['재활용 정거장 설치', '자원순환팀', 330, 99, 3, 10, 'stopped', '설치', '개소', 28],
    ['생활 쓰레기 감량', '자원순환팀', 0, 0, 1, 12, 'steady', '감량률', '%', 6],
  ],
  공원녹지과: [
    ['근린공원 정비', '공원팀', 980, 0, 2, 9, 'steady', '정비 공원', '개소', 7],
    ['가로수 뿌리 관리', '녹지팀', 265, 0, 3, 6, 'finished', '관리 수목', '주', 850],
    ['어린이 놀이터 안전 보수', '공원팀', 430, 215, 2, 6, 'finished', '보수 놀이터', '개소', 18],
    ['도시 텃밭 분양', '녹지팀', 62, 0, 2, 4, 'finished', '분양', '구획', 320],
  ],
  도로과: [
    ['보도 정비', '도로팀', 2650, 0, 3, 11, 'steady', '정비 길이', 'm', 9800],
    ['보안등 교체', '조명팀', 870, 261, 2, 8, 'steady', '교체', '등', 2100],
    ['보행 약자 건널목 개선', '교통시설팀', 490, 245, 4, 10, 'late', '개선 지점', '개소', 32],
    ['도로 굴착 통합 관리', '도로팀', 35, 0, 1, 12, 'silent', '통합 관리', '건', 210],
  ],
  보건소: [
    ['치매 안심 검진', '건강증진팀', 540, 378, 1, 12, 'steady', '검진 인원', '명', 6100],
    ['예방접종', '감염병관리팀', 1760, 1232, 1, 12, 'steady', '접종', '건', 48000],
    ['금연 상담', '건강증진팀', 130, 65, 1, 12, 'steady', '6개월 성공률', '%', 35],
    ['방문 건강 관리', '방문보건팀', 285, 199, 1, 12, 'late', '방문', '회', 9400],
  ],
  안전총괄과: [
    ['재난 예·경보 시설 확충', '재난안전팀', 610, 305, 3, 9, 'stopped', '설치', '개소', 15],
    ['안전 취약 가구 점검', '안전점검팀', 98, 0, 2, 11, 'steady', '점검 가구', '가구', 1400],
    ['주민 안전 교육', '안전문화팀', 46, 0, 3, 12, 'steady', '교육 인원', '명', 5000],
    ['통합관제센터 운영', '관제팀', 1340, 402, 1, 12, 'steady', '영상 제공', '건', 900],
  ],
};

export const SKETCHES: readonly (Sketch & { readonly department: string })[] = Object.entries(OFFICE).flatMap(
  ([department, lines]) =>
    lines.map(([name, team, budget, national, first, last, course, indicator, unit, target]) => ({
      ...{ department, name, team, budget, national, course },
      months: [first, last] as const,
      indicator: [indicator, unit, target] as const,
    })),
);

/** The last day of a month of the year. */
export function endOf(month: number): Day {
  return month === 12 ? day(YEAR, 12, 31) : ((day(YEAR, month + 1, 1) - 1) as Day);
}

const PROGRESS = { steady: '정상', late: '지연', finished: '완료', stopped: '보류', silent: '정상', later: '시기미도래' } as const;
const REASONS: Partial<Record<Course, readonly [reason: string, measure: string]>> = {
  late: ['설계 변경으로 발주가 늦어짐', '하반기에 공정을 당겨 추진'],
  stopped: ['보조금 교부가 미루어짐', '교부 결정 뒤 다시 추진'],
};

/** The programmes as entries of 사업. */
export function programmeRecords(): readonly RecordOf['programmes'][] {
  return SKETCHES.map(({ name, department, team, budget, months: [first, last], course }, index) => ({
    number: String(index + 1).padStart(2, '0'),
    order: index + 1,
    ...{ name, department, team },
    start: day(YEAR, first, 1),
    end: endOf(last),
    category: budget === 0 ? '비예산' : '예산',
    fiscalYear: YEAR,
    manager: '',
    contact: '',
    periodText: first === 1 && last === 12 ? '연중' : `${YEAR}. ${first}월 ~ ${last}월`,
    detail: '',
    progress: PROGRESS[course],
    reason: REASONS[course]?.[0] ?? '',
    measure: REASONS[course]?.[1] ?? '',
    note: '',
  }));
}
