import { allWithParticles } from './particles';

interface Count {
  readonly count: number;
}

/** 제출 화면의 글. */
export const submitTexts = allWithParticles({
  lead: '추가 기능 없이도 깨끗이 열리고, 고른 시트만 든 사본을 만듭니다. 이 통합 문서는 바뀌지 않습니다.',
  fromBook: '이 통합 문서로 만들기',
  fromFile: '파일에서 고르기',
  stop: '멈추기',
  reading: '통합 문서를 계산하고 읽는 중입니다.',
  opening: '파일을 살펴보는 중입니다.',
  making: '제출본을 만드는 중입니다.',
  comparing: '두 파일을 견주는 중입니다.',
  checking: '파일의 지문을 구하는 중입니다.',

  sheets: '내보낼 시트',
  sheetsNone: '내보낼 시트를 하나 이상 고르십시오.',
  hiddenSheet: '숨긴 시트',
  emptySheet: '빈 시트',
  dataSheet: ({ tables }: { readonly tables: string }) => `표 ${tables}`,
  session: '회기',
  sessionHint: '제출이력에 적습니다. 예: 제135회 임시회',
  mode: '실적 함수',
  modeValues: '값으로',
  modeFormulas: '기본 수식으로',
  blank: '찾은 개인정보를 *로 가리기',
  confirmation: '「제출 확인」 시트 붙이기',
  notes: '메모와 댓글 남기기(작성자는 뺍니다)',
  make: '제출본 만들기',
  again: '다시 고르기',
  another: '다른 파일로',
  source: ({ name }: { readonly name: string }) => `원본: ${name}`,
  thisBook: '이 통합 문서',

  made: '제출본을 만들었습니다.',
  fingerprint: '지문',
  fingerprintHint: '표지에 적어 두면 나중에 같은 파일인지 확인할 수 있습니다.',
  findings: ({ count }: Count) => `살펴볼 것 ${count}건`,
  findingsNone: '살펴볼 것이 없습니다.',
  accept: ({ kind }: { readonly kind: string }) => `${kind}: 확인했습니다`,
  acceptFirst: '살펴볼 것을 고치거나, 종류마다 「확인했습니다」에 표시하면 받을 수 있습니다.',
  goTo: '이동',
  goToLabel: ({ place }: { readonly place: string }) => `${place}(으)로 이동`,
  more: ({ count }: Count) => `그 밖에 ${count}건`,
  personalData: ({ count }: Count) => `개인정보 ${count}건`,
  personalDataBlanked: ({ count }: Count) => `가린 개인정보 ${count}건`,
  personalDataPlace: ({ what, place }: { readonly what: string; readonly place: string }) =>
    `${what} – ${place}`,
  stays: '이름에 들어 있어 가리지 못합니다. 시트나 표의 이름을 바꾸십시오.',
  blankNow: '가리고 다시 만들기',
  valued: ({ count }: Count) => `값으로 바꾼 수식 ${count}개`,
  changes: ({ count }: Count) => `뺀 것과 바꾼 것 ${count}건`,
  takenAlong: ({ count }: Count) => `차트와 피벗에 남은 글 ${count}개`,
  download: '내려받기',
  openNew: '새 통합 문서로 열기',
  copyName: '제출본',
  recorded: '제출이력에 적었습니다.',
  notRecorded: '파일은 내보냈지만 제출이력에는 적지 못했습니다.',
  recordAgain: '제출이력에 다시 적기',
  downloaded: ({ name }: { readonly name: string }) => `「${name}」 파일을 내려받았습니다.`,
  opened: '제출본을 새 통합 문서로 열었습니다. 저장한 뒤 제출하십시오.',

  verifyTitle: '받은 파일 확인',
  verifyLead: '파일이 지문을 적어 둔 제출본과 같은지 확인합니다.',
  verifyFile: '확인할 파일 고르기',
  typed: '표지에 적힌 지문',
  typedHint: '예: 7K3D-9QWX-2M4A',
  typedInvalid: '지문은 12글자입니다. 표지에 적힌 대로 7K3D-9QWX-2M4A처럼 적으십시오.',
  matches: ({ name }: { readonly name: string }) => `일치: 「${name}」은(는) 지문이 같은 제출본입니다.`,
  differs: ({ name, actual }: { readonly name: string; readonly actual: string }) =>
    `다름: 「${name}」의 지문은 ${actual}입니다. 시트 이름·값·수식 가운데 다른 것이 있습니다.`,

  compareTitle: '두 제출본 견주기',
  compareLead: '먼저 낸 제출본과 나중 제출본 사이에 달라진 값을 보여 줍니다.',
  earlier: '먼저 낸 파일',
  later: '나중 파일',
  choose: '고르기',
  compare: '견주기',
  nothingChanged: '달라진 값이 없습니다.',
  changed: ({ count }: Count) => `달라진 것 ${count}건`,
});

/** 제출에서 생기는 문제 가운데 파일의 것이 아닌 것. */
export const submitProblems = allWithParticles({
  workerFailed: '작업을 시작하지 못했습니다. 작업창을 닫았다 다시 열고 해 보십시오.',
  stopped: '멈추었습니다. 통합 문서는 그대로입니다.',
  sheetsGone: '고른 시트가 파일에 없습니다. 다시 고르십시오.',
});
