// mammoth gives the raw text and the HTML of a file, warm; prints both medians in milliseconds.
"use strict";
const mammoth = require("mammoth");

const [path, runs] = [process.argv[2], Number(process.argv[3])];

async function median(work) {
  for (let i = 0; i < 5; i++) await work();
  const times = [];
  for (let i = 0; i < runs; i++) {
    const start = process.hrtime.bigint();
    await work();
    times.push(Number(process.hrtime.bigint() - start) / 1e6);
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)];
}

async function main() {
  const text = await median(() => mammoth.extractRawText({ path }));
  const html = await median(() => mammoth.convertToHtml({ path }));
  console.log(`mammoth_text_ms\t${text.toFixed(4)}`);
  console.log(`mammoth_html_ms\t${html.toFixed(4)}`);
}

main();
