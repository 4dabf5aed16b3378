import { useSession } from '../session/SessionContext';
import type { Form } from './useForm';

/** Leaves a form without storing it: what was typed stays behind as a draft, and the pane says so. */
export function useLeave(form: Pick<Form<string>, 'changed'>, back: () => void): () => void {
  const session = useSession();
  return () => {
    if (form.changed) session.announce({ code: 'draftKept', params: {} });
    else session.dismissNotice();
    back();
  };
}
