import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { Socket } from "node:net";
import { text } from "node:stream/consumers";

/** A shell that waits in a folder for its commands, and lives on when this process is killed. */
export interface Shell {
  /** Its number; none where it could not be started. */
  id: number | undefined;
  /** Has it run the commands, and end. Rejects with what it complains of. Without commands it ends with this process. */
  run(commands: readonly string[]): Promise<void>;
}

/** Starts a shell before it is needed, since that takes longer than what it does, and takes longest in a large process. */
export function prepareShell(folder: string): void {
  if (process.platform !== "win32" && spare?.folder !== folder) spare = { folder, shell: start(folder) };
}

/** The shell that was prepared for a folder, or else a new one. The folder has to exist when it gets its commands. */
export function shellIn(folder: string): Shell {
  if (spare?.folder !== folder) return start(folder);
  const { shell } = spare;
  spare = undefined;
  return shell;
}

let spare: { folder: string; shell: Shell } | undefined;

// Its commands are in one line, so that it runs all or none of it.
const program = `trap '' HUP INT TERM
read -r commands || exit
cd -- "$1" && eval "$commands"`;

function start(folder: string): Shell {
  const child = spawn("/bin/sh", ["-c", program, "sh", folder], { detached: true, stdio: ["pipe", "ignore", "pipe"] });
  const ending = Promise.all([text(child.stderr), once(child, "close")]);
  ending.catch(() => {}); // told by run
  child.stdin.on("error", () => {}); // it has ended before its time, which its code tells
  mayEndWithout(child, "unref");
  return {
    id: child.pid,
    async run(commands) {
      mayEndWithout(child, "ref");
      child.stdin.end(`${commands.join(" && ")}\n`);
      const [complaint, [code, signal]] = await ending;
      if (code !== 0) throw new Error(complaint.trim() || `/bin/sh ended with ${code ?? signal}`);
    },
  };
}

/** Whether this process waits for another one. */
function mayEndWithout(child: ChildProcess, method: "ref" | "unref"): void {
  child[method]();
  for (const pipe of [child.stdin, child.stderr]) if (pipe instanceof Socket) pipe[method]();
}
