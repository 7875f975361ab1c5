// Reads Markdown and prints the HTML that markdown-it makes of it, with HTML inside and links from bare addresses on.
import { createRequire } from "node:module";
import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

const modules = createRequire(path.join(process.env.NODE_PATH, "x.js"));
const { default: MarkdownIt } = await import(pathToFileURL(modules.resolve("markdown-it")));
process.stdout.write(new MarkdownIt({ html: true, linkify: true }).render(fs.readFileSync(0, "utf8")));
