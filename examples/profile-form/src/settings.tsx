import { createContext } from "react";
import { statusWords } from "./error-words.ts";

/** What is set for all forms. */
export interface Settings {
  accessToken: string;
  /** Selects the response of the mock. A real service ignores it. */
  prefer: string;
}

export const defaultSettings: Settings = { accessToken: "any", prefer: "" };
export const SettingsContext = createContext(defaultSettings);

const responses: [prefer: string, label: string][] = [
  ["", "as the service"],
  ["example=minimal", "the id alone"],
  ...Object.entries(statusWords).map(([status, { title }]): [string, string] => [
    `code=${status}`,
    `${status}: ${title}`,
  ]),
  ["chaos=0.5", "429 or 503, half of the time"],
  ["delay=60000", "after a minute"],
];

export function SettingsFields({ settings, onChange }: { settings: Settings; onChange(settings: Settings): void }) {
  return (
    <aside aria-label="Settings">
      <div>
        <label htmlFor="token">Access token</label>
        <input
          id="token"
          value={settings.accessToken}
          onChange={({ target }) => onChange({ ...settings, accessToken: target.value.trim() })}
        />
      </div>
      <div>
        <label htmlFor="prefer">The mock responds</label>
        <select
          id="prefer"
          value={settings.prefer}
          onChange={({ target }) => onChange({ ...settings, prefer: target.value })}
        >
          {responses.map(([prefer, label]) => (
            <option key={prefer} value={prefer}>
              {label}
            </option>
          ))}
        </select>
      </div>
    </aside>
  );
}
