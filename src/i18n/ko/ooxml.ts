import type { FindingKind, HidingPlace } from '../../ooxml/councilCopy/findings/findings';
import type { ChangeCode } from '../../ooxml/councilCopy/report';
import type { PersonalDataKind } from '../../ooxml/personalData/rules';
import type { ConfirmationTexts } from '../../ooxml/councilCopy/options';
import type { PackageProblemCode } from '../../ooxml/problems';
import type { Difference } from '../../ooxml/comparison/compareCopies';
import type { Params } from '../sentences';
import { allWithParticles } from './particles';

const inPart = ({ part }: Params) => (part ? `(${part})` : '');

/** 통합 문서 파일을 읽을 수 없을 때의 글: what is wrong with the file and what to do about it. */
export const packageSentences = allWithParticles({
  packageNotZip: () =>
    '엑셀 통합 문서(.xlsx)가 아닙니다. 확장자만 바뀐 파일일 수 있으니 엑셀에서 열어 .xlsx로 다시 저장하십시오.',
  packageEmpty: () => '0바이트인 빈 파일입니다. 복사나 내려받기를 다시 하십시오.',
  packageSecured: () => '문서보안(DRM)이 걸려 있어 읽을 수 없습니다. 문서보안을 해제한 파일로 다시 하십시오.',
  packageLockFile: () =>
    '열려 있는 파일 옆에 엑셀이 잠시 두는 파일(~$)입니다. 이름에 ~$가 없는 원래 파일을 고르십시오.',
  packageMarkup: () =>
    '확장자만 .xlsx인 웹 문서(HTML, XML)입니다. 엑셀에서 열어 「Excel 통합 문서(.xlsx)」로 저장하십시오.',
  packagePlainText: () =>
    '확장자만 .xlsx인 글 파일(CSV 등)입니다. 엑셀에서 열어 「Excel 통합 문서(.xlsx)」로 저장하십시오.',
  packageTruncated: () => '파일이 끝까지 있지 않습니다. 복사나 내려받기를 다시 하십시오.',
  packageDamaged: (params) =>
    `파일이 손상되었습니다${inPart(params)}. 엑셀의 「열기 및 복구」로 연 뒤 다시 저장하십시오.`,
  packageEncrypted: () =>
    '암호나 문서 보안(DRM)이 걸려 있어 읽을 수 없습니다. 엑셀에서 열어 암호를 푼 파일로 저장하십시오.',
  packageOldFormat: () =>
    '엑셀 97-2003 형식(.xls)입니다. 엑셀에서 열어 「Excel 통합 문서(.xlsx)」로 저장하십시오.',
  packageBinary: () =>
    '바이너리 통합 문서(.xlsb)입니다. 엑셀에서 열어 「Excel 통합 문서(.xlsx)」로 저장하십시오.',
  packageStrict: () =>
    '「Strict Open XML」 형식입니다. 엑셀의 「다른 이름으로 저장」에서 파일 형식을 「Excel 통합 문서(*.xlsx)」로 골라 저장하십시오.',
  packageNotWorkbook: () =>
    '엑셀 통합 문서가 아닙니다. 워드나 파워포인트 파일인지, 다른 압축 파일인지 확인하십시오.',
  packageTooLarge: (params) =>
    `압축을 풀면 지나치게 커지는 부분이 있어 읽지 않았습니다${inPart(params)}. 받은 파일이면 보낸 사람에게 확인하십시오.`,
  packageUnsafeName: (params) =>
    `파일 안에 안전하지 않은 이름이 있어 읽지 않았습니다${inPart(params)}. 받은 파일이면 보낸 사람에게 확인하십시오.`,
  packageEntryEncrypted: (params) =>
    `파일 안의 일부가 암호화되어 있어 읽을 수 없습니다${inPart(params)}. 엑셀에서 열어 다시 저장하십시오.`,
  packageCompression: ({ part, method }) =>
    `알 수 없는 방식(${method})으로 압축된 부분이 있습니다(${part}). 엑셀에서 열어 다시 저장하십시오.`,
  packageMissingPart: ({ part }) =>
    `파일 안에 있어야 할 부분(${part})이 없습니다. 엑셀의 「열기 및 복구」로 연 뒤 다시 저장하십시오.`,
  packageMalformedXml: ({ part }) =>
    `파일 안의 내용(${part})을 읽을 수 없습니다. 엑셀의 「열기 및 복구」로 연 뒤 다시 저장하십시오.`,
  packageDoctype: ({ part }) =>
    `파일 안에 바깥 파일을 부를 수 있는 선언이 있어 읽지 않았습니다(${part}). 받은 파일이면 보낸 사람에게 확인하십시오.`,
} satisfies Record<PackageProblemCode, (params: Params) => string>);

