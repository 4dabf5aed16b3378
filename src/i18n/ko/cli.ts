import { allWithParticles, objectParticle } from './particles';
import type { Params } from '../sentences';

/** 도움말이 인수를 부르는 이름. */
const ARGUMENTS: Readonly<Record<string, string>> = {
  file: '파일.xlsx',
  fingerprint: '지문',
  source: '원본.xlsx',
  target: '제출본.xlsx',
  report: '보고서.hwpx',
  before: '먼저.xlsx',
  after: '나중.xlsx',
};

/** 명령을 끝내지 못했을 때의 글. Keys are the problem codes of the command line. */
export const cliSentences = allWithParticles({
  commandMissing: () => '명령이 없습니다. siljeok --help를 보십시오.',
  commandUnknown: ({ command }) => `「${command}」은(는) 없는 명령입니다. siljeok --help를 보십시오.`,
  optionUnknown: ({ option }) => `「${option}」은(는) 없는 옵션입니다. siljeok --help를 보십시오.`,
  optionValue: ({ option }) =>
    `「${option}」 뒤에 값이 없거나, 값을 받지 않는 옵션입니다. siljeok --help를 보십시오.`,
  optionWord: ({ option, came, accepted }) =>
    `${option}에 「${came}」이(가) 들어왔습니다. 쓸 수 있는 값: ${accepted}.`,
  languageUnknown: ({ came }) => `--lang에는 ko나 en을 적으십시오. 「${came}」이(가) 들어왔습니다.`,
  argumentMissing: ({ argument }) =>
    `「${ARGUMENTS[argument!]}」이(가) 빠졌습니다. siljeok --help를 보십시오.`,
  argumentTooMany: ({ argument }) =>
    `「${argument}」은(는) 남는 인수입니다. 이름에 빈칸이 있으면 따옴표로 묶으십시오.`,
  fingerprintInvalid: ({ came }) =>
    `「${came}」은(는) 지문이 아닙니다. 표지에 적힌 12글자를 7K3D-9QWX-2M4A처럼 적으십시오.`,
  fileMissing: () => '파일이 없습니다. 이름과 폴더를 확인하십시오.',
  fileUnreadable: ({ reason }) => `파일을 읽을 수 없습니다(${reason}).`,
  fileIsFolder: () => '파일이 아니라 폴더입니다. 그 안의 통합 문서를 적으십시오.',
  folderMissing: ({ folder }) => `「${folder}」 폴더가 없습니다. 폴더를 먼저 만들거나 이름을 고치십시오.`,
  sameFile: () => '원본과 같은 파일입니다. 만들 파일의 이름을 다르게 적으십시오.',
  targetNoFile: () =>
    '파일을 쓸 수 없습니다(폴더나 장치의 이름입니다). 만들 파일의 이름을 다르게 적으십시오.',
  nameTooLong: () => '파일을 쓸 수 없습니다(이름이 너무 깁니다). 만들 파일의 이름을 짧게 적으십시오.',
  fileNotWritten: ({ reason }) =>
    `파일을 쓸 수 없습니다(${reason}). 엑셀에서 열려 있으면 닫고, 폴더에 쓸 수 있는지 확인하십시오.`,
  reportFormat: ({ came, accepted }) =>
    `「${came}」: 만들 파일의 이름은 ${accepted} 가운데 하나로 끝나야 합니다.`,
  sheetsUnknown: ({ unknown, sheets }) => `「${unknown}」 시트가 없습니다. 있는 시트: ${sheets}.`,
  sheetsUnknownHard: ({ unknown, sheets, hard }) =>
    `「${unknown}」 시트가 없습니다. 있는 시트: ${sheets}. 쉼표나 끝의 빈칸이 있는 이름은 이렇게 적으십시오: ${hard}.`,
  sheetsNone: () => '내보낼 시트가 없습니다. --sheets 뒤에 시트 이름을 적으십시오.',
  unexpected: ({ message }) =>
    `예상하지 못한 오류가 났습니다(${message}). 되풀이되면 이 글을 담당자에게 알려 주십시오.`,
} satisfies Record<string, (params: Params) => string>);

interface Count {
  readonly count: number;
}
interface SheetFacts {
  readonly name: string;
  readonly state: string;
  readonly cells: number;
  readonly formulas: number;
}

