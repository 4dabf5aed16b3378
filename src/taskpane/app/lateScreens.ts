import { later } from './later';

/*
 * The screens that come after a click, by chunk: forms together, for who enters one thing enters others; each of the rest by
 * itself.
 */
export const ReportTab = later(() =>
  import(/* webpackChunkName: "report" */ '../report/ReportTab').then((all) => all.ReportTab),
);
export const CheckTab = later(() =>
  import(/* webpackChunkName: "check" */ '../check/CheckTab').then((all) => all.CheckTab),
);
export const SubmissionTab = later(() =>
  import(/* webpackChunkName: "submission" */ '../submission/SubmissionTab').then((all) => all.SubmissionTab),
);
export const ProgrammeScreen = later(() =>
  import(/* webpackChunkName: "programme" */ '../programme/ProgrammeScreen').then(
    (all) => all.ProgrammeScreen,
  ),
);

const forms = () => import(/* webpackChunkName: "forms" */ './forms');

export const BudgetForm = later(() => forms().then((all) => all.BudgetForm));
export const PaymentForm = later(() => forms().then((all) => all.PaymentForm));
export const NewProgramme = later(() => forms().then((all) => all.NewProgramme));
export const EditProgramme = later(() => forms().then((all) => all.EditProgramme));
export const ReferenceDateForm = later(() => forms().then((all) => all.ReferenceDateForm));
export const RollupForm = later(() => forms().then((all) => all.RollupForm));
export const SettingsForm = later(() => forms().then((all) => all.SettingsForm));
export const TargetForm = later(() => forms().then((all) => all.TargetForm));
export const OtherTables = later(() => forms().then((all) => all.OtherTables));
export const RecordForm = later(() => forms().then((all) => all.RecordForm));
export const RecordList = later(() => forms().then((all) => all.RecordList));
export const IndicatorScreen = later(() => forms().then((all) => all.IndicatorScreen));
export const LedgerPaste = later(() =>
  import(/* webpackChunkName: "ledger-paste" */ '../ledgerPaste/LedgerPaste').then((all) => all.LedgerPaste),
);

const functions = () => import(/* webpackChunkName: "insertion" */ '../functions/screens');

export const FunctionList = later(() => functions().then((all) => all.WholeFunctionList));
export const InsertFunction = later(() => functions().then((all) => all.InsertFunction));

export const SectionScreen = later(() =>
  import(/* webpackChunkName: "sections" */ '../sections/SectionScreen').then((all) => all.SectionScreen),
);

export const TemplateScreen = later(() =>
  import(/* webpackChunkName: "templates" */ '../templates/TemplateScreen').then((all) => all.TemplateScreen),
);
