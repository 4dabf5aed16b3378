import type { TableId } from '../../workbook/tables/tableId';
import { allWithParticles, directionParticle, objectParticle, subjectParticle } from './particles';
import { sectionDone, sectionSentences } from './sections';
import { tableWords } from './tables';

interface Count {
  readonly count: number;
}
interface MeasurementLine {
  readonly day: string;
  readonly kind: string;
  readonly value: string;
}
interface Name {
  readonly name: string;
}
interface Payment extends Money {
  readonly kind: string;
}

/** 집행 for what is paid; the others under their own names. */
const paymentWord = (kind: string): string => (kind === '지출' ? '집행' : kind);

interface RowOf {
  readonly table: TableId;
  readonly title: string;
}
interface Money {
  readonly amount: string;
}
interface Target {
  readonly day: string;
  readonly target: string;
}
interface Over {
  readonly budget: string;
  readonly over: string;
}

interface Moved {
  readonly indicator: string;
  readonly day: string;
  readonly value: string;
}

interface ToLookAt {
  readonly table: string;
  readonly row: number;
  readonly word: string;
  readonly text: string | number;
}

/** Why a row of a ledger cannot be counted, by the word of its column 확인, and what to do. */
function toLookAtWords(word: string, text: string): string {
  const isBlank = text === '';
  switch (word) {
    case '사업번호':
    case '지표번호':
      return isBlank
        ? `${word}가 비어 있어 어디에도 더해지지 않습니다. 번호를 적으십시오.`
        : `${word} 「${text}」은(는) 목록에 없어 어디에도 더해지지 않습니다. 번호를 고치십시오.`;
    case '날짜':
      return isBlank
        ? '날짜가 비어 있습니다. 2007-06-12처럼 날짜로 적으십시오.'
        : `「${text}」은(는) 날짜가 아니어서 더해지지 않습니다. 2007-06-12처럼 날짜로 적으십시오.`;
    case '구분':
      return isBlank
        ? '구분이 비어 있어 더해지지 않습니다. 셀의 목록에서 고르십시오.'
        : `구분 「${text}」은(는) 쓸 수 없는 말이라 더해지지 않습니다. 셀의 목록에서 고르십시오.`;
    case '반납':
      return `반납 금액 「${text}」은(는) 0보다 작습니다. 저절로 빠지므로 0 이상으로 적으십시오.`;
    default:
      return isBlank
        ? `${word}이(가) 비어 있습니다. 숫자로 적으십시오.`
        : `${word} 「${text}」은(는) 숫자가 아니어서 더해지지 않습니다. 숫자로 고치십시오.`;
  }
}

