import type { Result } from "graph-profile";
import { type CreateOperation, wordsOf } from "./error-words.ts";

export interface OutcomeProps {
  name: string;
  result: Result<CreateOperation>;
  /** What the service reports about single values. */
  problems: readonly { target?: string | null; message: string }[];
  /** The id that the client gave to its last request. */
  clientRequestId: string | undefined;
}

/** Shows the created object, or the reason why there is none. */
export function Outcome({ name, result: { data, error }, problems, clientRequestId }: OutcomeProps) {
  if (!error)
    return (
      <div className="outcome success">
        <h3 tabIndex={-1}>The {name} was created</h3>
        <Json value={data} />
      </div>
    );
  const { title, text, mayExist } = wordsOf(error);
  const { status, body, requestId, attempts } = error;
  const cause = error.cause instanceof Error ? error.cause.message : undefined;
  return (
    <div className={mayExist ? "outcome doubt" : "outcome failure"}>
      <h3 tabIndex={-1}>{title}</h3>
      <p>
        {text}{" "}
        <strong>{mayExist ? "It may have been created: look at the profile first." : "Nothing was created."}</strong>
      </p>
      {problems.map(({ target, message }) => (
        <p key={`${target} ${message}`}>
          <code>{target}</code> {message}
        </p>
      ))}
      <Json value={{ requestsSent: attempts, requestId, clientRequestId, status, body, cause }} />
    </div>
  );
}

const Json = ({ value }: { value: unknown }) => <pre>{JSON.stringify(value, null, 2)}</pre>;
