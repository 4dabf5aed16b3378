import type { PackageProblemCode } from '../../ooxml/problems';
import type { Params } from '../sentences';

const inPart = ({ part }: Params) => (part ? `(${part})` : '');

/** 통합 문서 파일을 읽을 수 없을 때의 글: what is wrong with the file and what to do about it. */
export const packageSentences = {
  packageNotZip: () =>
    '엑셀 통합 문서(.xlsx)가 아닙니다. 확장자만 바뀐 파일일 수 있으니 엑셀에서 열어 .xlsx로 다시 저장하세요.',
  packageTruncated: () => '파일이 끝까지 있지 않습니다. 복사나 내려받기를 다시 하세요.',
  packageDamaged: (params) =>
    `파일이 손상되었습니다${inPart(params)}. 엑셀의 「열기 및 복구」로 연 뒤 다시 저장하세요.`,
  packageEncrypted: () =>
    '암호나 문서 보안(DRM)이 걸려 있어 읽을 수 없습니다. 엑셀에서 열어 암호를 푼 파일로 저장하세요.',
  packageOldFormat: () =>
    '엑셀 97-2003 형식(.xls)입니다. 엑셀에서 열어 「Excel 통합 문서(.xlsx)」로 저장하세요.',
  packageBinary: () =>
    '바이너리 통합 문서(.xlsb)입니다. 엑셀에서 열어 「Excel 통합 문서(.xlsx)」로 저장하세요.',
  packageStrict: () =>
    '「Strict Open XML」 형식입니다. 엑셀에서 열어 「Excel 통합 문서(.xlsx)」로 저장하세요.',
  packageNotWorkbook: () =>
    '엑셀 통합 문서가 아닙니다. 워드나 파워포인트 파일인지, 다른 압축 파일인지 확인하세요.',
  packageTooLarge: (params) =>
    `압축을 풀면 지나치게 커지는 부분이 있어 읽지 않았습니다${inPart(params)}. 받은 파일이면 보낸 사람에게 확인하세요.`,
  packageUnsafeName: (params) =>
    `파일 안에 안전하지 않은 이름이 있어 읽지 않았습니다${inPart(params)}. 받은 파일이면 보낸 사람에게 확인하세요.`,
  packageEntryEncrypted: (params) =>
    `파일 안의 일부가 암호화되어 있어 읽을 수 없습니다${inPart(params)}. 엑셀에서 열어 다시 저장하세요.`,
  packageCompression: ({ part, method }) =>
    `알 수 없는 방식(${method})으로 압축된 부분이 있습니다(${part}). 엑셀에서 열어 다시 저장하세요.`,
  packageMissingPart: ({ part }) =>
    `파일 안에 있어야 할 부분(${part})이 없습니다. 엑셀의 「열기 및 복구」로 연 뒤 다시 저장하세요.`,
  packageMalformedXml: ({ part }) =>
    `파일 안의 내용(${part})을 읽을 수 없습니다. 엑셀의 「열기 및 복구」로 연 뒤 다시 저장하세요.`,
  packageDoctype: ({ part }) =>
    `파일 안에 바깥 파일을 부를 수 있는 선언이 있어 읽지 않았습니다(${part}). 받은 파일이면 보낸 사람에게 확인하세요.`,
} satisfies Record<PackageProblemCode, (params: Params) => string>;