/** 작업창의 글: labels, buttons and explanations, by screen. */
export const taskpaneSentences = allWithParticles({
  ...sectionSentences,
  'app.loading': '통합 문서를 읽는 중입니다.',
  'app.opening': '화면을 여는 중입니다.',
  'app.back': '목록으로',
  'back.programme': '사업으로',
  'back.report': '보고서로',
  'back.otherTables': '다른 표로',
  'back.records': ({ table }: { readonly table: string }) => `${table} 목록으로`,
  'back.functions': '함수 목록으로',
  'app.retry': '다시 시도',
  'app.close': '닫기',

  'basis.referenceDate': '기준일',
  'basis.none': '정하지 않음',
  'basis.change': '기준일 바꾸기',
  'basis.unit': '금액 단위',
  'basis.unitOf': ({ unit }: { readonly unit: string }) => `단위 ${unit}`,

  'more.label': '더 보기',
  'more.guide': '사용 안내',
  'more.installation': '설치 점검',

  'tabs.label': '화면',
  'tabs.programmes': '사업',
  'tabs.report': '보고서',
  'tabs.check': '점검',
  'tabs.submission': '제출',
  'tabs.findings': ({ count }: Count) => `확인할 것 ${count}건`,

  'report.parts': '넣을 부분',
  'report.noPart': '하나 이상 고르십시오.',
  'report.unit': '표의 금액 단위',
  'report.look': '한글 문서의 모양',
  'report.lookPlain': '표식을 적은 대로 씁니다.',
  'report.lookOwn': '표식은 이 모양의 것으로 바뀝니다.',
  'report.save': '한글 문서로 저장',
  'report.sheet': '보고서 시트 만들기',
  'report.native': '보고서 시트에 기본 수식만 쓰기',
  'report.nativeHint': '추가 기능이 없어도 계산됩니다. 집행 목표의 누계는 지금의 값으로 들어갑니다.',
  'report.stop': '멈추기',
  'report.reached': ({ percent }: { readonly percent: number }) =>
    `보고서 시트를 만드는 중입니다(${percent} %).`,
  'report.copied': '복사할 것',
  'report.whole': '보고서 전체',
  'report.copy': '복사',
  'report.making': '보고서를 만드는 중입니다.',
  'report.told': '확인할 것',
  'report.more': ({ count }: Count) => `이 밖에 ${count}건이 더 있습니다.`,

  'check.none': '확인할 것이 없습니다.',
  'check.found': ({ count }: Count) => `확인할 것이 ${count}건 있습니다.`,
  'check.showAll': ({ count }: Count) => `점검 ${count}건 보기`,
  'check.first': ({ shown, count }: { readonly shown: number } & Count) =>
    `${count}건 가운데 처음 ${shown}건입니다. 고치면 나머지가 보입니다.`,
  'check.openProgramme': '사업 열기',
  'check.repair': '고치기',
  'check.follow': ({ value }: { readonly value: string }) =>
    `실적을 ${value}${directionParticle(value)} 고치기`,
  'check.accept': '사유 적고 두기',
  'check.reason': '그대로 두는 사유',
  'check.accepted': ({ count }: Count) => `사유를 적고 둔 것 ${count}건`,
  'check.because': ({ reason, author }: { readonly reason: string; readonly author: string }) =>
    author === '' ? `사유: ${reason}` : `사유: ${reason} (${author})`,
  'check.reopen': '다시 확인하기',

  'submission.open': ({ count }: Count) => `확인할 것이 ${count}건 남아 있습니다. 제출하기 전에 고치십시오.`,
  'submission.toCheck': '점검 보기',
  'submission.history': '제출이력 보기',

  'firstRun.title': '실적 표 만들기',
  'firstRun.lead':
    '이 통합 문서에 사업·예산·집행을 적는 표를 만듭니다. 지금 있는 시트와 값은 바꾸지 않으며, 표는 엑셀에서 그대로 고칠 수 있습니다.',
  'firstRun.what': '만들 시트',
  'firstRun.sheet': ({ sheet, table }: { readonly sheet: string; readonly table: string }) =>
    `시트 「${sheet}」, 표 「${table}」`,
  'firstRun.taken': ({ taken }: { readonly taken: string }) =>
    `「${taken}」 이름이 이미 쓰이고 있어 다른 이름을 씁니다.`,
  'firstRun.create': '실적 표 만들기',
  'firstRun.recheck': '다시 확인',

  'list.title': '사업',
  'list.found': ({ found, count }: { readonly found: number; readonly count: number }) =>
    `사업 ${count}개 가운데 ${found}개`,
  'list.add': '사업 추가',
  'list.rollup': '보고서에 넣기',
  'scorecard.place': '성과지표 집계 넣기',
  'list.functions': '함수',
  'list.refresh': '다시 읽기',
  'list.search': '찾기(초성도)',
  'list.searchHint': '번호·사업명·부서·담당자·집행상태로 찾습니다. 초성만 적어도 됩니다.',
  'list.clearSearch': '찾는 말 지우기',
  'list.department': '부서',
  'list.allDepartments': '부서',
  'list.status': '집행상태',
  'list.allStatuses': '상태',
  'list.order': '차례',
  'list.order.table': '차례',
  'list.order.worst': '급한 순',
  'list.order.rate': '낮은 집행률 순',
  'list.order.budget': '큰 예산 순',
  'list.order.name': '이름 순',
  'list.rates': ({ rate, elapsed }: { readonly rate: string; readonly elapsed: string }) =>
    `집행률 ${rate}, 기간경과율 ${elapsed}`,
  'list.amounts': ({ spent, budget }: { readonly spent: string; readonly budget: string }) =>
    `집행액 ${spent}, 예산현액 ${budget}`,
  'list.empty': '아직 사업이 없습니다. 「사업 추가」로 첫 사업을 적으십시오.',
  'list.nothingFound': '찾는 사업이 없습니다.',
  'list.total': '합계',
  'list.rated': ({ count, amount }: Count & Money) => `(집행을 적은 사업 ${count}개, 예산 ${amount})`,
  'list.leftOut': ({ count }: Count) => `확인할 것이 있는 사업 ${count}개는 뺐습니다.`,
  'list.noName': '(사업명 없음)',

  'figure.currentBudget': '예산현액',
  'figure.obligated': '원인행위액',
  'figure.spent': '집행액',
  'figure.remaining': '집행잔액',
  'figure.executionRate': '집행률',
  'figure.rateOfBudget': '집행률(집행액 ÷ 예산현액)',
  'figure.elapsedRate': '기간경과율',

  'programme.findings': '확인할 것',
  'programme.next': ({ name }: Name) => `다음 사업: ${name}`,
  'programme.previous': ({ name }: Name) => `이전 사업: ${name}`,
  'programme.last': '마지막 사업입니다.',
  'programme.first': '첫 사업입니다.',
  'programme.edit': '사업 고치기',
  'programme.addBudget': '예산 입력',
  'programme.addPayment': '집행 입력',
  'programme.remove': '사업 지우기',
  'programme.removeBlocked': '예산이나 집행이 적힌 사업은 지울 수 없습니다. 그 행들을 먼저 지우십시오.',
  'programme.gone': '이 사업이 표에 없습니다. 다른 사람이 지웠거나 사업번호를 바꾸었습니다.',
  'programme.budgets': '예산',
  'programme.payments': '집행',
  'programme.noBudgets': '적힌 예산이 없습니다.',
  'programme.noPayments': '적힌 집행이 없습니다.',
  'programme.undated': '일자 없음',
  'programme.subtotal': ({ count, sum }: Count & { readonly sum: string }) => `${count}건 ${sum}`,
  'programme.editRow': ({ name }: Name) => `${name} 고치기`,
  'programme.removeRow': ({ name }: Name) => `${name} 지우기`,
  'programme.period': '사업기간',

  'programme.targets': '목표 입력',

  'targets.title': '목표 입력',
  'targets.lead':
    '목표액은 그 날까지의 누계로 적습니다. 대상액을 비우면 예산현액에 대한 목표로 봅니다. 시트에서 복사한 표를 칸에 붙여 넣을 수 있습니다.',
  'targets.noYear': '목표를 적을 해를 알 수 없습니다. 사업의 회계연도나 기준일을 먼저 정하십시오.',
  'targets.division': '나누기',
  'targets.day': '기준일',
  'targets.target': '목표액(누계)',
  'targets.eligible': '대상액',
  'targets.cell': ({ day, item }: { readonly day: string; readonly item: string }) => `${day} ${item}`,
  'targets.pasted': ({ count, unit }: Count & { readonly unit: string }) =>
    `${count}개 기준일의 금액을 ${unit} 단위로 읽었습니다.`,
  'targets.perPeriod': '합계를 보면 기간별 금액이라 차례로 더해 누계로 바꾸었습니다.',
  'targets.hidden': ({ count }: Count) =>
    `기준일이 없거나 같은 기준일에 또 적힌 목표 ${count}건은 여기에 없습니다. 「계획」 시트에서 고치십시오.`,
  'indicator.title': '목표와 실적',
  'indicator.open': ({ name }: { readonly name: string }) => `「${name}」 목표와 실적`,
  'indicator.lead': ({ aggregation, unit }: { readonly aggregation: string; readonly unit: string }) =>
    `날짜마다 목표와 실적을 적습니다. 단위 ${unit}, 집계 ${aggregation}. 시트에서 복사한 칸은 그대로 붙여 넣을 수 있습니다.`,
  'indicator.target': '목표',
  'indicator.result': '실적',
  'indicator.referenceDate': '기준일',
  'indicator.cumulated': ({ sum }: { readonly sum: string }) => `누계 ${sum}`,
  'indicator.later': ({ day }: { readonly day: string }) => `기준일(${day}) 뒤라 아직 세지 않습니다`,
  'indicator.several': '하루에 여러 줄이 있어 「측정」 표에서 고칩니다',
  'indicator.reason': '목표를 바꾼 사유',
  'indicator.reasonHint': '바꾸기 전 목표는 「측정」 표에 그대로 남습니다.',
  'indicator.hidden': ({ count }: Count) =>
    `기준일이 없는 측정 ${count}건은 여기에 보이지 않습니다. 「측정」 표에서 확인하십시오.`,
  'indicator.noKey': '이 지표에는 지표번호가 없습니다. 지표를 한 번 고쳐 저장하면 번호가 생깁니다.',
  'targets.willDo': '저장하면 이렇게 바뀝니다.',
  'targets.outdated': ({ table }: { readonly table: string }) =>
    `그사이 「${table}」 표가 바뀌어 저장하지 않았습니다. 다시 읽어 견주어 본 뒤 저장하십시오.`,

  'progress.title': '분기별 계획 대 실적(누계)',
  'progress.quarter': '분기',
  'progress.target': '목표액',
  'progress.spent': '집행액',
  'progress.rate': '목표 대비',
  'progress.until': ({ day }: { readonly day: string }) => `${day} 현재`,
  'progress.noTarget': '적힌 집행 목표가 없습니다.',
  'progress.line': ({ target, spent }: { readonly target: string; readonly spent: string }) =>
    `분기별 누계의 꺾은선. 목표액 ${target}, 집행액 ${spent}`,

  'paste.title': '집행·예산 붙여넣기',
  'paste.action': '집행·예산 붙여넣기',
  'paste.table': '적을 표',
  'paste.text': '붙여 넣은 내용',
  'paste.hint':
    '시트나 재정 시스템에서 머리글(사업번호, 집행일, 금액 등)과 함께 복사해 붙이십시오. (단위 : 천원)도 읽습니다.',
  'paste.submit': '적기',
  'paste.understood': '읽은 내용',
  'paste.count': ({ count }: Count) => `${count}건을 적을 수 있습니다.`,
  'paste.kind': ({ kind, count, sum }: Count & { readonly kind: string; readonly sum: string }) =>
    `${kind} ${count}건 ${sum}`,
  'paste.refunds': ({ count }: Count) => `0원보다 작은 집행 ${count}건은 반납으로 읽었습니다.`,
  'paste.fromAbove': ({ count }: Count) => `사업번호가 빈 ${count}줄은 윗줄의 사업으로 읽었습니다.`,
  'paste.undated': ({ count }: Count) => `일자가 없는 ${count}건은 기준일과 관계없이 언제나 더해집니다.`,
  'paste.columns': ({ columns }: { readonly columns: string }) => `읽은 열: ${columns}.`,
  'paste.unused': ({ columns }: { readonly columns: string }) => `쓰지 않은 열: ${columns}.`,
  'paste.more': ({ count }: Count) => `이 밖에 ${count}건`,
  'paste.left': ({ count }: Count) => `적지 않는 줄 ${count}개`,
  'paste.line': ({ line, what }: { readonly line: number; readonly what: string }) =>
    `${line}번째 줄: ${what}`,
  'paste.duplicates': ({ count }: Count) => `이미 적힌 것과 같은 ${count}건도 다시 적기`,
  'paste.duplicatesHint': '고르지 않으면 이미 적힌 것은 빼고 적습니다.',

  'settings.title': '설정',
  'settings.office': '기관',
  'settings.report': '보고서',
  'settings.shown': '표시',
  'settings.judged': '판정',
  'settings.usual': '보통',
  'settings.기관명': '기관명',
  'settings.부서명': '부서명',
  'settings.담당자': '담당자',
  'settings.연락처': '연락처',
  'settings.회계연도': '회계연도',
  'settings.회기명': '회기명',
  'settings.회기기간': '회기기간',
  'settings.보고서제목': '보고서제목',
  'settings.제출일': '제출일',
  'settings.보고서구성': '보고서구성',
  'settings.용어': '용어',
  'settings.표시단위': '표시단위',
  'settings.단수표시': '단수표시',
  'settings.소수자릿수': '소수자릿수',
  'settings.주의폭': '주의폭(%p)',
  'settings.부진폭': '부진폭(%p)',
  'settings.달성률상한': '달성률상한(%)',
  'settings.dayHint': '보고서에 적는 대로. 예: 2007. 7. 9.',
  'settings.partsHint': ({ parts }: { readonly parts: string }) =>
    `쓸 순서대로 쉼표로 나눕니다. 비우면 모두 씁니다: ${parts}`,
  'settings.termsHint': '부서에서 쓰는 말로 바꿉니다. 예: 예산=예산액; 기간=추진기간',
  'settings.unitHint': '작업창, 집계와 보고서의 금액 단위입니다.',
  'settings.roundingHint': '반올림한 금액의 합이 합계와 다를 때 주석으로 알리거나 맞추어 적습니다.',
  'settings.decimalsHint': '율을 소수 몇째 자리까지 보일지 적습니다. 비우면 1입니다.',
  'settings.cautionHint': '집행률이 기간경과율보다 이만큼 넘게 낮으면 「주의」입니다. 예: 10',
  'settings.slowHint': '집행률이 기간경과율보다 이만큼 넘게 낮으면 「부진」입니다. 예: 20',
  'settings.capHint': '가중 종합에서 한 지표의 달성률을 여기까지만 셉니다. 비우면 그대로 셉니다. 예: 120',

  'records.add': ({ row }: { readonly row: string }) => `${row} 입력`,
  'records.edit': ({ row }: { readonly row: string }) => `${row} 고치기`,
  'records.amountHint': '어느 단위든 됩니다. 예: 3,600천원',
  'records.title': '다른 표',

  'form.save': '저장',
  'form.saveAndGoOn': '저장하고 계속',
  'form.saveAndGoOnHint': '저장하고 다음 것을 바로 적습니다. (Ctrl+Enter)',
  'form.cancel': '취소',
  'form.sending': '저장하는 중입니다. 엑셀이 답하면 이어서 적을 수 있습니다.',
  'form.restored': '저장하지 않은 내용을 불러왔습니다.',
  'form.restart': '새로 쓰기',

  'programmeForm.add': '사업 추가',
  'programmeForm.edit': '사업 고치기',
  'programmeForm.number': '사업번호',
  'programmeForm.numberHint': '기관에서 쓰는 번호. 예: 01',
  'programmeForm.numberMoves': '바꾸면 이 사업의 예산과 집행에 적힌 번호도 함께 바뀝니다.',
  'programmeForm.name': '사업명',
  'programmeForm.department': '부서',
  'programmeForm.periodText': '사업기간',
  'programmeForm.periodHint': '보고서에 적는 대로. 예: 연중, 2007년 3월~12월, 2007. 5. 28. ~ 5. 31.',
  'programmeForm.periodUnderstood': ({ period }: { readonly period: string }) => `${period}로 읽었습니다.`,
  'programmeForm.periodLoose': '날짜로 정할 수 없는 기간이라 기간경과율은 「-」가 됩니다.',
  'programmeForm.category': '예산구분',
  'programmeForm.budget': '소요예산',
  'programmeForm.budgetHint': '본예산으로 함께 적습니다. 어느 단위든 됩니다. 예: 5,400천원',
  'programmeForm.fiscalYear': '회계연도',
  'programmeForm.team': '팀',
  'programmeForm.manager': '담당자',
  'programmeForm.contact': '연락처',
  'programmeForm.detail': '세부사업',
  'programmeForm.progress': '추진상황',
  'programmeForm.reason': '부진사유',
  'programmeForm.measure': '대책',
  'programmeForm.note': '비고',

  'budgetForm.add': '예산 입력',
  'budgetForm.edit': '예산 고치기',
  'budgetForm.date': '일자',
  'budgetForm.dateHint': '비우면 기준일과 관계없이 언제나 더해집니다.',
  'budgetForm.kind': '구분',
  'budgetForm.amount': '금액',
  'budgetForm.amountHint': '어느 단위든 됩니다. 줄어드는 금액은 △를 붙입니다. 예: 2,520만원, △971천원',
  'budgetForm.source': '재원',
  'budgetForm.detail': '세부사업',
  'budgetForm.ground': '근거',

  'paymentForm.add': '집행 입력',
  'paymentForm.edit': '집행 고치기',
  'paymentForm.how': '입력 방법',
  'paymentForm.single': '건별',
  'paymentForm.cumulative': '누계',
  'paymentForm.date': '집행일',
  'paymentForm.undatedHint': '집행일을 비우면 기준일과 관계없이 언제나 합산됩니다.',
  'paymentForm.kind': '구분',
  'paymentForm.amount': '금액',
  'paymentForm.amountHint': '어느 단위든 됩니다. 예: 3,600천원',
  'paymentForm.refundHint': '돌려받은 금액을 그대로 적으면 집행액에서 뺍니다.',
  'paymentForm.detail': '세부사업',
  'paymentForm.memo': '적요',
  'paymentForm.voucher': '증빙',
  'paymentForm.asOf': '현재 일자',
  'paymentForm.total': '누계 금액',
  'paymentForm.difference': ({
    recorded,
    difference,
  }: {
    readonly recorded: string;
    readonly difference: string;
  }) => `지금까지 ${recorded} 적혀 있어, 차액 ${difference}을 지출 1건으로 적습니다.`,
  'paymentForm.same': ({ recorded }: { readonly recorded: string }) =>
    `지금까지 적힌 금액과 같은 ${recorded}입니다. 새로 적을 차액이 없습니다.`,
  'paymentForm.lower': ({
    recorded,
    difference,
  }: {
    readonly recorded: string;
    readonly difference: string;
  }) => `지금까지 적힌 ${recorded}보다 ${difference}만큼 작습니다.`,
  'paymentForm.acceptLower': '차액을 반납으로 적기',

  'referenceDate.title': '기준일 바꾸기',
  'referenceDate.lead': '예산현액·집행액·기간경과율은 이 날까지로 계산합니다.',
  'referenceDate.day': '기준일',

  'rollup.title': '보고서에 넣기',
  'templates.title': '서식 채우기',
  'templates.lead':
    '기관의 서식 시트에 {{사업명}}, {{집행률}} 같은 이름을 적어 두면 복사본을 만들어 채웁니다. {{사업마다}}부터 {{끝}}까지의 줄은 사업마다 되풀이하고, 그 밖에 사업의 이름이 있으면 사업마다 한 시트를 만듭니다. 서식은 그대로 남습니다.',
  'templates.sheet': '서식 시트',
  'templates.fill': '채우기',
  'templates.stop': '멈추기',
  'templates.made': ({ count }: Count) => `${count}장을 만들었습니다.`,
  'templates.names': '쓸 수 있는 이름(누르면 고른 칸에 들어갑니다)',
  'templates.of.programme': '사업마다 다른 값(보기: 첫 사업)',
  'templates.of.office': '기관과 모든 사업',
  'rollup.lead':
    '사업별 예산현액·집행액·집행률·집행상태와 합계를 한 표로 시트에 넣습니다. 값은 표를 따라 저절로 바뀝니다.',
  'rollup.group': '묶음',
  'rollup.byProgramme': '사업마다 한 줄',
  'rollup.bySource': '집행은 재원을 적지 않으므로 재원별 집행액은 「-」입니다.',
  'rollup.plans': '집행 목표와 견주기(목표액·목표대비·목표집행률)',
  'rollup.sheet': '시트',
  'rollup.newSheet': '새 시트',
  'rollup.newName': '새 시트 이름',
  'rollup.defaultName': '실적 요약',
  'rollup.cell': '시작 칸',
  'rollup.where': ({ sheet, range }: { readonly sheet: string; readonly range: string }) =>
    `「${sheet}」 시트의 ${range}에 펼쳐집니다. 이미 값이 있는 칸은 덮어쓰지 않습니다.`,
  'rollup.whereNew': ({ sheet }: { readonly sheet: string }) =>
    `맨 뒤에 「${sheet}」 시트를 만들고, 표 위에 제목·기준일·단위·산식을 함께 적습니다.`,
  'rollup.place': '넣기',

  'functions.title': '함수',
  'functions.search': '함수 이름이나 하는 일로 찾기',
  'functions.found': ({ found, count }: { readonly found: number; readonly count: number }) =>
    `함수 ${count}개 가운데 ${found}개`,
  'functions.nothingFound': '찾는 함수가 없습니다. 집행률, 합계, 기간처럼 하는 일로 찾아 보십시오.',
  'functions.example': '예',
  'functions.spills': '여러 칸에 펼쳐짐',
  'functions.insert': '셀에 넣기',
  'functions.insertNamed': ({ name }: Name) => `${name} 셀에 넣기`,

  'insert.title': ({ name }: Name) => `${name} 셀에 넣기`,
  'insert.form': '넣는 방법',
  'insert.function': '함수로',
  'insert.native': '기본 수식으로',
  'insert.functionHint': '추가 기능이 없는 사람이 다시 계산하면 #NAME?이 됩니다.',
  'insert.nativeHint': '추가 기능이 없는 사람에게도 계산되는 엑셀 수식입니다.',
  'insert.noNative': '이 함수는 엑셀 기본 수식으로 나타낼 수 없어 함수로만 넣습니다.',
  'insert.lead':
    '참조(B2, 시트!B2:C9), 이름, 숫자, 글을 적을 수 있습니다. 고른 칸과 이 통합 문서의 이름으로 미리 채웠습니다.',
  'insert.omitted': ({ text }: { readonly text: string }) => `비우면 ${text}.`,
  'insert.target': '넣을 칸',
  'insert.targetHint': '빈 칸에만 넣습니다. 예: D2, 시트!D2',
  'insert.preview': '넣을 수식',
  'insert.noPreview': '필수 인수를 모두 적으면 수식이 보입니다.',
  'insert.result': '보일 값',
  'insert.noResult': '칸의 값을 읽을 수 있으면 여기에 보입니다.',
  'insert.place': '넣기',
  'insert.useFree': ({ cell }: { readonly cell: string }) => `${cell}${directionParticle(cell)} 바꾸기`,

  'doubts.title': '적기 전에 확인하십시오.',
  'doubts.accept': '그래도 적기',
  'doubts.back': '고치기',

  'notice.label': '알림',
  'notice.rate': ({
    programme,
    before,
    after,
  }: {
    readonly programme: string;
    readonly before: string;
    readonly after: string;
  }) => `${programme} 집행률 ${before} → ${after}`,

  'conflict.title': '시트에서 바뀌었습니다.',
  'conflict.lead': '읽을 때와 내용이 다릅니다. 어느 쪽을 남길지 고르십시오.',
  'conflict.mine': '내가 적은 내용',
  'conflict.theirs': '지금 시트의 내용',
  'conflict.keepMine': '내 내용으로 저장',
  'conflict.takeTheirs': '시트 내용 불러오기',
  'conflict.empty': '(비어 있음)',

  'outbox.waiting': ({ count }: Count) =>
    `보낸 내용 ${count}건이 시트에 들어갔는지 아직 확인하지 못했습니다. 두 번 적지 말고 「확인」을 누르십시오.`,
  'outbox.check': '확인',
  'outbox.refused': ({ title }: { title: string }) => `「${title}」은(는) 시트에 넣지 못했습니다.`,
  'outbox.discard': '버리기',

  'notice.goTo': '이동',
  'damage.outdated': '이 판에 맞게 표를 바꾼 뒤에 쓸 수 있습니다.',
  'damage.title': '표가 온전하지 않아 지금은 쓸 수 없습니다.',
  'damage.repair': '복구',
  'damage.isIt': '예, 맞습니다',
  'damage.isNotIt': '아닙니다',
  'damage.lead': '없어진 표·열·이름과 계산 수식을 되살립니다. 적어 둔 값과 옮긴 열은 그대로 둡니다.',
  'unreadable.cells': ({ count }: Count) => `읽을 수 없는 칸이 ${count}개 있습니다. 시트에서 고쳐 주십시오.`,
  'manual.warning':
    '계산 방식이 수동이라 보이는 값이 예전 값일 수 있습니다. F9 키를 누르거나 [수식] 탭의 [지금 계산]을 누르십시오.',
  'revert.append': '방금 적은 것 되돌리기',
  'revert.edit': '방금 고친 것 되돌리기',
  'revert.remove': '방금 지운 것 되돌리기',
  'revert.place': '방금 넣은 것 되돌리기',
  'revert.sheet': '방금 만든 시트 되돌리기',
  'revert.settings': '방금 바꾼 설정 되돌리기',
  'revert.referenceDate': '방금 바꾼 기준일 되돌리기',
  'revert.several': ({ title, others }: { readonly title: string; readonly others: number }) =>
    `${title} 외 ${others}건`,
  'redo.short': '다시 하기',
  'revert.short': '되돌리기',

  'money.understood': ({ text, amount }: { readonly text: string } & Money) => `${text} = ${amount}`,
  'date.pick': ({ name }: Name) => `${name} 달력에서 고르기`,
  'date.understood': ({ day, weekday }: { readonly day: string; readonly weekday: string }) =>
    `${day} (${weekday})`,
  'date.hint': '예: 2007. 6. 12. 또는 6.12',
  'date.today': '오늘로 가기',
  'date.previousMonth': '이전 달',
  'date.nextMonth': '다음 달',
  'date.previousYear': '이전 해',
  'date.nextYear': '다음 해',
  'date.months': '1월 2월 3월 4월 5월 6월 7월 8월 9월 10월 11월 12월',
  'date.weekdays': '일요일 월요일 화요일 수요일 목요일 금요일 토요일',
  'date.shortWeekdays': '일 월 화 수 목 금 토',
  'date.monthOf': ({ year, month }: { readonly year: number; readonly month: number }) =>
    `${year}년 ${month}월`,
  'choice.none': '선택 안 함',
});

