import "./style.css";
import { useState } from "react";
import { createRoot } from "react-dom/client";
import { CertificationForm } from "./certification.tsx";
import { ProjectForm } from "./project.tsx";
import { defaultSettings, SettingsContext, SettingsFields } from "./settings.tsx";
import { WebAccountForm } from "./web-account.tsx";

const pages = [
  { hash: "#certification", title: "Certification", Form: CertificationForm },
  { hash: "#project", title: "Project", Form: ProjectForm },
  { hash: "#web-account", title: "Web account", Form: WebAccountForm },
];

/** Shows the form that the address names. The others are hidden and keep what was typed. */
function App({ hash }: { hash: string }) {
  const [settings, setSettings] = useState(defaultSettings);
  return (
    <SettingsContext value={settings}>
      <header>
        <h1>Profile</h1>
        {pages.map((page) => (
          <a key={page.hash} href={page.hash} aria-current={page.hash === hash && "page"}>
            {page.title}
          </a>
        ))}
      </header>
      <main>
        {pages.map((page) => (
          <section key={page.hash} hidden={page.hash !== hash}>
            <page.Form />
          </section>
        ))}
      </main>
      <SettingsFields settings={settings} onChange={setSettings} />
    </SettingsContext>
  );
}

const root = createRoot(document.getElementById("root") as HTMLElement);
const show = () => root.render(<App hash={location.hash || "#certification"} />);
addEventListener("hashchange", show);
show();
