import type { MockMessage } from "../../../build/diagnostics/messages/mock/mock-message.ts";

/** What a place can be filled with as it is. */
type Plain = string | number | boolean | readonly string[] | readonly number[];

/** The places of a text, `path` or `path:quoted`. Braces that hold anything else belong to the sentence: `{ rows: { … } }`. */
type Places<Text> = Text extends `${string}{${infer Behind}`
  ? Behind extends `${infer Name}}${infer Rest}`
    ? Name extends "" | `${string}${" " | "{" | "…"}${string}`
      ? Places<Behind>
      : Name | Places<Rest>
    : never
  : never;

type NameOf<Place> = Place extends `${infer Name}:quoted` ? Name : Place;

/** A name that is quoted everywhere takes any value that JSON can write. */
type ValueOf<Name extends string, All> = Name extends All ? Plain : unknown;

/** The text that is left when no other one has its details: the last one. */
type Last<Wording> = Wording extends readonly [...unknown[], infer Text] ? Text : Wording;
type Every<Wording> = Wording extends readonly (infer Text)[] ? Text : Wording;

/** What `message` cannot do without. */
type Needed<M extends MockMessage> = Places<Last<M["message"]>>;
/** All that the sentence may say. */
type Possible<M extends MockMessage> = Places<Every<M["message"] | M["advice"]> | M["suggestion"]>;

/** The details of a sentence: those of its message, and those that its further wordings may have. */
export type DetailsOf<M extends MockMessage> = {
  [Name in NameOf<Needed<M>> & string]: ValueOf<Name, Possible<M>>;
} & {
  [Name in Exclude<NameOf<Possible<M>>, NameOf<Needed<M>>> & string]?: ValueOf<Name, Possible<M>> | undefined;
};
