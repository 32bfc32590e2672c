import process from "node:process";
import { smoke } from "./smoke.ts";

console.log(JSON.stringify(await smoke(process.argv[2] ?? "")));
