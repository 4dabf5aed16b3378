import type {
  doneSentences as koDone,
  formSentences as koForm,
  taskpaneSentences as koTaskpane,
} from '../ko/taskpane';
import type { Translated } from '../sentences';
import { sectionDone, sectionSentences } from './sections';
import { tableWords } from './tables';

const PAYMENT_WORDS: Readonly<Record<string, string>> = {
  지출: 'Spending',
  원인행위: 'An obligation',
  반납: 'A refund',
};
const paymentWord = (kind: string): string => PAYMENT_WORDS[kind] ?? kind;

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** Labels, buttons and explanations of the pane, by screen. */
export const taskpaneSentences = {
  ...sectionSentences,
  'app.loading': 'Reading the workbook.',
  'app.opening': 'Opening the screen.',
  'app.back': 'Back to the list',
  'back.programme': 'Back to the programme',
  'back.report': 'Back to the report',
  'back.otherTables': 'Back to the other tables',
  'back.records': ({ table }) => `Back to the list of ${table}`,
  'back.functions': 'Back to the functions',
  'app.retry': 'Try again',
  'app.close': 'Close',

  'basis.referenceDate': 'As of',
  'basis.none': 'not set',
  'basis.change': 'Change the reference date',
  'basis.unit': 'Unit of money',
  'basis.unitOf': ({ unit }) => `in ${unit}`,

  'more.label': 'More',
  'more.guide': 'User guide',
  'more.installation': 'About this installation',

  'tabs.label': 'Screens',
  'tabs.programmes': 'Programmes',
  'tabs.report': 'Report',
  'tabs.check': 'Checks',
  'tabs.submission': 'Hand in',
  'tabs.findings': ({ count }) => `${plural(count, 'thing', 'things')} to look at`,

  'report.parts': 'Parts',
  'report.noPart': 'Choose at least one.',
  'report.unit': 'Unit of amounts in tables',
  'report.look': 'Look of the 한글 document',
  'report.lookPlain': 'Marks stay as they were written.',
  'report.lookOwn': 'Marks become those of this look.',
  'report.save': 'Save as a 한글 document',
  'report.sheet': 'Make a report sheet',
  'report.native': 'Only ordinary formulas in the report sheet',
  'report.nativeHint':
    'They work without the add-in. Cumulative spending targets go in as the values of now.',
  'report.stop': 'Stop',
  'report.reached': ({ percent }) => `The report sheet is being made (${percent} %).`,
  'report.copied': 'What to copy',
  'report.whole': 'The whole report',
  'report.copy': 'Copy',
  'report.making': 'The report is being made.',
  'report.told': 'To look at',
  'report.more': ({ count }) => `There are ${count} more.`,

  'check.none': 'There is nothing to look at.',
  'check.found': ({ count }) =>
    `There ${count === 1 ? 'is' : 'are'} ${plural(count, 'thing', 'things')} to look at.`,
  'check.showAll': ({ count }) => `Show ${plural(count, 'check', 'checks')}`,
  'check.first': ({ shown, count }) =>
    `The first ${shown} of ${count}. The rest appear as these are put right.`,
  'check.openProgramme': 'Open the programme',
  'check.repair': 'Put right',
  'check.follow': ({ value }) => `Change the result to ${value}`,
  'check.accept': 'Leave it, with a reason',
  'check.reason': 'Why it is left as it is',
  'check.accepted': ({ count }) => `Left as they are, with a reason: ${count}`,
  'check.because': ({ reason, author }) =>
    author === '' ? `Reason: ${reason}` : `Reason: ${reason} (${author})`,
  'check.reopen': 'Open again',

  'submission.open': ({ count }) =>
    `${plural(count, 'thing is', 'things are')} still to be looked at. Put them right before you hand it in.`,
  'submission.toCheck': 'Show the checks',
  'submission.history': 'Copies handed out so far',

  'firstRun.title': 'Make the tables',
  'firstRun.lead':
    'This makes tables for programmes, budgets and spending in this workbook. Sheets and values that are here now stay as they are, and the tables can be edited in Excel like any other.',
  'firstRun.what': 'Sheets to be made',
  'firstRun.sheet': ({ sheet, table }) => `Sheet “${sheet}”, table “${table}”`,
  'firstRun.taken': ({ taken }) => `The name “${taken}” is taken, so another is used.`,
  'firstRun.create': 'Make the tables',
  'firstRun.recheck': 'Check again',

  'list.title': 'Programmes',
  'list.found': ({ found, count }) => `${found} of ${plural(count, 'programme', 'programmes')}`,
  'list.add': 'Add a programme',
  'list.rollup': 'Put into a report',
  'scorecard.place': 'Put the indicators onto a sheet',
  'list.functions': 'Functions',
  'list.refresh': 'Read again',
  'list.search': 'Find',
  'list.searchHint':
    'Finds by number, name, department, person in charge or status; initial consonants alone will do.',
  'list.clearSearch': 'Clear the search',
  'list.department': 'Department',
  'list.allDepartments': 'Dept.',
  'list.status': 'Status',
  'list.allStatuses': 'Status',
  'list.order': 'Order',
  'list.order.table': 'Order',
  'list.order.worst': 'Urgent first',
  'list.order.rate': 'Low rate first',
  'list.order.budget': 'Large budget first',
  'list.order.name': 'By name',
  'list.rates': ({ rate, elapsed }) => `Execution rate ${rate}, time elapsed ${elapsed}`,
  'list.amounts': ({ spent, budget }) => `Spent ${spent}, current budget ${budget}`,
  'list.empty': 'No programmes yet. Write down the first with “Add a programme”.',
  'list.nothingFound': 'No programme matches.',
  'list.total': 'Total',
  'list.rated': ({ count, amount }) =>
    `(${plural(count, 'programme', 'programmes')} with entries, budget ${amount})`,
  'list.leftOut': ({ count }) =>
    `${plural(count, 'programme', 'programmes')} with things to look at left out.`,
  'list.noName': '(no name)',

  'figure.currentBudget': 'Current budget',
  'figure.obligated': 'Obligated',
  'figure.spent': 'Spent',
  'figure.remaining': 'Remaining',
  'figure.executionRate': 'Execution rate',
  'figure.rateOfBudget': 'Execution rate (spent ÷ current budget)',
  'figure.elapsedRate': 'Time elapsed',

  'programme.findings': 'To look at',
  'programme.next': ({ name }) => `Next programme: ${name}`,
  'programme.previous': ({ name }) => `Previous programme: ${name}`,
  'programme.last': 'This is the last programme.',
  'programme.first': 'This is the first programme.',
  'programme.edit': 'Edit the programme',
  'programme.addBudget': 'Add budget',
  'programme.addPayment': 'Add spending',
  'programme.remove': 'Remove the programme',
  'programme.removeBlocked':
    'A programme with budget or spending rows cannot be removed. Remove those rows first.',
  'programme.gone': 'This programme is not in the table. Someone removed it or changed its number.',
  'programme.budgets': 'Budget',
  'programme.payments': 'Spending',
  'programme.noBudgets': 'No budget has been entered.',
  'programme.noPayments': 'No spending has been entered.',
  'programme.undated': 'no date',
  'programme.subtotal': ({ count, sum }) => `${plural(count, 'row', 'rows')}, ${sum}`,
  'programme.editRow': ({ name }) => `Edit ${name}`,
  'programme.removeRow': ({ name }) => `Remove ${name}`,
  'programme.period': 'Period',

  'programme.targets': 'Set targets',

  'targets.title': 'Set targets',
  'targets.lead':
    'Targets are cumulative up to their day. Without an eligible amount they are targets for the current budget. A block copied from a sheet can be pasted into a field.',
  'targets.noYear':
    'No year to set targets for: give the programme its fiscal year, or set the reference date.',
  'targets.division': 'Divide by',
  'targets.day': 'Up to',
  'targets.target': 'Target to date',
  'targets.eligible': 'Eligible',
  'targets.cell': ({ day, item }) => `${item}, ${day}`,
  'targets.pasted': ({ count, unit }) => `Amounts of ${count} days were read, in ${unit}.`,
  'targets.perPeriod': 'By their total the amounts are those of each period: they were added up.',
  'targets.hidden': ({ count }) =>
    `${count} targets without a day, or repeating one, are not shown here. Correct them on the sheet 계획.`,
  'indicator.title': 'Targets and results',
  'indicator.open': ({ name }) => `Targets and results of ${name}`,
  'indicator.lead': ({ aggregation, unit }) =>
    `A target and a result for each day. Unit ${unit}, aggregation ${aggregation}. Cells copied from a sheet can be pasted.`,
  'indicator.target': 'Target',
  'indicator.result': 'Result',
  'indicator.referenceDate': 'Reference date',
  'indicator.cumulated': ({ sum }) => `${sum} so far`,
  'indicator.later': ({ day }) => `after the reference date (${day}): not counted yet`,
  'indicator.several': 'Several rows of one day: change them in the table 측정',
  'indicator.reason': 'Why the target changed',
  'indicator.reasonHint': 'The earlier target stays in the table 측정.',
  'indicator.hidden': ({ count }) =>
    `${count} measurements without a date are not shown here. See the table 측정.`,
  'indicator.noKey': 'This indicator has no number. Edit and save it once to give it one.',
  'targets.willDo': 'Saving changes this:',
  'targets.outdated': ({ table }) =>
    `The table ${table} was changed meanwhile and nothing was saved. Read it again, compare, and save.`,

  'progress.title': 'Plan and spending by quarter (cumulative)',
  'progress.quarter': 'Quarter',
  'progress.target': 'Target',
  'progress.spent': 'Spent',
  'progress.rate': 'Of target',
  'progress.until': ({ day }) => `as of ${day}`,
  'progress.noTarget': 'No targets yet.',
  'progress.line': ({ target, spent }) => `Line by quarter, cumulative. Target ${target}, spent ${spent}`,

  'paste.title': 'Paste payments or budget',
  'paste.action': 'Paste payments or budget',
  'paste.table': 'Table',
  'paste.text': 'What was copied',
  'paste.hint':
    'Copy rows with their headings (사업번호, 집행일, 금액 …) from a sheet or the finance system. (단위 : 천원) is understood.',
  'paste.submit': 'Write',
  'paste.understood': 'What was understood',
  'paste.count': ({ count }) => `${plural(count, 'row', 'rows')} can be written.`,
  'paste.kind': ({ kind, count, sum }) => `${kind}: ${plural(count, 'row', 'rows')}, ${sum}`,
  'paste.refunds': ({ count }) => `${count} negative payments were read as refunds (반납).`,
  'paste.fromAbove': ({ count }) =>
    `${count} lines without a programme number belong to the programme above them.`,
  'paste.undated': ({ count }) => `${count} rows without a date always count, whatever the reference date.`,
  'paste.columns': ({ columns }) => `Columns read: ${columns}.`,
  'paste.unused': ({ columns }) => `Not used: ${columns}.`,
  'paste.more': ({ count }) => `and ${count} more`,
  'paste.left': ({ count }) => `${plural(count, 'line is', 'lines are')} left out`,
  'paste.line': ({ line, what }) => `Line ${line}: ${what}`,
  'paste.duplicates': ({ count }) =>
    count === 1
      ? 'Write the row that stands there already once more'
      : `Write the ${count} rows that stand there already once more`,
  'paste.duplicatesHint': 'Unless chosen, rows that stand there already are left out.',

  'settings.title': 'Settings',
  'settings.office': 'Office',
  'settings.report': 'Report',
  'settings.shown': 'Shown',
  'settings.judged': 'Judged',
  'settings.usual': 'As usual',
  'settings.기관명': 'Office',
  'settings.부서명': 'Department',
  'settings.담당자': 'In charge',
  'settings.연락처': 'Contact',
  'settings.회계연도': 'Fiscal year',
  'settings.회기명': 'Session',
  'settings.회기기간': 'Session period',
  'settings.보고서제목': 'Report title',
  'settings.제출일': 'Submitted on',
  'settings.보고서구성': 'Parts of the report',
  'settings.용어': 'Words of the report',
  'settings.표시단위': 'Unit',
  'settings.단수표시': 'Rounding',
  'settings.소수자릿수': 'Decimals of rates',
  'settings.주의폭': 'Margin of Caution (percent points)',
  'settings.부진폭': 'Margin of Lagging (percent points)',
  'settings.달성률상한': 'Cap of achievement (%)',
  'settings.dayHint': 'As the report prints it, e.g. 2007. 7. 9.',
  'settings.partsHint': ({ parts }) => `In their order, with commas; all of them where empty: ${parts}`,
  'settings.termsHint': 'Words of your own, e.g. 예산=예산액',
  'settings.unitHint': 'The unit of amounts in the pane, in summaries and in the report.',
  'settings.roundingHint': 'What is done where rounded amounts miss their total.',
  'settings.decimalsHint': 'Decimals of rates; 1 if left blank.',
  'settings.cautionHint': 'Spending that lags by more than this is “Caution” (주의). E.g. 10',
  'settings.slowHint': 'Spending that lags by more than this is “Lagging” (부진). E.g. 20',
  'settings.capHint': 'In the weighted total an indicator counts up to this. Blank: as it is. E.g. 120',

  'records.add': ({ row }) => `Enter ${row}`,
  'records.edit': ({ row }) => `Edit ${row}`,
  'records.amountHint': 'Any unit, e.g. 3,600천원',
  'records.title': 'Other tables',

  'form.save': 'Save',
  'form.saveAndGoOn': 'Save and go on',
  'form.saveAndGoOnHint': 'Saves and begins the next one. (Ctrl+Enter)',
  'form.cancel': 'Cancel',
  'form.sending': 'Being stored. You can go on as soon as Excel has answered.',
  'form.restored': 'What had not been saved was brought back.',
  'form.restart': 'Start afresh',

  'programmeForm.add': 'Add a programme',
  'programmeForm.edit': 'Edit the programme',
  'programmeForm.number': 'Programme number',
  'programmeForm.numberHint': 'The number your office uses, e.g. 01',
  'programmeForm.numberMoves': 'Budget and spending rows of this programme follow a new number.',
  'programmeForm.name': 'Name',
  'programmeForm.department': 'Department',
  'programmeForm.periodText': 'Period',
  'programmeForm.periodHint': 'As the report words it, e.g. 연중, 2007년 3월~12월, 2007. 5. 28. ~ 5. 31.',
  'programmeForm.periodUnderstood': ({ period }) => `Read as ${period}`,
  'programmeForm.periodLoose': 'This period has no dates, so its elapsed time will be “-”.',
  'programmeForm.category': 'Budgeted or not',
  'programmeForm.budget': 'Budget',
  'programmeForm.budgetHint': 'Entered along with it as the voted budget, in any unit, e.g. 5,400천원',
  'programmeForm.fiscalYear': 'Fiscal year',
  'programmeForm.team': 'Team',
  'programmeForm.manager': 'Person in charge',
  'programmeForm.contact': 'Telephone',
  'programmeForm.detail': 'Sub-programme',
  'programmeForm.progress': 'Progress',
  'programmeForm.reason': 'Why it lags',
  'programmeForm.measure': 'Measures',
  'programmeForm.note': 'Note',

  'budgetForm.add': 'Add budget',
  'budgetForm.edit': 'Edit the budget row',
  'budgetForm.date': 'Date',
  'budgetForm.dateHint': 'Without a date it always counts, whatever the reference date.',
  'budgetForm.kind': 'Kind',
  'budgetForm.amount': 'Amount',
  'budgetForm.amountHint': 'In any unit; △ before an amount that is taken away, e.g. 2,520만원, △971천원',
  'budgetForm.source': 'Source of funds',
  'budgetForm.detail': 'Sub-programme',
  'budgetForm.ground': 'Ground',

  'paymentForm.add': 'Add spending',
  'paymentForm.edit': 'Edit the spending row',
  'paymentForm.how': 'Way of entry',
  'paymentForm.single': 'One by one',
  'paymentForm.cumulative': 'Running total',
  'paymentForm.date': 'Date',
  'paymentForm.undatedHint': 'Without a date it always counts, whatever the reference date.',
  'paymentForm.kind': 'Kind',
  'paymentForm.amount': 'Amount',
  'paymentForm.amountHint': 'In any unit, e.g. 3,600천원',
  'paymentForm.refundHint': 'Enter the amount that came back; it is taken off what was paid.',
  'paymentForm.detail': 'Sub-programme',
  'paymentForm.memo': 'Description',
  'paymentForm.voucher': 'Voucher',
  'paymentForm.asOf': 'As of',
  'paymentForm.total': 'Running total',
  'paymentForm.difference': ({ recorded, difference }) =>
    `${recorded} is recorded so far; the difference of ${difference} becomes one payment.`,
  'paymentForm.same': ({ recorded }) => `${recorded} is recorded already: there is no difference to enter.`,
  'paymentForm.lower': ({ recorded, difference }) =>
    `This is ${difference} less than the ${recorded} recorded so far.`,
  'paymentForm.acceptLower': 'Enter the difference as a refund',

  'referenceDate.title': 'Change the reference date',
  'referenceDate.lead': 'Budget, spending and elapsed time are computed up to this day.',
  'referenceDate.day': 'Reference date',

  'rollup.title': 'Put into a report',
  'templates.title': 'Fill a form',
  'templates.lead':
    'A sheet of your own with names such as {{사업명}} or {{집행률}} is copied, and the copy filled. Lines from {{사업마다}} to {{끝}} stand once for each programme; other names of a programme make a sheet for each. The form stays as it is.',
  'templates.sheet': 'Form',
  'templates.fill': 'Fill',
  'templates.stop': 'Stop',
  'templates.made': ({ count }) => `${count} made so far.`,
  'templates.names': 'Names (a click puts one into the selected cell)',
  'templates.of.programme': 'Of each programme (samples: the first)',
  'templates.of.office': 'Of the office and all programmes',
  'rollup.lead':
    'Puts one table into a sheet: budget, spending, rate and status by programme, with a total. It follows the tables by itself.',
  'rollup.group': 'Group by',
  'rollup.byProgramme': 'A row a programme',
  'rollup.bySource': 'Payments have no source of funds: spending by source is “-”.',
  'rollup.plans': 'Set spending against targets (목표액, 목표대비, 목표집행률)',
  'rollup.sheet': 'Sheet',
  'rollup.newSheet': 'New sheet',
  'rollup.newName': 'Name of the new sheet',
  'rollup.defaultName': 'Summary',
  'rollup.cell': 'First cell',
  'rollup.where': ({ sheet, range }) =>
    `It fills ${range} of the sheet “${sheet}”. Cells that hold something are not overwritten.`,
  'rollup.whereNew': ({ sheet }) =>
    `The sheet “${sheet}” is made at the end, with title, reference date, unit and basis above the table.`,
  'rollup.place': 'Put it there',

  'functions.title': 'Functions',
  'functions.search': 'Search by name or purpose',
  'functions.found': ({ found, count }) => `${found} of ${count} functions`,
  'functions.nothingFound': 'No function found. Search for what it does, such as rate or total.',
  'functions.example': 'Example',
  'functions.spills': 'spills over several cells',
  'functions.insert': 'Insert',
  'functions.insertNamed': ({ name }) => `Insert ${name}`,

  'insert.title': ({ name }) => `Insert ${name}`,
  'insert.form': 'How',
  'insert.function': 'As function',
  'insert.native': 'As native formula',
  'insert.functionHint': 'Becomes #NAME? when somebody without the add-in recalculates.',
  'insert.nativeHint': 'An ordinary Excel formula, which computes without the add-in too.',
  'insert.noNative': 'No ordinary Excel formula does the same, so it is inserted as a function.',
  'insert.lead':
    'Write references (B2, Sheet!B2:C9), names, numbers or texts. The selection and the names of this workbook are filled in.',
  'insert.omitted': ({ text }) => `When left out: ${text}.`,
  'insert.target': 'Cell',
  'insert.targetHint': 'Empty cells only. Such as D2 or Sheet!D2',
  'insert.preview': 'Formula',
  'insert.noPreview': 'The formula shows once all required arguments are there.',
  'insert.result': 'What it will show',
  'insert.noResult': 'Shown here once the cells can be read.',
  'insert.place': 'Insert',
  'insert.useFree': ({ cell }) => `Use ${cell}`,

  'doubts.title': 'Please check before it is written.',
  'doubts.accept': 'Write it anyway',
  'doubts.back': 'Back',

  'notice.label': 'Messages',
  'notice.rate': ({ programme, before, after }) => `${programme}: execution rate ${before} → ${after}`,

  'conflict.title': 'This row was changed in the sheet.',
  'conflict.lead': 'It is not as it was read. Choose which version stays.',
  'conflict.mine': 'What I wrote',
  'conflict.theirs': 'What the sheet holds now',
  'conflict.keepMine': 'Save mine',
  'conflict.takeTheirs': 'Take the sheet’s',
  'conflict.empty': '(empty)',

  'outbox.waiting': ({ count }) =>
    `${plural(count, 'entry', 'entries')} sent, but not yet seen in the sheet. Do not enter it twice; press “Check”.`,
  'outbox.refused': ({ title }: { title: string }) => `“${title}” could not be put into the sheet.`,
  'outbox.discard': 'Discard',
  'outbox.check': 'Check',

  'notice.goTo': 'Go there',
  'damage.outdated': 'The tables have to be brought up to this version first.',
  'damage.title': 'The tables are not whole, so nothing can be written now.',
  'damage.repair': 'Repair',
  'damage.isIt': 'Yes, it is',
  'damage.isNotIt': 'No',
  'damage.lead': 'Brings back missing tables, columns and names. Values and moved columns stay as they are.',
  'unreadable.cells': ({ count }) =>
    `${plural(count, 'cell', 'cells')} could not be read. Please correct them in the sheet.`,
  'manual.warning':
    'Calculation is manual, so the figures may be old. Press F9, or Calculate Now on the Formulas tab.',
  'revert.append': 'Undo the last entry',
  'revert.edit': 'Undo the last edit',
  'revert.remove': 'Undo the last removal',
  'revert.place': 'Undo the last insertion',
  'revert.sheet': 'Undo the new sheet',
  'revert.settings': 'Undo the changed settings',
  'revert.referenceDate': 'Undo the last change of the reference date',
  'revert.several': ({ title, others }) => `${title} and ${others} more`,
  'redo.short': 'Redo',
  'revert.short': 'Undo',

  'money.understood': ({ text, amount }) => `${text} = ${amount}`,
  'date.pick': ({ name }) => `Pick ${name} from a calendar`,
  'date.understood': ({ day, weekday }) => `${day} (${weekday})`,
  'date.hint': 'e.g. 2007. 6. 12. or 6.12',
  'date.today': 'Go to today',
  'date.previousMonth': 'Previous month',
  'date.nextMonth': 'Next month',
  'date.previousYear': 'Previous year',
  'date.nextYear': 'Next year',
  'date.months': 'January February March April May June July August September October November December',
  'date.weekdays': 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday',
  'date.shortWeekdays': 'Sun Mon Tue Wed Thu Fri Sat',
  'date.monthOf': ({ year, month }) => `${year}-${String(month).padStart(2, '0')}`,
  'choice.none': 'none',
} satisfies Translated<typeof koTaskpane>;