/** 한 일의 결과: what an action has done, by its code. */
export const doneSentences = allWithParticles({
  ...sectionDone,
  tablesMade: '실적 표를 만들었습니다.',
  repaired: '표를 복구했습니다.',
  programmeAdded: ({ name }: Name) => `사업 「${name}」${objectParticle(name)} 적었습니다.`,
  programmeEdited: ({ name }: Name) => `사업 「${name}」${objectParticle(name)} 고쳤습니다.`,
  programmeRemoved: ({ name }: Name) => `사업 「${name}」${objectParticle(name)} 지웠습니다.`,
  budgetAdded: ({ amount }: Money) => `예산 ${amount}을 적었습니다.`,
  budgetEdited: ({ amount }: Money) => `예산을 ${amount}으로 고쳤습니다.`,
  budgetRemoved: ({ amount }: Money) => `예산 ${amount}을 지웠습니다.`,
  paymentAdded: ({ amount, kind }: Payment) => `${paymentWord(kind)} ${amount}을 적었습니다.`,
  paymentEdited: ({ amount, kind }: Payment) =>
    `${paymentWord(kind)}${objectParticle(paymentWord(kind))} ${amount}으로 고쳤습니다.`,
  paymentRemoved: ({ amount, kind }: Payment) => `${paymentWord(kind)} ${amount}을 지웠습니다.`,
  cumulativeRecorded: ({ amount }: Money) => `누계 ${amount}에 맞추어 차액을 적었습니다.`,
  cumulativeSame: ({ amount }: Money) => `이미 누계 ${amount}으로 적혀 있어 새로 적지 않았습니다.`,
  rowAdded: ({ table, title }: RowOf) =>
    `${tableWords[table].row}${objectParticle(tableWords[table].row)} 적었습니다(${title}).`,
  rowEdited: ({ table, title }: RowOf) =>
    `${tableWords[table].row}${objectParticle(tableWords[table].row)} 고쳤습니다(${title}).`,
  rowRemoved: ({ table, title }: RowOf) =>
    `${tableWords[table].row}${objectParticle(tableWords[table].row)} 지웠습니다(${title}).`,
  targetsSaved: ({ count }: Count) => `집행 목표 ${count}건을 저장했습니다.`,
  measurementsSaved: ({ count, name }: Count & { readonly name: string }) =>
    `「${name}」의 목표와 실적 ${count}건을 저장했습니다.`,
  measurementsSame: '목표와 실적이 시트와 같아 새로 적지 않았습니다.',
  measurementAdded: (one: MeasurementLine) => `새로: ${one.day} ${one.kind} ${one.value}`,
  measurementChanged: (one: MeasurementLine & { readonly before: string }) =>
    `고침: ${one.day} ${one.kind} ${one.before} → ${one.value}`,
  targetReplaced: (one: MeasurementLine & { readonly before: string }) =>
    `새 목표: ${one.day} ${one.before} → ${one.value} (앞의 목표는 남습니다)`,
  measurementRemoved: (one: MeasurementLine) => `지움: ${one.day} ${one.kind} ${one.value}`,
  targetsSame: '목표가 시트와 같아 새로 적지 않았습니다.',
  targetAdded: ({ day, target }: { readonly day: string; readonly target: string }) =>
    `새로: ${day} ${target}`,
  targetChanged: ({
    day,
    target,
    before,
  }: {
    readonly day: string;
    readonly target: string;
    readonly before: string;
  }) => `고침: ${day} ${before} → ${target}`,
  targetRemoved: ({ day, target }: { readonly day: string; readonly target: string }) =>
    `지움: ${day} ${target}`,
  ledgerPasted: ({ table, count, skipped }: Count & { readonly table: string; readonly skipped: number }) =>
    `${table} ${count}건을 적었습니다.${skipped > 0 ? ` 이미 적힌 것과 같은 ${skipped}건은 뺐습니다.` : ''}`,
  settingsSaved: ({ count }: Count) => `설정 ${count}개를 저장했습니다.`,
  settingsSame: '바꾼 설정이 없습니다.',
  withdrawn: '시트에 없던 내용을 버렸습니다.',
  formulasRestored: ({ restored }: { readonly restored: number }) =>
    `#NAME?으로 보이던 수식 ${restored}개를 다시 계산하게 했습니다.`,
  formulasFine: '#NAME?으로 보이는 실적 함수가 없습니다.',
  guideUnopened: '이 엑셀에서는 사용 안내를 새 창으로 열 수 없습니다. ⋯의 「사용 안내」를 누르십시오.',
  chooseProgramme:
    '사업을 고르십시오. 시트에서 사업의 행에 셀을 두고 리본의 단추를 누르면 바로 그 사업으로 갑니다.',
  redone: '다시 했습니다.',
  reverted: '되돌렸습니다.',
  referenceDateSet: ({ day }: { readonly day: string }) => `기준일을 ${day}로 바꾸었습니다.`,
  rollupPlaced: ({ address }: { readonly address: string }) => `${address}에 넣었습니다.`,
  formulaPlaced: ({ address }: { readonly address: string }) => `${address}에 수식을 넣었습니다.`,
  recovered: ({ confirmed, appended }: { readonly confirmed: number; readonly appended: number }) =>
    appended > 0
      ? `보낸 내용을 확인했습니다. ${appended}건은 시트에 없어 다시 적었습니다.`
      : `보낸 내용 ${confirmed}건이 시트에 있음을 확인했습니다.`,
  draftKept: '적던 내용은 남겨 두었습니다. 같은 화면을 열면 이어서 적을 수 있습니다.',
});

