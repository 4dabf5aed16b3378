/**
 * 보고서에 찍히는 말. Korean whatever language the pane is in: it stands in the document that is handed over. The words
 * under `terms` are those that an office may have its own for (설정 용어).
 */
export const reportTexts = {
  terms: {
    일반현황: '일반현황',
    '목표와 방향': '목표와 방향',
    주요성과: '주요성과',
    사업: '주요업무 추진실적',
    총괄표: '예산 집행 총괄표',
    성과지표표: '성과지표 달성현황',
    부진사업: '부진사업 사유와 대책',
    사업개요: '사업개요',
    추진실적: '추진실적',
    향후추진계획: '향후추진계획',
    예산: '소요예산',
    기간: '사업기간',
    수상: '주요 수상 내역',
    재원사용: '인센티브를 활용한 주요 사업',
  },
  contents: '순 서',
  sheet: '보고서',
  asOf: ({ day }: { readonly day: string }) => `기준일 ${day}`,
  title: ({ year }: { readonly year: string }) =>
    year === '' ? '주요업무 추진현황' : `${year}년도 주요업무 추진현황`,
  people: ({ person, contact }: { readonly person: string; readonly contact: string }) =>
    `담당자 : ${person}${contact === '' ? '' : ` (${contact})`}`,
  contact: ({ contact }: { readonly contact: string }) => `연락처 : ${contact}`,
  unit: ({ unit }: { readonly unit: string }) => `(단위 : ${unit})`,
  notBudgeted: '비예산',
  none: '-',
  total: '합 계',
  awardYear: ({ year }: { readonly year: number }) => `${year}년`,
  incentive: ({ amount }: { readonly amount: string }) => `(인센티브 : ${amount})`,
  awardSum: ({ count, incentives }: { readonly count: number; readonly incentives: string }) =>
    incentives === '' ? `수상 ${count}건` : `수상 ${count}건, 인센티브 ${incentives}`,
  useSum: ({ count, amount }: { readonly count: number; readonly amount: string }) =>
    `${count}개 사업 ${amount}`,
  summary: {
    programme: '사 업 명',
    department: '부 서',
    budget: '예산현액',
    spent: '집행액',
    remaining: '집행잔액',
    rate: '집행률',
    elapsed: '기간경과율',
    targetRate: '목표집행률',
    status: '집행상태',
  },
  indicators: {
    name: '지 표 명',
    unit: '단위',
    type: '유형',
    target: '목표',
    actual: '실적',
    rate: '달성률',
    weight: '가중치',
    total: '종 합',
  },
  periods: {
    heading: '기간별 집행 누계',
    until: '기준일',
    target: '목표액',
    spent: '집행액',
    rate: '목표대비',
    basis: '목표액과 집행액은 누계, 진행 중인 기간의 집행액은 보고 기준일까지',
  },
  charts: {
    ratesByElapsed: '사업별 집행률과 기간경과율',
    ratesByTarget: '사업별 집행률과 목표집행률',
    spending: '기간별 목표액과 집행액(누계)',
    achievement: '지표별 달성률',
    programmes: '사업',
    indicators: '지표',
    rates: '비율',
    amounts: ({ unit }: { readonly unit: string }) => `금액(${unit})`,
    part: ({
      title,
      part,
      parts,
    }: {
      readonly title: string;
      readonly part: number;
      readonly parts: number;
    }) => (parts === 1 ? title : `${title} (${part}/${parts})`),
    alternative: ({ title, count }: { readonly title: string; readonly count: number }) =>
      `${title} 그래프입니다. 항목 ${count}개의 값은 바로 위 표에 있습니다.`,
  },
  slow: {
    programme: '사 업 명',
    status: '상태',
    rate: '집행률',
    reason: '부진 사유',
    measure: '대 책',
    none: '부진사업 없음',
  },
  rateBasis: ({ day }: { readonly day: string }) =>
    `집행률 = 집행액 ÷ 예산현액${day === '' ? '' : `, ${day} 기준`}`,
  elapsedBasis: '기간경과율은 회계연도 안의 기간으로 계산',
  targetBasis: '목표집행률 = 목표액 ÷ 예산현액, 목표가 있는 사업의 집행상태는 목표집행률로 판정',
  fixed: ({ items }: { readonly items: readonly string[] }) =>
    `${items.join(', ')}: 이 시트를 만든 때의 값(기본 수식으로 계산하지 못함)`,
  achievementBasis: ({ day }: { readonly day: string }) =>
    `달성률은 유형별 산식${day === '' ? '' : `, ${day} 기준`}`,
  missingEntries: ({ count, amount }: { readonly count: number; readonly amount: string }) =>
    `합계 집행률은 집행 미입력 ${count}개 사업(예산현액 ${amount}) 제외`,
  untargeted: ({ count, amount }: { readonly count: number; readonly amount: string }) =>
    `합계 목표집행률은 목표가 없는 ${count}개 사업(예산현액 ${amount}) 제외`,
  excludedIndicators: ({ count }: { readonly count: number }) =>
    `종합은 달성률이나 가중치가 없는 지표 ${count}개 제외`,
  toLookAt: ({ table, count }: { readonly table: string; readonly count: number }) =>
    `확인 : ${table} ${count}건은 계산할 수 없어 금액과 율에서 빠짐`,
  roundedApart: '단수처리로 합계와 내역의 합이 다를 수 있음',
  roundedTogether: '단수는 합계에 맞추어 조정함',
} as const;

export type ReportTerm = keyof typeof reportTexts.terms;