/** What an action has done, by its code. */
export const doneSentences = {
  ...sectionDone,
  tablesMade: 'The tables were made.',
  repaired: 'The tables were repaired.',
  programmeAdded: ({ name }) => `Programme “${name}” was entered.`,
  programmeEdited: ({ name }) => `Programme “${name}” was changed.`,
  programmeRemoved: ({ name }) => `Programme “${name}” was removed.`,
  budgetAdded: ({ amount }) => `Budget of ${amount} was entered.`,
  budgetEdited: ({ amount }) => `The budget row was changed to ${amount}.`,
  budgetRemoved: ({ amount }) => `Budget of ${amount} was removed.`,
  paymentAdded: ({ amount, kind }) => `${paymentWord(kind)} of ${amount} was entered.`,
  paymentEdited: ({ amount, kind }) => `${paymentWord(kind)} was changed to ${amount}.`,
  paymentRemoved: ({ amount, kind }) => `${paymentWord(kind)} of ${amount} was removed.`,
  cumulativeRecorded: ({ amount }) => `The difference up to a running total of ${amount} was entered.`,
  cumulativeSame: ({ amount }) => `A running total of ${amount} is recorded already; nothing was entered.`,
  rowAdded: ({ table, title }) => `A new ${tableWords[table].row} was entered (${title}).`,
  rowEdited: ({ table, title }) => `The ${tableWords[table].row} was changed (${title}).`,
  rowRemoved: ({ table, title }) => `The ${tableWords[table].row} was removed (${title}).`,
  targetsSaved: ({ count }) => `Saved ${count} targets.`,
  measurementsSaved: ({ count, name }) => `Saved ${count} targets and results of ${name}.`,
  measurementsSame: 'Targets and results are as they stand in the sheet; nothing was written.',
  measurementAdded: (one) => `New: ${one.day} ${one.kind} ${one.value}`,
  measurementChanged: (one) => `Changed: ${one.day} ${one.kind} ${one.before} → ${one.value}`,
  targetReplaced: (one) => `New target: ${one.day} ${one.before} → ${one.value} (the earlier one stays)`,
  measurementRemoved: (one) => `Removed: ${one.day} ${one.kind} ${one.value}`,
  targetsSame: 'The targets are as they stand in the sheet; nothing was written.',
  targetAdded: ({ day, target }) => `New: ${day} ${target}`,
  targetChanged: ({ day, target, before }) => `Changed: ${day} ${before} → ${target}`,
  targetRemoved: ({ day, target }) => `Removed: ${day} ${target}`,
  ledgerPasted: ({ table, count, skipped }) =>
    `Wrote ${count} rows of ${table}.${skipped > 0 ? ` ${skipped} that stood there already were left out.` : ''}`,
  settingsSaved: ({ count }) => `Saved ${count} settings.`,
  settingsSame: 'No setting was changed.',
  withdrawn: 'What was not in the sheet was discarded.',
  formulasRestored: ({ restored }) =>
    `${plural(restored, 'formula that showed', 'formulas that showed')} #NAME? will be computed again.`,
  formulasFine: 'No function of ours shows #NAME?.',
  guideUnopened: 'This Excel opens no window for the guide. Choose “User guide” under ⋯.',
  chooseProgramme:
    'Choose a programme. With the cell in its row on the sheet, the button of the ribbon goes right to it.',
  redone: 'It was done again.',
  reverted: 'It was undone.',
  referenceDateSet: ({ day }) => `The reference date is now ${day}.`,
  rollupPlaced: ({ address }) => `It stands in ${address}.`,
  formulaPlaced: ({ address }) => `The formula stands in ${address}.`,
  recovered: ({ confirmed, appended }) =>
    appended > 0
      ? `What was sent has been checked; ${plural(appended, 'entry was', 'entries were')} missing and entered again.`
      : `${plural(confirmed, 'sent entry stands', 'sent entries stand')} in the sheet.`,
  draftKept: 'What you were writing is kept. Open the same screen to go on with it.',
} satisfies Translated<typeof koDone>;