/** 입력란의 오류: what a form refuses by itself, by problem code. */
export const formSentences = allWithParticles({
  negativeTarget: '목표액과 대상액은 0원보다 작을 수 없습니다.',
  negativeWeight: '가중치는 0보다 작을 수 없습니다.',
  negativeIncentive: '인센티브는 0원보다 작을 수 없습니다.',
  negativeUse: '쓴 금액은 0원보다 작을 수 없습니다.',
  numberUnreadable: ({ text }: { readonly text: string }) =>
    `「${text}」을(를) 수로 읽을 수 없습니다. 1,234.5처럼 숫자로 적어 주십시오.`,
  required: '이 칸을 적어 주십시오.',
  reasonNeeded: '이미 적힌 목표를 바꾸는 사유를 적으십시오.',
  invalidYear: '회계연도는 1900년부터 2999년까지, 2007처럼 네 자리 숫자로 적어 주십시오.',
  negativePayment:
    '0원보다 작은 금액은 적을 수 없습니다. 돌려받은 돈은 구분을 「반납」으로 고르고 그 금액을 적어 주십시오.',
  negativeTotal: '누계는 0원보다 작을 수 없습니다.',
  negativeBudget: '본예산은 0원보다 작을 수 없습니다. 줄어든 예산은 추경이나 전용에 △를 붙여 적어 주십시오.',
  invalidCell: '시작 칸은 A1처럼 열 글자와 행 번호로 적어 주십시오.',
  invalidSheetName: '시트 이름은 31자까지이며 : \\ / ? * [ ] 와 앞뒤의 작은따옴표는 쓸 수 없습니다.',
  sheetNameTaken: ({ name }: Name) =>
    `「${name}」 시트가 이미 있습니다. 다른 이름을 적거나 그 시트를 고르십시오.`,
  invalidTarget: '넣을 칸은 D2나 시트!D2처럼 한 칸을 적어 주십시오.',
  noSuchSheet: ({ sheet }: { readonly sheet: string }) =>
    `「${sheet}」 시트가 없습니다. 이 통합 문서에 있는 시트 이름을 적어 주십시오.`,
  noSuchTable: ({ table }: { readonly table: string }) =>
    `「${table}」의 표가 없습니다. 표 이름을 확인하거나 B2:B9처럼 범위를 적어 주십시오.`,
  wholeLines: '열이나 행 전체(A:A)는 너무 커서 넘길 수 없습니다. B2:B100처럼 범위를 적어 주십시오.',
  formulaInArgument:
    '여기에는 수식을 적을 수 없습니다. 빈 칸에 그 수식을 먼저 넣고 그 칸(예: B2)을 적어 주십시오.',
  textTooLong: ({ most }: { readonly most: number }) =>
    `수식 안의 글은 ${most}자까지입니다. 글을 칸에 적어 두고 그 칸(예: B2)을 적어 주십시오.`,
  circular: '이 범위에 넣을 칸이 들어 있어 계산이 돌고 돕니다. 넣을 칸이나 범위를 바꿔 주십시오.',
  moneyInNative: ({ text }: { readonly text: string }) =>
    `기본 수식은 「${text}」 같은 금액 글을 읽지 못합니다. 원 단위 숫자로 적어 주십시오.`,
  nativeOneCell: '기본 수식은 한 칸씩만 계산합니다. 한 칸(예: A2)이나 값 하나를 적어 주십시오.',
  noNativeForThese:
    '이 인수로는 기본 수식이 없습니다. 범위와 기준일을 실적 표의 이름(사업표, 기준일 등)으로 적거나, 실적 함수로 넣어 주십시오.',
  doubtful: '확인할 것이 있어 아직 적지 않았습니다.',
  overBudget: ({ spent, budget, over }: { readonly spent: string } & Over) =>
    `적으면 집행액 ${spent}이 예산현액 ${budget}을 ${over} 넘습니다.`,
  obligationOverBudget: ({ obligated, budget, over }: { readonly obligated: string } & Over) =>
    `적으면 원인행위액 ${obligated}이 예산현액 ${budget}을 ${over} 넘습니다.`,
  refundOverSpent: ({ refunded, spent }: { readonly refunded: string; readonly spent: string }) =>
    `돌려받은 금액 ${refunded}이 지금까지의 집행액 ${spent}보다 많습니다.`,
  afterReferenceDate: ({ day, referenceDate }: { readonly day: string; readonly referenceDate: string }) =>
    `${day}은 기준일 ${referenceDate} 뒤라, 기준일을 바꾸기 전에는 더해지지 않습니다.`,
  outsideFiscalYear: ({ day, year }: { readonly day: string; readonly year: number }) =>
    `${day}은 회계연도 ${year}년이 아닙니다.`,
  outsidePeriod: ({ day, period }: { readonly day: string; readonly period: string }) =>
    `${day}은 사업기간(${period}) 밖입니다.`,
  unlikeOthers: ({
    amount,
    usual,
    times,
  }: {
    readonly amount: string;
    readonly usual: string;
    readonly times: number;
  }) => `${amount}은 이 사업의 다른 금액(보통 ${usual})의 ${times}배입니다.`,
  alreadyThere: ({ amount }: Money) =>
    `일자와 내용이 모두 같은 ${amount}이 이 사업에 이미 적혀 있습니다. 두 번 더해집니다.`,
  planFalls: ({
    day,
    target,
    earlierDay,
    earlier,
  }: {
    readonly day: string;
    readonly target: string;
    readonly earlierDay: string;
    readonly earlier: string;
  }) => `${day} 목표액 ${target}이 ${earlierDay}의 ${earlier}보다 작습니다. 목표액은 누계로 적습니다.`,
  planOverEligible: ({ day, target, eligible }: Target & { readonly eligible: string }) =>
    `${day} 목표액 ${target}이 대상액 ${eligible}보다 많습니다.`,
  planOverBudget: ({ day, target, budget }: Target & { readonly budget: string }) =>
    `${day} 목표액 ${target}이 예산현액 ${budget}보다 많습니다.`,
  planTiny: ({ day, target, whole }: Target & { readonly whole: string }) =>
    `${day} 목표액 ${target}이 ${whole}의 100분의 1도 되지 않습니다. 단위(천원)를 빠뜨리지 않았는지 확인하십시오.`,
  planNoPeriods: '붙인 내용에서 기준일이나 기간을 찾지 못했습니다.',
  planAmountUnread: ({ text }: { readonly text: string }) =>
    `「${text}」은(는) 금액으로 읽을 수 없어 넣지 않았습니다.`,
  planDayNotShown: ({ day }: { readonly day: string }) => `${day}은 이 해의 월말이 아니어서 넣지 않았습니다.`,
  planCellBeyond: ({ text }: { readonly text: string }) =>
    `「${text}」은(는) 표 밖으로 나가 넣지 않았습니다.`,
  formulasLeft: (left: {
    readonly restored: number;
    readonly protected: string;
    readonly unknown: string;
    readonly refused: string;
  }) =>
    [
      left.restored > 0 ? `수식 ${left.restored}개를 다시 계산하게 했습니다.` : '',
      left.protected === ''
        ? ''
        : `보호된 시트의 수식은 그대로입니다(${left.protected}). 시트 보호를 풀고 다시 하십시오.`,
      left.unknown === ''
        ? ''
        : `엑셀이 실적 함수를 아직 모릅니다(${left.unknown}). 통합 문서를 닫았다가 다시 열고 하십시오.`,
      left.refused === ''
        ? ''
        : `엑셀이 받지 않은 수식이 있습니다(${left.refused}). 그 셀에서 F2와 Enter를 누르십시오.`,
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  pasteEmpty: '복사한 내용을 붙여 넣으십시오.',
  pasteNoHeadings:
    '머리글을 찾지 못했습니다. 사업번호, 집행일, 금액처럼 열 이름이 있는 줄을 함께 복사해 붙이십시오.',
  pasteNoAmount: ({ columns }: { readonly columns: string }) =>
    `금액이 든 열을 찾지 못했습니다. 읽은 열: ${columns}. 금액 열도 함께 복사하거나 그 열의 머리글을 「금액」으로 고치십시오.`,
  pasteTooLong: ({ rows, most }: { readonly rows: number; readonly most: number }) =>
    `${rows}줄입니다. 한 번에 ${most}줄까지 적을 수 있습니다. 나누어 붙이십시오.`,
  pasteNoProgramme: '어느 사업인지 알 수 있는 열(사업번호나 사업명)이 없습니다. 그 열도 함께 복사하십시오.',
  pasteProgrammeUnknown: ({ text }: { readonly text: string }) =>
    text === ''
      ? '사업번호가 없고 윗줄에서도 알 수 없습니다.'
      : `「${text}」은(는) 사업 표에 없는 사업입니다. 사업을 먼저 적거나 번호를 고치십시오.`,
  pasteNameAmbiguous: ({ text }: { readonly text: string }) =>
    `사업명이 「${text}」인 사업이 둘 이상입니다. 사업번호가 있는 열을 함께 붙이십시오.`,
  pasteAmountUnread: ({ text }: { readonly text: string }) =>
    text === '' ? '금액이 없습니다.' : `「${text}」은(는) 금액으로 읽을 수 없습니다.`,
  pasteDayUnread: ({ text }: { readonly text: string }) => `「${text}」은(는) 날짜로 읽을 수 없습니다.`,
  pasteKindUnknown: ({ text, accepted }: { readonly text: string; readonly accepted: string }) =>
    `구분 「${text}」은(는) 알 수 없는 말입니다. 쓸 수 있는 말: ${accepted}`,
  pasteTotalLine: ({ text }: { readonly text: string }) => `「${text}」 줄은 두 번 더해지지 않도록 뺐습니다.`,
  pasteNothing: '적을 수 있는 줄이 없습니다. 아래의 까닭을 보고 고쳐 붙이십시오.',
  pasteAllThere: ({ count }: Count) =>
    `붙인 ${count}건이 모두 이미 적혀 있어 적지 않았습니다. 다시 적으려면 「다시 적기」를 고르십시오.`,
  pastedLeft: ({ count }: Count) => `읽지 못한 ${count}줄은 적지 않습니다.`,
  pastedLater: ({ count, referenceDate }: Count & { readonly referenceDate: string }) =>
    `${count}건은 기준일 ${referenceDate} 뒤라, 기준일을 바꾸기 전에는 더해지지 않습니다.`,
  pastedOtherYear: ({ count }: Count) => `${count}건의 일자가 사업의 회계연도가 아닙니다.`,
  pastedOutside: ({ count }: Count) => `${count}건의 일자가 사업기간 밖입니다.`,
  pastedUndated: ({ count }: Count) => `${count}건에 집행일이 없습니다.`,
  pastedRepeated: ({ count }: Count) => `붙인 내용 안에 같은 줄이 ${count}개 더 있습니다.`,
  pastedUnlike: ({
    line,
    amount,
    usual,
  }: {
    readonly line: number;
    readonly amount: string;
    readonly usual: string;
  }) =>
    `${line}번째 줄의 ${amount}은 같은 사업의 다른 금액(보통 ${usual})의 100배가 넘습니다. 단위를 확인하십시오.`,
  pastedOverBudget: ({
    programme,
    spent,
    budget,
    over,
  }: Over & { readonly programme: string; readonly spent: string }) =>
    `${programme}: 적으면 집행액 ${spent}이 예산현액 ${budget}을 ${over} 넘습니다.`,
  partUnavailable:
    '이 화면을 불러오지 못했습니다. 네트워크를 확인하고 다시 시도하십시오. 적은 내용은 그대로 있습니다.',
  rowToLookAt: ({ table, row, word, text }: ToLookAt) =>
    `「${table}」 표 ${row}행: ${toLookAtWords(word, String(text))}`,
  moreToLookAt: ({ count }: Count) =>
    `이 밖에 확인할 행이 ${count}개 더 있습니다. 위의 행을 고치면 보입니다.`,
  overspent: ({
    programme,
    spent,
    budget,
  }: {
    readonly programme: string;
    readonly spent: string;
    readonly budget: string;
  }) => `${programme}: 집행액 ${spent}이 예산현액 ${budget}보다 많습니다.`,
  resultMoved: ({
    indicator,
    day,
    value,
    now,
    line,
  }: Moved & { readonly now: string; readonly line: string }) =>
    `지표 「${indicator}」의 ${day} 실적은 ${value}인데, 이 실적을 적은 줄은 이제 ${now}입니다: ${line}`,
  resultUnsaid: ({ indicator, day, value, line }: Moved & { readonly line: string }) =>
    `지표 「${indicator}」의 ${day} 실적 ${value}을(를) 적은 줄에 그 수가 이제 없습니다: ${line}`,
  resultLineGone: ({ indicator, day, value }: Moved) =>
    `지표 「${indicator}」의 ${day} 실적 ${value}을(를) 적은 줄이 보고내용에 없습니다.`,
  resultFollowed: ({ value }: { readonly value: string }) =>
    `지표의 실적을 ${value}${directionParticle(value)} 고쳤습니다.`,
  lineUnsaved: '저장한 줄의 수만 지표에 적을 수 있습니다. 먼저 저장하십시오.',
  findingAccepted: '사유를 「점검사유」 표에 적었습니다. 값이 바뀌면 다시 알립니다.',
  findingReopened: '다시 확인할 것으로 돌렸습니다.',
  percentOutside: '0부터 100까지로 적으십시오.',
  percentSmall: ({ text, meant }: { readonly text: string; readonly meant: string }) =>
    `${text}은(는) 1%p보다 작습니다. ${meant}%p이면 ${meant}${directionParticle(meant)} 적으십시오.`,
  marginsReversed: '부진폭은 주의폭보다 작을 수 없습니다.',
  capOutside: '상한은 100부터 1000까지의 %로 적으십시오. 예: 120',
  invalidDecimals: ({ most }: { readonly most: number }) => `0부터 ${most}까지의 정수로 적으십시오.`,
  unknownProgramme: ({ number }: { readonly number: string }) =>
    `사업번호 「${number}」은(는) 사업 표에 없습니다. 어느 사업의 집계에도 들어가지 않습니다.`,
  unknownIndicator: ({ number }: { readonly number: string }) =>
    `지표번호 「${number}」은(는) 지표 표에 없습니다. 어느 지표의 실적에도 들어가지 않습니다.`,
  planTwice: '같은 사업의 같은 기준일에 목표가 이미 적혀 있습니다. 아래에 적힌 것이 쓰입니다.',
  measuredTwice: ({
    day,
    kind,
    value,
  }: {
    readonly day: string;
    readonly kind: string;
    readonly value: string;
  }) =>
    `${day} ${kind}${subjectParticle(kind)} 이미 ${value}(으)로 적혀 있습니다. 집계가 합계이면 둘 다 더해집니다.`,
  targetLowered: ({
    value,
    before,
    day,
  }: {
    readonly value: string;
    readonly before: string;
    readonly day: string;
  }) => `목표 ${value}은(는) 지금 목표 ${before}(${day})보다 낮습니다.`,
  targetWithoutReason: ({
    value,
    before,
  }: {
    readonly value: string;
    readonly before: string;
    readonly day: string;
  }) => `목표가 ${before}에서 ${value}(으)로 바뀌는데 사유가 없습니다.`,
  measurementUnlike: ({ value, usual }: { readonly value: string; readonly usual: string }) =>
    `${value}은(는) 이 지표의 다른 값(보통 ${usual})과 100배 넘게 차이가 납니다.`,
  formFilled: ({ sheet, count }: Count & { readonly sheet: string }) =>
    count === 1
      ? `「${sheet}」 시트를 만들었습니다. 필요 없으면 그 시트를 지우면 됩니다.`
      : `「${sheet}」부터 시트 ${count}장을 만들었습니다. 필요 없으면 그 시트들을 지우면 됩니다.`,
  formStopped: '멈추었습니다. 만들던 시트는 지웠습니다.',
  namePut: ({ name, address }: { readonly name: string; readonly address: string }) =>
    `${address}에 ${name}을(를) 넣었습니다.`,
  templateNameUnknown: ({ name, address }: { readonly name: string; readonly address: string }) =>
    `${address}: 「${name}」은(는) 쓸 수 있는 이름이 아니어서 그대로 두었습니다.`,
  templateEdgeNameUnknown: ({ name, edge }: { readonly name: string; readonly edge: string }) =>
    `${edge.endsWith('Header') ? '머리글' : '바닥글'}: 「${name}」은(는) 거기에 쓸 수 있는 이름이 아니어서 그대로 두었습니다.`,
  templateTextBox: ({ name, box }: { readonly name: string; readonly box: string }) =>
    `글상자 「${box}」의 「${name}」은(는) 채우지 못해 그대로 두었습니다. 이름을 칸에 적고, 글상자는 =A1처럼 그 칸에 연결하십시오.`,
  templateBraces: ({ address }: { readonly address: string }) =>
    `${address}: 괄호의 짝이 맞지 않아 그대로 두었습니다. {{이름}}처럼 적으십시오.`,
  templateFirstOnly: ({ address, reference }: { readonly address: string; readonly reference: string }) =>
    `${address}: 이 칸의 수식은 되풀이되는 줄 가운데 첫 사업의 ${reference}만 가리킵니다. 모든 사업의 합이면 SUM(C5:C5)처럼 되풀이되는 줄 전체를 범위로 적으십시오.`,
  templateNoProgrammes: '사업 표에 사업이 없어 사업마다 채울 것이 없습니다. 사업을 먼저 넣으십시오.',
  templateBlockOpen: ({ address }: { readonly address: string }) =>
    `${address}: {{사업마다}}에 짝이 되는 {{끝}}이 없습니다.`,
  templateBlockClosed: ({ address }: { readonly address: string }) =>
    `${address}: {{끝}} 앞에 {{사업마다}}가 없습니다.`,
  templateBlockNested: ({ address }: { readonly address: string }) =>
    `${address}: {{사업마다}} 안에 다시 {{사업마다}}가 있습니다.`,
  templateEmpty: '이 시트에는 {{이름}}이 없습니다. 서식 시트를 고르거나 아래 이름을 칸에 넣으십시오.',
  beingSent: '같은 내용을 저장하는 중입니다. 엑셀이 답할 때까지 기다리십시오.',
  placedShowsError: ({ address, error }: { readonly address: string; readonly error: string }) =>
    `${address}에 넣었지만 칸에 ${error}가 보입니다. 그 칸으로 가서 오류에 적힌 까닭을 보고 인수를 고치십시오.`,
  earlierStored:
    '앞서 보낸 내용이 이미 시트에 들어갔습니다. 고칠 것이 있으면 목록에서 그 행을 고치십시오. 그대로 저장을 다시 누르면 새 행으로 더 적습니다.',
});
