/** The page by which an IT desk sees whether the add-in stands as it should. */
export const installationWords = {
  title: '실적 설치 점검',
  explanation:
    '이 화면은 추가 기능이 놓인 서버와 이 PC를 살펴봅니다. 통합 문서는 읽지 않으며 아무것도 밖으로 보내지 않습니다. 엑셀의 기능을 함께 보려면 엑셀 작업창의 ⋯ 메뉴에서 여십시오.',
  build: '실적 판',
  allRight: '고칠 것이 없습니다.',
  wrong: (count: number): string =>
    `고칠 것이 ${count}개 있습니다. 아래 표의 「고칠 것」 줄을 담당자에게 전하십시오.`,
  verdicts: { right: '정상', wrong: '고칠 것', known: '알림' },
  report: '담당자에게 보낼 내용',
};
