/**
 * The fields of a body: for each property that people fill in, how it is asked for, in the order of the form. A property
 * that the contract does not have, or that it has with another type, does not compile.
 */
export type Fields<Body> = { readonly [Name in keyof Body]?: Field<NonNullable<Body[Name]>> };

/** The fields that will do for a property of a type. */
export type Field<Value> = [Value] extends [never]
  ? never
  : [Value] extends [string]
    ? string extends Value
      ? TextField
      : FieldOfMembers<Value>
    : [Value] extends [number]
      ? NumberField
      : [Value] extends [boolean]
        ? YesNoField
        : [Value] extends [readonly (infer Item)[]]
          ? FieldOfList<Item>
          : GroupField<Fields<Value>>;

/** One of a few texts, or several of them joined by commas where the type has such texts too. */
type FieldOfMembers<Value extends string> = [Extract<Value, Joined>] extends [never]
  ? MenuField<Value>
  : FlagsField<Exclude<Value, Joined>>;

type FieldOfList<Item> = [Item] extends [string]
  ? string extends Item
    ? ListField
    : ChoicesField<Item>
  : RowsField<Fields<Item>>;

type Joined = `${string},${string}`;

/** Any field, whatever its property. */
export type AnyField = SimpleField | GroupField | RowsField;
export type AnyFields = Readonly<Record<string, AnyField>>;

/** A field with one value. */
export type SimpleField = TextField | NumberField | YesNoField | MenuField | FlagsField | ListField | ChoicesField;

interface Labelled {
  readonly label: string;
  readonly hint?: string;
}

interface TextField extends Labelled {
  readonly kind: "text" | "longText" | "url" | "date";
}

/** A whole number. */
interface NumberField extends Labelled {
  readonly kind: "number";
}

interface YesNoField extends Labelled {
  readonly kind: "yesNo";
}

/** One of some members. */
interface MenuField<Member extends string = string> extends Labelled {
  readonly kind: "menu";
  readonly members: readonly Member[];
}

/** Some members, joined by commas in one text. */
interface FlagsField<Member extends string = string> extends Labelled {
  readonly kind: "flags";
  readonly members: readonly Member[];
}

/** A list of some members. */
interface ChoicesField<Member extends string = string> extends Labelled {
  readonly kind: "choices";
  readonly members: readonly Member[];
}

/** A list of texts. */
interface ListField extends Labelled {
  readonly kind: "list";
}

/** Fields that belong together. */
export interface GroupField<Table = AnyFields> extends Labelled {
  readonly kind: "group";
  readonly fields: Table;
}

/** A list of groups; `one` is what one of them is called. */
export interface RowsField<Table = AnyFields> extends Labelled {
  readonly kind: "rows";
  readonly one: string;
  readonly fields: Table;
}
