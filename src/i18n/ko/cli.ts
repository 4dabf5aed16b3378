import type { Params } from '../sentences';

/** 도움말이 인수를 부르는 이름. */
const ARGUMENTS: Readonly<Record<string, string>> = { file: '파일.xlsx', fingerprint: '지문' };

/** 명령을 끝내지 못했을 때의 글. Keys are the problem codes of the command line. */
export const cliSentences = {
  commandMissing: () => '명령이 없습니다. siljeok --help를 보세요.',
  commandUnknown: ({ command }) => `「${command}」은(는) 없는 명령입니다. siljeok --help를 보세요.`,
  optionUnknown: ({ option }) => `「${option}」은(는) 없는 옵션입니다. siljeok --help를 보세요.`,
  optionValue: ({ option }) =>
    `「${option}」 뒤에 값이 없거나, 값을 받지 않는 옵션입니다. siljeok --help를 보세요.`,
  languageUnknown: ({ came }) => `--lang에는 ko나 en을 적으세요. 「${came}」이(가) 들어왔습니다.`,
  argumentMissing: ({ argument }) => `「${ARGUMENTS[argument!]}」이(가) 빠졌습니다. siljeok --help를 보세요.`,
  argumentTooMany: ({ argument }) =>
    `「${argument}」은(는) 남는 인수입니다. 이름에 빈칸이 있으면 따옴표로 묶으세요.`,
  fingerprintInvalid: ({ came }) =>
    `「${came}」은(는) 지문이 아닙니다. 표지에 적힌 12글자를 7K3D-9QWX-2M4A처럼 적으세요.`,
  fileMissing: () => '파일이 없습니다. 이름과 폴더를 확인하세요.',
  fileUnreadable: ({ reason }) => `파일을 읽을 수 없습니다(${reason}).`,
  unexpected: ({ message }) =>
    `예상하지 못한 오류가 났습니다(${message}). 되풀이되면 이 글을 담당자에게 알려 주세요.`,
} satisfies Record<string, (params: Params) => string>;

interface Count {
  readonly count: number;
}
interface Place {
  readonly sheet: string;
  readonly ref: string;
}
interface SheetFacts {
  readonly name: string;
  readonly state: string;
  readonly cells: number;
  readonly formulas: number;
}

/** 명령이 내는 글. */
export const cliTexts = {
  help: `실적 — 통합 문서 파일을 터미널에서 다룹니다.

사용법
  siljeok verify 파일.xlsx 지문      제출한 사본과 같은 파일인지 지문으로 확인합니다.
  siljeok inspect 파일.xlsx          부분·시트·표·함수와 제출 전에 살펴볼 것을 보여 줍니다.

옵션
  --lang ko|en    글의 언어. 적지 않으면 시스템 언어가 영어일 때만 영어입니다.
  -h, --help      이 도움말

종료 코드
  0  마쳤습니다. verify: 지문이 같습니다.
  1  verify: 지문이 다릅니다.
  2  명령이나 옵션을 잘못 적었습니다.
  3  파일이 없거나 통합 문서로 읽을 수 없습니다.
  5  예상하지 못한 오류입니다.
`,
  verified: ({ fingerprint }: { readonly fingerprint: string }) =>
    `일치: 지문 ${fingerprint}인 제출본과 시트 이름·값·수식이 모두 같습니다.`,
  different: ({ fingerprint, actual }: { readonly fingerprint: string; readonly actual: string }) =>
    `다름: 이 파일의 지문은 ${actual}입니다. 지문 ${fingerprint}인 제출본과 시트 이름·값·수식 가운데 다른 것이 있습니다.`,

  parts: ({ count }: Count) => `부분 ${count}개`,
  sheets: ({ count }: Count) => `시트 ${count}개`,
  tables: ({ count }: Count) => `표 ${count}개`,
  functions: ({ count }: Count) => `실적 함수 ${count}가지`,
  findings: ({ count }: Count) => `살펴볼 것 ${count}건`,
  sheet: ({ name, state, cells, formulas }: SheetFacts) =>
    `${name} (${state}): 값이 든 셀 ${cells}개, 수식 ${formulas}개`,
  visible: '보임',
  hidden: '숨김',
  veryHidden: '메뉴에서도 숨김',
  calls: ({ id, count }: Count & { readonly id: string }) => `${id}: 셀 ${count}개`,
  differs: ({ sheet, ref, saved, computed }: Place & { readonly saved: string; readonly computed: string }) =>
    `차이: ${sheet}!${ref}에 저장된 값은 ${saved}, 다시 계산한 값은 ${computed}입니다.`,
  savedError: ({ sheet, ref, code }: Place & { readonly code: string }) =>
    `오류: ${sheet}!${ref}에 ${code}가 저장되어 있습니다.`,
  noValue: ({ sheet, ref }: Place) =>
    `없음: ${sheet}!${ref}에 저장된 값이 없습니다. 엑셀에서 계산한 뒤 저장하세요.`,
  unknownFunction: ({ sheet, ref, ids }: Place & { readonly ids: string }) =>
    `모름: ${sheet}!${ref}의 ${ids}은(는) 이 버전에 없는 함수입니다.`,
  notRecomputed: ({ sheet, ref, part }: Place & { readonly part: string }) =>
    `확인 못 함: ${sheet}!${ref}은(는) 「${part}」 때문에 다시 계산하지 못했습니다.`,
  manualCalculation: '수동계산: 계산 방식이 수동이라 저장된 값이 예전 값일 수 있습니다.',
  fullCalculation: '전체계산: 열 때 모두 다시 계산하도록 되어 있습니다.',
  externalLinks: ({ count }: Count) => `외부 연결: 다른 통합 문서를 가리키는 연결이 ${count}개 있습니다.`,
  personalData: ({
    what,
    sheet,
    at,
  }: {
    readonly what: string;
    readonly sheet: string;
    readonly at: string;
  }) => `개인정보: ${what} – ${sheet}!${at}`,
  residentNumber: '주민등록번호',
  mobile: '휴대전화번호',
  account: '계좌번호',
  email: '전자우편 주소',
  person: '사람 이름',
  contact: '연락처',
};
