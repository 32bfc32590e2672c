import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import { type Client, createClient, type Result, type Validator } from "graph-profile";
import { validators } from "graph-profile/validators";
import { type ReactNode, use, useEffect, useRef, useState } from "react";
import { type FieldPath, type FieldValues, type UseFormReturn, useForm } from "react-hook-form";
import { type CreateOperation, problemsOf } from "./error-words.ts";
import { Outcome, type OutcomeProps } from "./outcome.tsx";
import { SettingsContext } from "./settings.tsx";

/** Returns a form whose values are the body of a request. A field is validated when it loses the focus. */
export function useBodyForm<Body extends FieldValues>(validator: Validator<Body>): UseFormReturn<Body> {
  const resolver = standardSchemaResolver(validator);
  return useForm<Body>({
    resolver: (values, ...rest) => resolver((withoutEmpty(values) ?? {}) as Body, ...rest),
    mode: "onTouched",
    shouldFocusError: false, // CreateForm does, also for what the service rejects
  });
}

interface CreateFormProps<Body extends FieldValues> {
  name: string;
  form: UseFormReturn<Body>;
  create(client: Client, call: Call<Body>): Promise<Result<CreateOperation>>;
  children: ReactNode;
}

interface Call<Body> {
  body: Body;
  headers: Record<string, string>;
  signal: AbortSignal;
  totalTimeout: number;
}

/** A form that creates an object and shows the outcome. */
export function CreateForm<Body extends FieldValues>({ name, form, create, children }: CreateFormProps<Body>) {
  const { accessToken, prefer } = use(SettingsContext);
  const { isSubmitting, submitCount } = form.formState;
  const [progress, setProgress] = useState("");
  const [outcome, setOutcome] = useState<OutcomeProps>();
  const controller = useRef(new AbortController());
  const container = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (isSubmitting || (submitCount === 0 && !outcome)) return;
    const find = (selector: string) => container.current?.querySelector<HTMLElement>(selector);
    (find('[aria-invalid="true"]') ?? find("h3"))?.focus();
  }, [isSubmitting, submitCount, outcome]);

  async function send(body: Body): Promise<void> {
    let clientRequestId: string | undefined;
    let deviates = false;
    const client = createClient({
      baseUrl: import.meta.env.VITE_GRAPH_URL ?? "http://127.0.0.1:4010",
      accessToken,
      validate: validators,
      onRequest(event) {
        clientRequestId = event.clientRequestId;
        setProgress("Waiting for the service…");
      },
      onRetry: ({ wait }) => setProgress(`The service is busy. Sending again in ${Math.ceil(wait / 1000)} s.`),
      onDeviation(deviation) {
        deviates = true;
        console.warn("The response deviates from the API description.", deviation);
      },
    });
    controller.current = new AbortController();
    const headers: Record<string, string> = prefer === "" ? {} : { Prefer: prefer };
    const result = await create(client, { body, headers, signal: controller.current.signal, totalTimeout: 30_000 });
    const problems = result.error && !deviates ? problemsOf(result.error) : [];
    for (const { target, message } of problems)
      if (target) form.setError(fieldOf(target), { type: "service", message });
    if (!result.error) form.reset();
    setOutcome({ name, result, problems, clientRequestId });
    setProgress("");
  }

  const submit = form.handleSubmit(send, () => setProgress("Correct the marked fields."));
  return (
    <div ref={container}>
      <h2>New {name}</h2>
      {outcome && <Outcome {...outcome} />}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (isSubmitting) return;
          setOutcome(undefined);
          submit(event).catch((error: Error) => setProgress(error.message)); // such as an invalid VITE_GRAPH_URL
        }}
      >
        <div className="fields">{children}</div>
        <footer>
          <button type="submit" aria-disabled={isSubmitting}>
            Create the {name}
          </button>
          <button type="button" hidden={!isSubmitting} onClick={() => controller.current.abort()}>
            Cancel
          </button>
          <p role="status">{progress}</p>
        </footer>
      </form>
    </div>
  );
}

/** Returns the field for a JSON pointer or a property name of the service. The items of a list share a field. */
const fieldOf = <Body extends FieldValues>(target: string) =>
  target
    .replace(/^\//, "")
    .replace(/(\/\d+)+$/, "")
    .replaceAll("/", ".") as FieldPath<Body>;

/** Leaves out what was not filled in. An empty item of a list becomes undefined, which is invalid. */
function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(withoutEmpty);
  if (typeof value !== "object" || value === null) return value === "" ? undefined : value;
  const entries = Object.entries(value).map(([key, entry]) => [key, withoutEmpty(entry)] as const);
  const filled = entries.filter(([, entry]) => entry !== undefined);
  return filled.length === 0 ? undefined : Object.fromEntries(filled);
}
