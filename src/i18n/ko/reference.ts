interface Count {
  readonly count: number;
}

/** 함수 참조 문서(docs/함수-참조.md)의 글. Only Korean: the functions answer in Korean too. */
export const referenceSentences = {
  title: '실적 함수 참조',
  generated:
    '이 문서는 함수 목록(src/functions/catalogue)에서 `npm run reference`로 만듭니다. 손으로 고치지 마십시오.',
  contents: ({ count }: Count) => `함수 ${count}개`,
  columns: {
    function: '함수',
    name: '이름',
    summary: '하는 일',
    parameter: '인수',
    meaning: '뜻',
    omitted: '생략하면',
    blank: '빈 칸이면',
    formula: '수식',
    result: '결과',
    error: '오류와 그 글',
  },

  usage: '쓰는 법',
  usageLines: [
    '수식을 그대로 셀에 붙여 넣으면 됩니다. 작업창의 「함수」에서 찾아 넣을 수도 있습니다.',
    '대괄호(`[ ]`) 안의 인수는 생략할 수 있습니다. 가운데 것을 생략할 때에는 쉼표만 적습니다.',
    '**율**은 비율(0.31)로 나옵니다. 셀 서식을 백분율로 하십시오. **날짜**는 일련번호로 나옵니다. 셀 서식을 날짜로 하십시오.',
    '날짜 인수에는 날짜가 든 칸이나 `"2007. 6. 12."` 같은 글을 넣습니다. `TODAY()` 대신 기준일 칸을 넣으십시오.',
    '여러 칸에 펼쳐지는 함수는 아래와 오른쪽이 비어 있어야 합니다. 막히면 `#SPILL!`(`#분산!`)이 됩니다.',
    '**기본 수식**은 같은 값을 내는 엑셀 수식입니다(엑셀 2010부터). 추가 기능이 없는 사람에게 보낼 때 씁니다. 인수 이름 자리에 칸이나 값을 넣습니다.',
  ],

  blanks: '빈 칸과 「-」',
  blankLines: [
    '인수를 **생략하면** 늘 「생략하면」에 적힌 대로입니다.',
    '**빈 칸을 가리키면** 엑셀 판에 따라 빈 값이나 0이 함수에 들어옵니다. 각 함수의 「빈 칸이면」에 그 결과를 적었습니다. 판에 따라 달라지는 자리에는 빈 칸 대신 숫자나 `"-"`를 적으십시오.',
  ],

  samples: '예에 쓰인 범위',
  samplesLead:
    '범위 이름을 쓰는 예는 아래 표로 계산한 것입니다. 표를 빈 시트에 붙여 넣고(번호 열은 먼저 텍스트 서식으로) 머리글까지 골라 그 이름을 지으면 예를 그대로 써 볼 수 있습니다. 「실적 표 만들기」로 만든 통합 문서에는 이 이름들이 이미 있습니다.',

  examples: '예',
  spills: ({ formula }: { readonly formula: string }) => `\`${formula}\`의 결과:`,
  twin: '기본 수식',
  twinOfOwnTables:
    '기본 수식은 통합문서의 실적 표를 이름(사업표, 예산표, 집행표, 기준일)으로 부를 때만 있습니다. 그 밖에는 값으로 붙여 넣어 보내십시오.',
  noTwin: '기본 수식은 없습니다. 추가 기능이 없는 사람에게는 값으로 붙여 넣어 보내십시오.',
  mistakes: '잘못 넣으면',
  noDefault: '없음',
  blankIsOmitted: '생략한 것과 같음',
  blankIsOmittedOrZero: '판에 따라 생략한 것이나 0을 넣은 것과 같음',
  blankOrZero: ({ value }: { readonly value: string }) => `판에 따라 ${value}, 또는 0을 넣은 것과 같음`,
  blankText: '빈 글',
  block: '여러 칸에 펼쳐짐',
} as const;
