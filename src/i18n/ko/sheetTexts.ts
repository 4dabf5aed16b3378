/**
 * 시트에 적는 말. Korean whatever language the pane is in: it stands in the document, beside the Korean headers that
 * are the tables' schema.
 */
export const sheetTexts = {
  validationTitle: '확인하십시오',
  wholeWon: '원 단위 숫자로 적으십시오. 그대로 두면 합계에 더해지지 않습니다.',
  date: '2007-06-12처럼 날짜로 적으십시오. 그대로 두면 기준일과 견줄 수 없습니다.',
  wholeNumber: '숫자로 적으십시오.',
  number: '숫자로 적으십시오.',
  year: '2007처럼 네 자리 연도로 적으십시오.',
  choice: ({ choices }: { readonly choices: string }) => `다음 가운데 하나를 적으십시오: ${choices}`,
  기준일: '이 날까지의 예산과 집행으로 모든 금액과 율을 계산합니다.',
  주의폭: '집행률이 기간경과율보다 이만큼 넘게 낮으면 「주의」입니다.',
  부진폭: '집행률이 기간경과율보다 이만큼 넘게 낮으면 「부진」입니다.',
  확인_행: '어느 사업이나 지표에도 들지 못해 더해지지 않은 행의 수입니다. 0이어야 합니다.',
  cumulativeMemo: ({ day, total }: { readonly day: string; readonly total: string }) =>
    `${day} 현재 누계 ${total}(차액)`,
  rollupTitle: '사업별 집행 현황',
  rollupUnit: ({ unit }: { readonly unit: string }) => `(단위 : ${unit})`,
  rollupRounded: '단수처리로 합계와 내역의 합이 다를 수 있음',
  rollupDate: '기준일 : ',
  /** 담당자 and 제출일, as far as they are known. */
  rollupPeople: ({
    담당자,
    연락처,
    제출일,
  }: {
    readonly 담당자: string;
    readonly 연락처: string;
    readonly 제출일: string;
  }) =>
    [제출일 && `제출일 : ${제출일}`, 담당자 && `담당자 : ${담당자}${연락처 && ` (${연락처})`}`]
      .filter(Boolean)
      .join(' · '),
  rollupBasis: '집행률 = 지출액 ÷ 예산현액, 기간경과율은 회계연도 안의 기간으로 계산',
} as const;
