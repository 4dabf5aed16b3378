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

/** 명령이 내는 글. */
export const cliTexts = {
  help: `실적 — 통합 문서 파일을 터미널에서 다룹니다.

사용법
  siljeok verify 파일.xlsx 지문      제출한 사본과 같은 파일인지 지문으로 확인합니다.

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
};
