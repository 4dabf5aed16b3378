import { allWithParticles, directionParticle } from './particles';
import type { Params } from '../sentences';

/** 보고서를 만들다가 알릴 것: keys are problem codes of the report. */
export const reportSentences = allWithParticles({
  reportNoTables: () =>
    '이 파일에는 「사업」 표가 없습니다. 실적 추가 기능으로 표를 만든 통합 문서를 고르십시오.',
  reportProgrammeGone: ({ number }) =>
    `사업 ${number}이(가) 표에 없어 복사하지 못했습니다. 사업을 다시 고르십시오.`,
  copyRefused: () => '이 엑셀에서는 작업창이 클립보드에 쓸 수 없습니다. 「한글 문서로 저장」을 쓰십시오.',
  reportSaved: ({ name }) =>
    `「${name}」을(를) 내려받았습니다. 파일이 보이지 않으면 이 엑셀이 내려받기를 막은 것입니다. 웹용 엑셀에서 저장하거나 「복사」해서 붙여 넣으십시오.`,
  reportSheetMade: ({ sheet }) =>
    `시트 「${sheet}」에 보고서를 만들었습니다. 금액과 율은 표를 따라 바뀝니다. 필요 없으면 그 시트를 지우면 됩니다.`,
  reportSheetUnpaged: ({ sheet }) =>
    `시트 「${sheet}」에 보고서를 만들었습니다. 이 엑셀에서는 쪽 설정을 할 수 없어, 인쇄 전에 「페이지 레이아웃」에서 A4와 쪽 나누기를 정하십시오.`,
  reportSheetUncharted: ({ sheet }) =>
    `시트 「${sheet}」에 보고서를 만들었습니다. 이 엑셀에서는 그래프를 다 넣을 수 없어, 필요하면 표를 골라 「삽입」에서 넣으십시오.`,
  reportSheetBare: ({ sheet }) =>
    `시트 「${sheet}」에 보고서를 만들었습니다. 이 엑셀에서는 쪽 설정과 그래프를 다 할 수 없어, 「페이지 레이아웃」에서 A4와 쪽 나누기를 정하고 그래프는 「삽입」에서 넣으십시오.`,
  reportSheetStopped: () => '보고서 시트 만들기를 멈추었습니다. 만들던 시트는 지웠습니다.',
  reportCopied: () => '보고서를 복사했습니다. 한글이나 워드에 붙여 넣으십시오.',
  programmeCopied: ({ number }) =>
    `사업 ${number}의 보고 내용을 복사했습니다. 한글이나 워드에 붙여 넣으십시오.`,
  reportPartUnknown: ({ text, accepted }) =>
    `설정 「보고서구성」의 「${text}」: 없는 부분이라 뺐습니다. 쓸 수 있는 것: ${accepted}.`,
  reportTermUnknown: ({ text, accepted }) =>
    `설정 「용어」의 「${text}」: 쓰지 못했습니다. 예산=예산액처럼 적으십시오. 바꿀 수 있는 말: ${accepted}.`,
  reportSettingUnknown: ({ item, text, accepted }) =>
    `설정 「${item}」의 「${text}」: 쓰지 못해 기본값으로 만들었습니다. 쓸 수 있는 값: ${accepted}.`,
  reportBudgetDiffers: ({ programme, printed, table }) =>
    `${programme}: 사업개요에는 「${printed}」${directionParticle(String(printed))} 적혀 있고 예산 표는 ${table}입니다. 적힌 대로 찍었으니 맞는지 확인하십시오.`,
} satisfies Record<string, (params: Params) => string>);
