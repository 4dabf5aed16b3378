/** Korean names of the parameters, in order: the catalogue shows them, the functions' errors name them. */
export const PARAMETER_NAMES = {
  EXECRATE: ['지출액', '기준액', '자릿수'],
  ACHIEVEMENT: ['실적', '목표', '유형', '기준값', '자릿수'],
  ELAPSED: ['시작일', '종료일', '기준일'],
  CHANGERATE: ['현재', '이전', '자릿수'],
  UNSPENTRATE: ['예산현액', '지출액', '이월액', '자릿수'],
  WEIGHTEDRATE: ['달성률들', '가중치들', '상한', '자릿수'],
  POOLEDRATE: ['분자들', '분모들', '자릿수'],
  EXECSTATUS: ['집행률', '경과율', '주의폭', '부진폭'],
  GRADE: ['율', '등급표'],
  BASIS: ['기준', '기준일'],
  PERIODSTART: ['글', '연도'],
  PERIODEND: ['글', '연도'],
  PERIODTEXT: ['시작일', '종료일'],
  MONEY: ['글', '단위'],
  MONEYTEXT: ['금액', '표기', '금액단위'],
  SUMCHECK: ['합계', '부분들', '허용오차'],
  COMPOSE: ['틀', '값1'],
  QUANTITIES: ['글'],
  QUANTITY: ['글', '순번 또는 단위', '몇째'],
  TEXTCHECK: ['글', '값들', '값단위'],
  BUDGET: ['사업번호', '예산표', '기준일'],
  SPENT: ['사업번호', '집행표', '기준일', '구분'],
  ACTUAL: ['지표번호', '측정표', '집계', '기준일', '구분'],
  PLANNED: ['사업번호', '계획표', '기준일', '항목'],
  ROLLUP: ['사업표', '예산표', '집행표', '기준일', '부서', '주의폭', '부진폭', '묶음', '계획표'],
  FIGURE: ['사업번호', '항목', '사업표', '예산표', '집행표', '기준일', '주의폭', '부진폭', '계획표'],
  SCORECARD: ['지표표', '측정표', '기준일', '사업번호', '상한'],
  REPORTLINES: ['사업번호', '내용표', '구역'],
} as const;

export type FunctionId = keyof typeof PARAMETER_NAMES;

/** The functions whose last parameter repeats: it takes any number of values. */
export const REPEATING: ReadonlySet<FunctionId> = new Set(['COMPOSE']);

/** The functions that read sentences: their file is loaded when one of them is first called. */
export const TEXT_FUNCTIONS = [
  'QUANTITIES',
  'QUANTITY',
  'TEXTCHECK',
] as const satisfies readonly FunctionId[];
export type TextFunctionId = (typeof TEXT_FUNCTIONS)[number];
