// Reads {"text": …, "annotations": […]} and anchors each target in a page with that text by @apache-annotator/dom:
// by the quotation, and by the position, and prints what words each of the two finds.
const { createRequire } = require("node:module");
const path = require("node:path");
const fs = require("node:fs");

const modules = createRequire(path.join(process.env.NODE_PATH, "x.js"));
const { JSDOM } = modules("jsdom");

async function main() {
  const { text, targets } = JSON.parse(fs.readFileSync(0, "utf8"));
  const { window } = new JSDOM("<!doctype html><body></body>");
  for (const name of ["Node", "NodeFilter", "Range", "Text", "Document"]) globalThis[name] = window[name];
  globalThis.window = window;
  globalThis.document = window.document;
  const found = modules("@apache-annotator/dom");
  window.document.body.textContent = text;
  const scope = window.document.body;
  const first = async (matcher, selector) => {
    const words = [];
    for await (const range of matcher(selector)(scope)) words.push(range.toString());
    return words;
  };
  const told = [];
  for (const { quote, position } of targets) {
    told.push({
      quote: quote && (await first(found.createTextQuoteSelectorMatcher, quote)),
      position: position && (await first(found.createTextPositionSelectorMatcher, position)),
    });
  }
  process.stdout.write(JSON.stringify(told));
}

main();
