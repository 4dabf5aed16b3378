/** What a sentence is made from: numbers and words already formatted, or counts. */
export type Params = Readonly<Record<string, string | number>>;

/** A sentence as data: the words themselves, or how they are made from parameters. */
export type Sentence = string | ((params: never) => string);

export type Sentences = Readonly<Record<string, Sentence>>;

/** The same keys with the same parameters, in another language. */
export type Translated<Source extends Sentences> = {
  readonly [Key in keyof Source]: Source[Key] extends (params: infer P) => string
    ? (params: P) => string
    : string;
};

/** The arguments after the key: none for plain words, the parameters for the others. */
export type ParamsOf<Of extends Sentence> = Of extends (params: infer P) => string ? [params: P] : [];
