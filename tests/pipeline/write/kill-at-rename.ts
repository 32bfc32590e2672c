// Loaded before a program: kills its process at the rename whose number is in KILL_AT_RENAME.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const { renameSync } = fs;
let renames = 0;
fs.renameSync = (from, to) => {
  if (++renames === Number(process.env.KILL_AT_RENAME)) process.kill(process.pid, "SIGKILL");
  renameSync(from, to);
};
syncBuiltinESMExports();
