/** What the chunk of the forms holds. */
export { BudgetForm } from '../budgetForm/BudgetForm';
export { IndicatorScreen } from '../indicator/IndicatorScreen';
export { PaymentForm } from '../paymentForm/PaymentForm';
export { EditProgramme } from '../programmeForm/EditProgramme';
export { NewProgramme } from '../programmeForm/NewProgramme';
export { OtherTables } from '../records/OtherTables';
export { RecordForm } from '../records/RecordForm';
export { RecordList } from '../records/RecordList';
export { ReferenceDateForm } from '../referenceDate/ReferenceDateForm';
export { RollupForm } from '../rollup/RollupForm';
export { SettingsForm } from '../settingsForm/SettingsForm';
export { TargetForm } from '../spendingPlan/TargetForm';
