import { type ReactNode, useId } from "react";
import {
  type FieldPath,
  type FieldPathValue,
  type FieldValues,
  type UseFormReturn,
  useController,
} from "react-hook-form";

interface FieldProps<Body extends FieldValues, Name> {
  form: UseFormReturn<Body>;
  name: Name;
  label: string;
}

/** The properties that have exactly a type, such as `client.address.city`. */
type NameOf<Body extends FieldValues, Value, Name extends FieldPath<Body> = FieldPath<Body>> = Name extends unknown
  ? [NonNullable<FieldPathValue<Body, Name>>, Value] extends [Value, NonNullable<FieldPathValue<Body, Name>>]
    ? Name
    : never
  : never;

/** The enum values of a property: its own, those of a list's items, or those that a comma-separated string is made of. */
type EnumOf<Value> = Value extends readonly (infer Item)[]
  ? Item
  : Exclude<Extract<Value, string>, `${string},${string}`>;

interface EnumProps<Body extends FieldValues, Name extends FieldPath<Body>> extends FieldProps<Body, Name> {
  values: readonly EnumOf<FieldPathValue<Body, Name>>[];
}

type TextProps<Body extends FieldValues> = FieldProps<Body, NameOf<Body, string>> & { type?: "url"; rows?: number };

export const TextField = <Body extends FieldValues>({ type, rows, ...props }: TextProps<Body>) => (
  <Field {...props}>
    {(input) => (rows ? <textarea rows={rows} {...input} /> : <input type={type ?? "text"} {...input} />)}
  </Field>
);

/** A list of strings, one on each line. */
export const ListField = <Body extends FieldValues>(props: FieldProps<Body, NameOf<Body, string[]>>) => (
  <Field {...props} parse={(text) => text.split("\n").map(trim).filter(Boolean)}>
    {(input) => <textarea rows={3} {...input} />}
  </Field>
);

export const NumberField = <Body extends FieldValues>(props: FieldProps<Body, NameOf<Body, number>>) => (
  <Field
    {...props}
    parse={(text) => (trim(text) === "" || Number.isNaN(Number(text)) ? trim(text) : Number(text))}
    problem="Enter a whole number, such as 3."
  >
    {(input) => <input inputMode="numeric" {...input} />}
  </Field>
);

export const DateField = <Body extends FieldValues>(props: FieldProps<Body, NameOf<Body, string>>) => (
  <Field {...props} problem="Enter a complete date with a year of four digits.">
    {(input) => <input type="date" {...input} />}
  </Field>
);

/** A menu of enum values. */
export const SelectField = <Body extends FieldValues, Name extends FieldPath<Body>>(props: EnumProps<Body, Name>) => (
  <Field {...props}>
    {(input) => (
      <select {...input}>
        <option value="">Not set</option>
        {props.values.map((value) => (
          <option key={value} value={value}>
            {toWords(value)}
          </option>
        ))}
      </select>
    )}
  </Field>
);

interface CheckboxesProps<Body extends FieldValues, Name extends FieldPath<Body>> extends EnumProps<Body, Name> {
  as: NonNullable<FieldPathValue<Body, Name>> extends string ? "string" : "list";
}

/** A check box for each enum value. The checked ones make a list or a comma-separated string. */
export function CheckboxesField<Body extends FieldValues, Name extends FieldPath<Body>>(
  props: CheckboxesProps<Body, Name>,
) {
  const { form, name, label, values, as } = props;
  const { field } = useController({ control: form.control, name });
  const value: unknown = field.value;
  const checked: unknown[] = typeof value === "string" ? value.split(",") : Array.isArray(value) ? value : [];
  const toggle = (toggled: string) => {
    const next = values.filter((each) => checked.includes(each) !== (each === toggled));
    field.onChange(as === "string" ? next.join(",") : next);
  };
  return (
    <fieldset className="boxes">
      <legend>{label}</legend>
      {values.map((each) => (
        <label key={each}>
          <input type="checkbox" checked={checked.includes(each)} onChange={() => toggle(each)} /> {toWords(each)}
        </label>
      ))}
    </fieldset>
  );
}

type Input = ReturnType<UseFormReturn["register"]> & {
  id: string;
  "aria-invalid": boolean;
  "aria-describedby": string;
};

interface InputProps {
  /** Makes a value of what was typed. */
  parse?: (text: string) => unknown;
  /** Replaces the message of the validator. */
  problem?: string;
  children: (input: Input) => ReactNode;
}

/** A label and a problem around an input. */
function Field<Body extends FieldValues>(props: FieldProps<Body, FieldPath<Body>> & InputProps) {
  const { form, name, label, parse = trim, problem, children } = props;
  const id = useId();
  const { invalid, error } = form.getFieldState(name, form.formState);
  const message = error?.type === "service" ? error.message : problem;
  const input = form.register(name, { setValueAs: (text) => (isIncomplete(id) ? "incomplete" : parse(text)) });
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      {children({ ...input, id, "aria-invalid": invalid, "aria-describedby": `${id}-problem` })}
      <p id={`${id}-problem`} className="problem">
        {invalid && (message ?? error?.message)}
      </p>
    </div>
  );
}

/** Returns whether a date is incomplete. Its value is then empty, but must not pass for one that was not entered. */
const isIncomplete = (id: string): boolean | undefined =>
  (document.getElementById(id) as HTMLInputElement | null)?.validity.badInput;

const trim = (text: string): string => text.trim();

/** Returns an enum value in words: "Dot line manager" for `dotLineManager`. */
function toWords(value: string): string {
  const words = value.replaceAll(/(?<=[a-z])(?=[A-Z])/g, " ").toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