const HIDING = {
  row: '숨긴 행에 든 셀',
  column: '숨긴 열에 든 셀',
  format: '값이 보이지 않는 표시 형식의 셀',
  ground: '글자색이 바탕색과 같은 셀',
  rule: '조건부 서식으로 값이 보이지 않는 셀',
  type: '글자 크기가 3포인트 이하인 셀',
  far: '다른 내용에서 멀리 떨어진 셀',
  scenario: '시나리오가 바꾸는 셀',
  object: '숨기거나 다른 개체에 가린 개체',
  shapeText: '글자가 보이지 않는 도형',
  note: '글자가 보이지 않는 메모',
  chart: '글자가 보이지 않는 차트',
} satisfies Record<HidingPlace, string>;

/** 제출 전에 살펴볼 것: 종류마다 한 문장. */
export const findingSentences = allWithParticles({
  차이: ({ sheet, cell, saved, recomputed }) =>
    `차이: ${sheet}!${cell}에 저장된 값은 ${saved}, 다시 계산한 값은 ${recomputed}입니다.`,
  오류: ({ sheet, cell, saved }) => `오류: ${sheet}!${cell}에 ${saved} 오류가 저장되어 있습니다.`,
  없음: ({ sheet, cell }) =>
    `없음: ${sheet}!${cell}에 저장된 값이 없습니다. 엑셀에서 계산한 뒤 저장하십시오.`,
  모르는함수: ({ sheet, cell, unknown }) =>
    `모르는함수: ${sheet}!${cell}의 ${unknown} 함수는 이 버전에 없습니다.`,
  미확인: ({ sheet, cell, unknown, count }) =>
    unknown
      ? `미확인: ${sheet}!${cell}의 수식은 「${unknown}」 때문에 다시 계산하지 못했습니다.`
      : `미확인: ${sheet}!${cell} 등 수식 ${count}개에 저장된 값이 없습니다. 엑셀에서 열어 계산한 뒤 저장하십시오.`,
  숨김: ({ sheet, cell, count, hiddenBy }) =>
    `숨김: ${sheet}!${cell} 등 ${HIDING[hiddenBy as HidingPlace]} ${count}개가 보이지 않은 채 나갑니다. 보이게 하거나 지우십시오.`,
  검산: ({ sheet, cell, saved }) =>
    `검산: ${sheet}!${cell}의 검산이 맞지 않습니다(${saved}). 값을 고치십시오.`,
  확인: ({ sheet, cell, saved }) =>
    `확인: ${sheet}!${cell}에 셀 수 없는 행이 있습니다(${saved}). 그 행을 고친 뒤 다시 계산하십시오.`,
  직접입력: ({ sheet, cell, saved, count }) =>
    `직접입력: ${sheet}!${cell} 등 셀 ${count}개에 수식 대신 적은 값(${saved})이 있습니다. 수식을 되돌리거나 값을 확인하십시오.`,
  날짜체계: ({ sheet, cell, saved, recomputed }) =>
    cell
      ? `날짜체계: ${sheet}!${cell}에 함수가 적은 값은 「${saved}」, 시트의 날짜로 계산한 값은 「${recomputed}」입니다. 1900 날짜 체계로 바꾸고 다시 계산하십시오.`
      : '날짜체계: 1904 날짜 체계인 통합 문서입니다. 실적 함수가 적는 날짜는 시트의 날짜보다 4년 1일 이릅니다.',
  수동계산: () =>
    '수동계산: 계산 방식이 수동이라 저장된 값이 예전 값일 수 있습니다. 엑셀에서 F9를 누르고 저장하십시오.',
  전체계산: () => '전체계산: 열 때 모두 다시 계산하도록 되어 있어 저장된 값이 예전 값일 수 있습니다.',
} satisfies Record<FindingKind, (params: Params) => string>);

/** 개인정보의 종류. */
export const personalDataWords = {
  residentNumber: '주민등록번호',
  mobile: '휴대전화번호',
  account: '계좌번호',
  email: '전자우편 주소',
  person: '사람 이름',
  contact: '연락처',
  path: '내 컴퓨터의 파일 경로',
} satisfies Record<PersonalDataKind, string>;

