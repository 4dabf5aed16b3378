import type { Port } from './port';
import { DIALOG, DISPATCH, type MethodAnswer, type MethodData } from './protocol';
import { Conversation, notSupported, type AppContext } from './transport';

/** What the page needs to show a dialog of the add-in. */
export interface DialogFrame {
  readonly url: string;
  /** In percent of the window. */
  readonly width: number;
  readonly height: number;
  /** Value for `iframe.name`, to be set BEFORE the frame is inserted. */
  readonly windowName: string;
  attach(port: Port): () => void;
  /** The user closes it. */
  close(): void;
}

interface DialogOptions {
  /** What office.js asked for, as JSON. */
  readonly request: string;
  readonly hostOrigin: string;
  readonly locale: string;
  readonly context: () => AppContext;
  /** Something is to be told to the page that opened the dialog. */
  readonly tell: (event: object) => void;
}

/** A dialog of the add-in: a conversation of its own with a page that may only speak to the one that opened it. */
export class Dialog implements DialogFrame {
  readonly url: string;
  readonly width: number;
  readonly height: number;
  private readonly conversation: Conversation;
  private hasEnded = false;

  constructor(private readonly options: DialogOptions) {
    const { url, width, height } = JSON.parse(options.request) as Pick<
      DialogFrame,
      'url' | 'width' | 'height'
    >;
    [this.url, this.width, this.height] = [url, width, height];
    const handler = {
      boot: options.context,
      execute: (dispatchId: number, data: MethodData) => Promise.resolve(this.execute(dispatchId, data)),
      answered: () => undefined,
      told: () => undefined,
      openDialog: () => notSupported,
      closeDialog: () => undefined,
    };
    this.conversation = new Conversation(handler, options.hostOrigin, options.locale, true);
  }

  get windowName(): string {
    return this.conversation.windowName;
  }

  /** False once it was closed. */
  get isOpen(): boolean {
    return !this.hasEnded;
  }

  attach(port: Port): () => void {
    return this.conversation.attach(port);
  }

  /** A message of the page that opened it: `dialog.messageChild`. */
  receive({ messageContent }: MethodData): void {
    this.conversation.fire(DIALOG.parentMessage, { messageContent, messageOrigin: this.options.hostOrigin });
  }

  close(): void {
    if (this.hasEnded) return;
    this.end();
    this.options.tell({ messageType: DIALOG.closed });
  }

  /** Its page is gone; nobody is told. */
  end(): void {
    this.hasEnded = true;
    this.conversation.close();
  }

  private execute(dispatchId: number, { messageToParent }: MethodData): MethodAnswer {
    if (dispatchId !== DISPATCH.messageParent) return notSupported;
    const messageOrigin = new URL(this.url).origin;
    this.options.tell({ messageType: DIALOG.message, messageContent: messageToParent, messageOrigin });
    return {};
  }
}