/** What a form refuses by itself, by problem code. */
export const formSentences = {
  negativeTarget: 'Targets and eligible amounts cannot be below 0 won.',
  negativeWeight: 'A weight cannot be below 0.',
  negativeIncentive: 'An incentive cannot be below 0 won.',
  negativeUse: 'An amount used cannot be below 0 won.',
  numberUnreadable: ({ text }) => `“${text}” cannot be read as a number. Write digits, like 1,234.5.`,
  required: 'Please fill this in.',
  reasonNeeded: 'Say why a target that stands there is changed.',
  invalidYear: 'Write the fiscal year with four digits from 1900 to 2999, such as 2007.',
  negativePayment:
    'An amount below 0 won cannot be entered. For money that came back choose “Refund” and enter its amount.',
  negativeTotal: 'A running total cannot be below 0 won.',
  negativeBudget:
    'A voted budget cannot be below 0 won. Enter what is taken away as a supplement or a diversion, with △.',
  invalidCell: 'Write the first cell with its column letters and row number, such as A1.',
  invalidSheetName:
    'A sheet name has at most 31 characters, without : \\ / ? * [ ] and without an apostrophe at its ends.',
  sheetNameTaken: ({ name }) =>
    `There is a sheet “${name}” already. Write another name, or choose that sheet.`,
  invalidTarget: 'Write one cell, such as D2 or Sheet!D2.',
  noSuchSheet: ({ sheet }) =>
    `There is no sheet “${sheet}” in this workbook. Write the name of one there is.`,
  noSuchTable: ({ table }) =>
    `There is no table of “${table}”. Check its name or write a range such as B2:B9.`,
  wholeLines: 'Whole columns and rows (A:A) are too big to hand over. Write a range such as B2:B100.',
  formulaInArgument:
    'No formula can stand here. Put it into an empty cell first and write that cell, such as B2.',
  textTooLong: ({ most }) =>
    `A text in a formula has at most ${most} characters. Put it into a cell and write that cell, such as B2.`,
  circular:
    'This range holds the cell itself, so it would go round in circles. Change the cell or the range.',
  moneyInNative: ({ text }) =>
    `A native formula cannot read an amount such as “${text}”. Write a number of won.`,
  nativeOneCell: 'A native formula computes one cell at a time. Write one cell, such as A2, or one value.',
  noNativeForThese:
    'There is no native formula for these arguments. Use the names of the tables (사업표, 기준일 …), or insert the function.',
  doubtful: 'There is something to check, so it has not been written yet.',
  overBudget: ({ spent, budget, over }) =>
    `With it ${spent} would be spent: ${over} more than the budget of ${budget}.`,
  obligationOverBudget: ({ obligated, budget, over }) =>
    `With it ${obligated} would be obligated: ${over} more than the budget of ${budget}.`,
  refundOverSpent: ({ refunded, spent }) => `${refunded} would come back, but only ${spent} was spent.`,
  afterReferenceDate: ({ day, referenceDate }) =>
    `${day} is after the reference date ${referenceDate}: it does not count before that is changed.`,
  outsideFiscalYear: ({ day, year }) => `${day} is not in the fiscal year ${year}.`,
  outsidePeriod: ({ day, period }) => `${day} is outside the programme’s period (${period}).`,
  unlikeOthers: ({ amount, usual, times }) =>
    `${amount} is ${times} times the programme’s other amounts (usually ${usual}).`,
  alreadyThere: ({ amount }) =>
    `The programme has the same row of ${amount} already, word for word. It would count twice.`,
  planFalls: ({ day, target, earlierDay, earlier }) =>
    `The target up to ${day}, ${target}, is less than that up to ${earlierDay}, ${earlier}. Targets are cumulative.`,
  planOverEligible: ({ day, target, eligible }) =>
    `The target up to ${day}, ${target}, is more than the eligible amount ${eligible}.`,
  planOverBudget: ({ day, target, budget }) =>
    `The target up to ${day}, ${target}, is more than the current budget ${budget}.`,
  planTiny: ({ day, target, whole }) =>
    `The target up to ${day}, ${target}, is not a hundredth of ${whole}. Was the unit (천원) left out?`,
  planNoPeriods: 'What was pasted names no day and no period.',
  planAmountUnread: ({ text }) => `“${text}” cannot be read as an amount and was left out.`,
  planDayNotShown: ({ day }) => `${day} is not the end of a month of this year and was left out.`,
  planCellBeyond: ({ text }) => `“${text}” lies beyond the table and was left out.`,
  formulasLeft: (left) =>
    [
      left.restored > 0 ? `${plural(left.restored, 'formula', 'formulas')} will be computed again.` : '',
      left.protected === ''
        ? ''
        : `Those on protected sheets are as they were (${left.protected}): unprotect them and try again.`,
      left.unknown === ''
        ? ''
        : `Excel does not know our functions yet (${left.unknown}): close the workbook, open it and try again.`,
      left.refused === ''
        ? ''
        : `Excel did not take some (${left.refused}): press F2 and Enter in those cells.`,
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  pasteEmpty: 'Paste what was copied.',
  pasteNoHeadings:
    'No headings were found. Copy the row with the names of the columns too, such as 사업번호, 집행일 and 금액.',
  pasteTooLong: ({ rows, most }) =>
    `${rows} lines; at most ${most} can be written at once. Paste them in parts.`,
  pasteNoAmount: ({ columns }) =>
    `No column of amounts was found beside ${columns}. Copy it too, or call its heading 금액.`,
  pasteNoProgramme: 'No column says which programme a row belongs to (사업번호 or 사업명). Copy it too.',
  pasteProgrammeUnknown: ({ text }) =>
    text === ''
      ? 'There is no programme number, here or above.'
      : `“${text}” is no programme of the table 사업. Enter it first, or correct the number.`,
  pasteNameAmbiguous: ({ text }) =>
    `Several programmes are called “${text}”. Paste a column with the programme number too.`,
  pasteAmountUnread: ({ text }) =>
    text === '' ? 'There is no amount.' : `“${text}” cannot be read as an amount.`,
  pasteDayUnread: ({ text }) => `“${text}” cannot be read as a date.`,
  pasteKindUnknown: ({ text, accepted }) => `“${text}” is no known kind. Known: ${accepted}`,
  pasteTotalLine: ({ text }) => `The line “${text}” is left out, or it would be counted twice.`,
  pasteNothing: 'No line can be written. The reasons stand below.',
  pasteAllThere: ({ count }) =>
    `All ${count} rows stand there already; nothing was written. To write them again, choose so.`,
  pastedLeft: ({ count }) => `${count} lines that could not be read are not written.`,
  pastedLater: ({ count, referenceDate }) =>
    `${count} rows lie after the reference date ${referenceDate} and do not count before it is moved.`,
  pastedOtherYear: ({ count }) => `${count} rows are dated outside the fiscal year of their programme.`,
  pastedOutside: ({ count }) => `${count} rows are dated outside the period of their programme.`,
  pastedUndated: ({ count }) => `${count} rows have no date.`,
  pastedRepeated: ({ count }) => `The block holds ${count} rows more than once.`,
  pastedUnlike: ({ line, amount, usual }) =>
    `${amount} in line ${line} is more than a hundred times the usual ${usual} of its programme. Check the unit.`,
  pastedOverBudget: ({ programme, spent, budget, over }) =>
    `${programme}: spending becomes ${spent}, ${over} over the current budget of ${budget}.`,
  partUnavailable:
    'This screen could not be loaded. Check the network and try again. What you typed is still there.',
  rowToLookAt: ({ table, row, word, text }) =>
    text === ''
      ? `Row ${row} of ${table}: ${word} is blank, so it is not counted. Fill it in.`
      : `Row ${row} of ${table}: ${word} “${text}” cannot be counted. Put it right.`,
  moreToLookAt: ({ count }) =>
    `${plural(count, 'more row is', 'more rows are')} to be looked at. They appear as those above are put right.`,
  resultMoved: ({ indicator, day, value, now, line }) =>
    `The result of “${indicator}” for ${day} is ${value}, but the line it came from says ${now} now: ${line}`,
  resultUnsaid: ({ indicator, day, value, line }) =>
    `The line that the result ${value} of “${indicator}” for ${day} came from says no such number now: ${line}`,
  resultLineGone: ({ indicator, day, value }) =>
    `The line that the result ${value} of “${indicator}” for ${day} came from is not in 보고내용.`,
  resultFollowed: ({ value }) => `The result of the indicator is ${value} now.`,
  lineUnsaved: 'Only numbers of saved lines can become results. Save first.',
  findingAccepted: 'The reason is in the table 점검사유. If the figure changes you are told again.',
  findingReopened: 'It is open again.',
  overspent: ({ programme, spent, budget }) =>
    `${programme}: spent ${spent} is more than the current budget ${budget}.`,
  percentOutside: 'A number from 0 to 100.',
  percentSmall: ({ text, meant }) =>
    `${text} is less than one percent point. If ${meant} percent points are meant, write ${meant}.`,
  marginsReversed: 'The margin of Lagging cannot be below that of Caution.',
  capOutside: 'A cap from 100 to 1000 percent, e.g. 120.',
  invalidDecimals: ({ most }) => `A whole number from 0 to ${most}.`,
  unknownProgramme: ({ number }) =>
    `“${number}” is no programme of the table 사업: no programme counts this.`,
  unknownIndicator: ({ number }) =>
    `“${number}” is no indicator of the table 지표: no indicator counts this.`,
  planTwice: 'This programme has a target up to this day already; the lower row is the one that counts.',
  measuredTwice: ({ day, kind, value }) =>
    `${kind} of ${day} stands there already (${value}); both count where results are summed.`,
  targetLowered: ({ value, before, day }) =>
    `The target ${value} is below the present one, ${before} (${day}).`,
  targetWithoutReason: ({ value, before }) =>
    `The target changes from ${before} to ${value} without a reason.`,
  measurementUnlike: ({ value, usual }) =>
    `${value} differs more than a hundredfold from this indicator's usual ${usual}.`,
  formFilled: ({ sheet, count }) =>
    count === 1
      ? `Made the sheet ${sheet}. Delete it if you do not want it.`
      : `Made ${count} sheets, the first is ${sheet}. Delete them if you do not want them.`,
  formStopped: 'Stopped. The sheets made so far were removed.',
  namePut: ({ name, address }) => `Put ${name} into ${address}.`,
  templateNameUnknown: ({ name, address }) => `${address}: ${name} is no known name and was left as it is.`,
  templateEdgeNameUnknown: ({ name, edge }) =>
    `${edge.endsWith('Header') ? 'Header' : 'Footer'}: ${name} is no name for it and was left as it is.`,
  templateTextBox: ({ name, box }) =>
    `The text box ${box}: ${name} cannot be filled and was left as it is. Put the name into a cell and link the box to it (=A1).`,
  templateBraces: ({ address }) =>
    `${address}: the braces do not match and were left as they are. Write {{name}}.`,
  templateFirstOnly: ({ address, reference }) =>
    `${address}: its formula means ${reference} of the first programme alone. For all of them write the repeated rows as a range, such as SUM(C5:C5).`,
  templateNoProgrammes: 'There are no programmes to fill this form with. Add them first.',
  templateBlockOpen: ({ address }) => `${address}: {{사업마다}} has no {{끝}}.`,
  templateBlockClosed: ({ address }) => `${address}: {{끝}} has no {{사업마다}} before it.`,
  templateBlockNested: ({ address }) => `${address}: {{사업마다}} within {{사업마다}}.`,
  templateEmpty: 'This sheet has no {{name}} in it. Choose another, or put names into its cells.',
  beingSent: 'The same entry is being stored. Please wait for Excel to answer.',
  placedShowsError: ({ address, error }) =>
    `It was put into ${address}, but the cell shows ${error}. Go there, see why, and correct the arguments.`,
  earlierStored:
    'What was sent earlier is in the sheet already. To correct it, edit that row in the list; saving again enters another row.',
} satisfies Translated<typeof koForm>;