/** 명령이 내는 글. */
export const cliTexts = allWithParticles({
  help: `실적 — 통합 문서 파일을 터미널에서 다룹니다.

사용법
  siljeok council 원본.xlsx 제출본.xlsx [옵션]
      추가 기능 없이도 깨끗이 열리는 제출본을 만듭니다. 살펴볼 것이 있으면 만들지 않습니다.
  siljeok verify 파일.xlsx 지문
      제출한 사본과 같은 파일인지 지문으로 확인합니다.
  siljeok compare 먼저.xlsx 나중.xlsx
      두 제출본 사이에 달라진 수와 글을 셀마다 보여 줍니다.
  siljeok inspect 파일.xlsx
      부분·시트·표·함수와 제출 전에 살펴볼 것을 보여 줍니다.
  siljeok report 통합문서.xlsx 보고서.hwpx [옵션]
      표에 적은 것으로 한글 보고서를 만듭니다. 이름이 .txt로 끝나면 글만 씁니다.

council의 옵션
  --sheets 이름,이름        내보낼 시트. 적지 않으면 보이는 시트 모두. 나머지 시트는 흔적 없이 뺍니다.
                            쉼표가 든 이름은 \\,로 적거나, --sheets를 시트마다 따로 적습니다.
  --mode 값|수식            실적 함수를 저장된 값(기본) 또는 같은 결과의 기본 수식으로 바꿉니다.
  --accept 종류,종류        확인하고 넘어갈 것: 차이, 오류, 없음, 모르는함수, 미확인, 숨김, 검산, 확인, 직접입력,
                            날짜체계, 수동계산, 전체계산, 모두
  --comments notes|remove   댓글을 작성자 없는 메모로 남기거나(기본) 뺍니다.
  --keep-labels             민감도 레이블을 남깁니다.
  --blank-personal-data     찾은 개인정보를 *로 가립니다.
  --confirmation            「제출 확인」 시트를 붙입니다. 다음 가운데 하나만 적어도 붙습니다.
  --reference-date, --submission-date, --department, --person
                            「제출 확인」에 적을 기준일, 제출일, 부서, 담당자

report의 옵션
  --look 모양               밋밋하게(기본, 표식을 적은 대로), 개조식 보고서, 업무보고
  --unit 단위               표의 금액 단위. 적지 않으면 설정의 표시단위

공통 옵션
  --lang ko|en              글의 언어. 적지 않으면 시스템 언어가 영어일 때만 영어입니다.
  -h, --help                이 도움말

종료 코드
  0  마쳤습니다. verify: 지문이 같습니다. compare: 달라진 것이 없습니다.
  1  council: 살펴볼 것이 있어 만들지 않았습니다. verify: 지문이 다릅니다. compare: 달라진 것이 있습니다.
  2  명령, 옵션, 시트 이름을 잘못 적었습니다.
  3  파일이 없거나 통합 문서로 읽을 수 없습니다.
  4  파일을 쓰지 못했습니다.
  5  예상하지 못한 오류입니다.
`,
  earlierKept: ({ aside }: { readonly aside: string }) =>
    `먼저 있던 파일은 ${aside}로 이름을 바꾸어 두었습니다.`,
  reportWritten: ({ target, programmes }: { readonly target: string; readonly programmes: number }) =>
    `${target}: 사업 ${programmes}개의 보고서를 만들었습니다.`,
  ledgersMissing: ({ tables }: { readonly tables: string }) =>
    `${tables} 표가 없어 그 금액은 보고서에 "-"로 나옵니다. 빠진 표가 있는 통합 문서로 다시 만드십시오.`,
  noProgrammes: '사업 표에 사업이 없어 보고서에 사업이 없습니다.',
  written: ({ target, fingerprint }: { readonly target: string; readonly fingerprint: string }) =>
    `${target}: 제출본을 만들었습니다. 표지에 적을 지문: ${fingerprint}`,
  refused: ({ count, kinds }: Count & { readonly kinds: string }) =>
    `살펴볼 것이 ${count}건 있어 제출본을 만들지 않았습니다. 고치거나, 확인했으면 --accept ${kinds}${objectParticle(kinds)} 붙이십시오.`,
  valued: ({ count }: Count) => `값으로 바꾼 수식 ${count}개`,
  changedParts: ({ count }: Count) => `바뀐 부분 ${count}개`,
  acceptedFindings: ({ count }: Count) => `확인하고 넘어간 것 ${count}건`,
  personalDataFound: ({ count }: Count) => `개인정보 ${count}건`,
  takenAlong: ({ count }: Count) => `차트와 피벗에 남은 글 ${count}개`,

  verified: ({ fingerprint }: { readonly fingerprint: string }) =>
    `일치: 지문 ${fingerprint}인 제출본과 시트 이름·값·수식이 모두 같습니다.`,
  different: ({ fingerprint, actual }: { readonly fingerprint: string; readonly actual: string }) =>
    `다름: 이 파일의 지문은 ${actual}입니다. 지문 ${fingerprint}인 제출본과 시트 이름·값·수식 가운데 다른 것이 있습니다.`,

  changed: ({ count }: Count) => `달라진 것 ${count}건`,
  nothingChanged: '달라진 값이 없습니다.',

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
  externalLinks: ({ count }: Count) => `외부 연결: 다른 통합 문서를 가리키는 연결이 ${count}개 있습니다.`,
  personalDataStays: '(이름에 들어 있어 가리지 못합니다. 시트나 표의 이름을 바꾸십시오.)',
  personalData: ({ what, place }: { readonly what: string; readonly place: string }) =>
    `개인정보: ${what} – ${place}`,
});