/** 제출본을 만들며 부분마다 한 일. */
export const changeSentences = allWithParticles({
  partRemoved: () => '부분을 뺐습니다.',
  linkRemoved: ({ target }) => `${target}(으)로 가는 연결을 뺐습니다.`,
  elementRemoved: ({ element }) => `${element} 항목을 뺐습니다.`,
  attributeRemoved: ({ element, attribute }) => `${element}의 ${attribute} 속성을 뺐습니다.`,
  commentsRemoved: () => '파일 속 주석을 뺐습니다.',
  madePlain: () => '매크로가 든 통합 문서나 서식 파일을 보통 통합 문서로 바꾸었습니다.',
  notesRemoved: ({ sheet }) => `「${sheet}」 시트의 메모를 뺐습니다.`,
  authorsRemoved: ({ sheet }) => `「${sheet}」 시트의 메모에서 작성자를 뺐습니다.`,
  pivotFrozen: ({ sheet, ref }) => `${sheet}!${ref}의 피벗 테이블을 값으로 바꾸었습니다.`,
  itemsForgotten: ({ count }) =>
    `피벗 테이블이나 차트가 기억하던, 제출 시트에 없는 글 ${count}개를 지웠습니다.`,
  slicerRemoved: ({ name }) => `슬라이서 「${name}」을(를) 뺐습니다.`,
  chartFrozen: ({ formula }) => `차트가 가리키던 ${formula}의 값을 차트 안에 적었습니다.`,
  objectRemoved: ({ object }) => `시트 위의 개체(${object})를 뺐습니다.`,
  pictureTextsRemoved: () => '그림 파일이 지니고 있던 글(촬영 정보, 설명)을 뺐습니다.',
  sheetDropped: ({ sheet }) => `「${sheet}」 시트를 뺐습니다.`,
  sheetShown: ({ sheet }) => `숨겨져 있던 「${sheet}」 시트를 보이게 했습니다.`,
  nameRemoved: ({ name, formula }) => `이름 「${name}」(=${formula})을(를) 뺐습니다.`,
  validationRemoved: ({ sheet, ref, formula }) => `${sheet}!${ref}의 유효성 검사(${formula})를 뺐습니다.`,
  conditionalFormatRemoved: ({ sheet, ref, formula }) =>
    `${sheet}!${ref}의 조건부 서식(${formula})을 뺐습니다.`,
  hyperlinkRemoved: ({ sheet, ref, target }) => `${sheet}!${ref}의 하이퍼링크(${target})를 뺐습니다.`,
  sparklineRemoved: ({ sheet, ref, formula }) => `${sheet}!${ref}의 스파크라인(${formula})을 뺐습니다.`,
  columnFormulaRemoved: ({ table, column, formula }) =>
    `표 「${table}」의 「${column}」 열 수식(=${formula})을 뺐습니다.`,
  columnFormulaReplaced: ({ table, column, formula, replacement }) =>
    `표 「${table}」의 「${column}」 열 수식 =${formula}을(를) =${replacement}(으)로 바꾸었습니다.`,
  formulaReplaced: ({ sheet, cell, formula, replacement }) =>
    `${sheet}!${cell}의 =${formula}을(를) =${replacement}(으)로 바꾸었습니다.`,
  stringsBlanked: ({ count }) => `나가지 않는 시트의 글 ${count}개를 지웠습니다.`,
  passwordKept: ({ sheet }) =>
    `${sheet ? `「${sheet}」 시트` : '통합 문서'} 보호 암호의 해시가 파일에 남습니다. 다른 곳에도 쓰는 암호라면 보호를 풀고 제출하십시오.`,
  confirmationAdded: ({ sheet }) => `「${sheet}」 시트를 붙였습니다.`,
} satisfies Record<ChangeCode, (params: Params) => string>);

/** 두 제출본 사이에 달라진 것. */
export const differenceSentences = allWithParticles({
  changed: ({ sheet, cell, label, before, after }) =>
    `${sheet}!${cell}${label ? ` (${label})` : ''}: ${before} → ${after}`,
  added: ({ sheet, cell, label, after }) =>
    `${sheet}!${cell}${label ? ` (${label})` : ''}: 없던 값 ${after}이(가) 생겼습니다.`,
  removed: ({ sheet, cell, label, before }) =>
    `${sheet}!${cell}${label ? ` (${label})` : ''}: 있던 값 ${before}이(가) 없어졌습니다.`,
  rowAdded: ({ sheet, row, label }) => `${sheet} ${row}행${label ? ` (${label})` : ''}이 생겼습니다.`,
  rowRemoved: ({ sheet, row, label }) =>
    `먼저 것의 ${sheet} ${row}행${label ? ` (${label})` : ''}이 없어졌습니다.`,
  sheetAdded: ({ sheet }) => `「${sheet}」 시트가 생겼습니다.`,
  sheetRemoved: ({ sheet }) => `「${sheet}」 시트가 없어졌습니다.`,
} satisfies Record<Difference['kind'], (params: Params) => string>);

/** 시트 「제출 확인」의 글. */
export const confirmationTexts = {
  sheet: '제출 확인',
  title: '제출 확인',
  referenceDate: '기준일',
  submissionDate: '제출일',
  department: '부서',
  person: '담당자',
  sheets: '제출하는 시트',
  valued: '값으로 바꾼 셀',
  none: '값으로 바꾼 셀이 없습니다.',
  columns: ['시트', '셀', '바꾸기 전의 수식', '값'],
  ofDropped: '제외한 시트의 값',
  ofOutside: '다른 파일이나 프로그램의 값',
  unreadable: '읽을 수 없는 수식의 값',
} as const satisfies ConfirmationTexts;
