import type { Area } from '../../domain/sections/line';
import { allWithParticles } from './particles';

interface Sum {
  readonly total: string;
  readonly sum: string;
}

const AREA_WORDS: Readonly<Record<Area, string>> = {
  표지: '표지',
  현황: '일반 현황',
  목표: '목표와 방향',
  성과: '주요 성과',
  개요: '사업개요',
  실적: '추진실적',
  계획: '향후계획',
};

/** 보고서 내용을 쓰는 화면의 글. */
export const sectionSentences = allWithParticles({
  'sample.load': '표본 불러오기',
  'sample.lead': '2007년 보고서를 빈 표에 넣어 봅니다. 한 번에 되돌릴 수 있습니다.',
  'section.area': ({ area }: { readonly area: Area }) => AREA_WORDS[area],
  'section.office': '기관 내용 쓰기',
  'section.write': '실적 쓰기',
  'section.areas': '구역',
  'section.text': ({ area }: { readonly area: Area }) => `${AREA_WORDS[area]} 내용`,
  'section.hint':
    '인쇄할 모습대로 한 줄씩 쓰십시오. Tab과 Shift+Tab은 수준을, Alt+↑와 Alt+↓는 줄의 자리를 바꿉니다. Esc를 누르고 Tab을 누르면 다음 칸으로 갑니다. 표는 한글, 워드, 엑셀에서 복사해 붙이거나 칸 사이에 「 | 」를 넣습니다.',
  'section.join': '끊긴 줄 잇기',
  'section.joinHint': '표식이 없는 줄을 바로 윗줄에 잇습니다.',
  'section.understood': '읽은 내용',
  'section.nothingUnderstood': '읽은 수나 기간이 아직 없습니다.',
  'section.goToLine': ({ line }: { readonly line: string }) => `「${line}」 줄로 가기`,
  'bind.hint': '지표의 실적으로 적기 (Ctrl+Enter)',
  'bind.title': ({ source }: { readonly source: string }) => `${source}: 지표의 실적으로 적기`,
  'bind.lead': ({ source, text }: { readonly source: string; readonly text: string }) =>
    `「${text}」의 「${source}」을(를) 지표의 실적으로 적습니다. 줄의 수가 나중에 바뀌면 점검에서 알립니다.`,
  'bind.indicator': '지표',
  'section.right': '맞음',
  'section.wrong': '확인하십시오',
  'section.openBracket': '┌와 └의 짝이 맞지 않습니다.',
  'section.noDays': ({ when }: { readonly when: string }) => `${when}(날짜 없음)`,
  'section.budgetSame': '예산현액과 같습니다.',
  'section.budgetDiffers': ({ budget }: { readonly budget: string }) => `예산현액 ${budget}과 다릅니다.`,
  'section.partial': ({ total, sum }: Sum) => `${total} 가운데 ${sum}`,
  'section.differs': ({ total, sum, difference }: Sum & { readonly difference: string }) =>
    `${total} ≠ ${sum} (차이 ${difference})`,
  'section.taken': ({ count }: { readonly count: number }) =>
    `그사이 다른 사람이 고친 ${count}줄을 함께 불러왔습니다.`,
  'section.conflicts': ({ count }: { readonly count: number }) =>
    `다른 사람도 고친 줄이 ${count}개 있습니다. 어느 쪽을 남길지 고르십시오.`,
  'section.mine': '내가 쓴 줄',
  'section.theirs': '시트에 있는 줄',
  'section.noLine': '(줄을 지움)',
  'section.keepMine': '내가 쓴 줄로',
  'section.takeTheirs': '시트의 줄로',
});

/** What saving a section has done. */
export const sectionDone = allWithParticles({
  sectionSaved: ({
    area,
    added,
    changed,
    removed,
  }: {
    readonly area: Area;
    readonly added: number;
    readonly changed: number;
    readonly removed: number;
  }) => {
    const done = [
      [added, '새로 적은'],
      [changed, '고친'],
      [removed, '지운'],
    ].flatMap(([count, word]) => (count === 0 ? [] : [`${word} ${count}줄`]));
    return `${AREA_WORDS[area]} 내용을 저장했습니다(${done.join(', ')}).`;
  },
  sampleLoaded: ({ rows }: { readonly rows: number }) => `2007년 보고서를 불러왔습니다(${rows}행).`,
  sectionUnchanged: '시트에 있는 내용과 같아 저장할 것이 없습니다.',
});
