import { basename } from 'node:path';
import { readAnnotated } from './polnear/annotations.js';
import { emptyFigures, type Figures, measure } from './polnear/measure.js';

const [folder, ...options] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Usage: npm run eval:polnear -- FOLDER [--errors [KIND]]');
  process.exit(2);
}
const articles = readAnnotated(folder);
const halves: [string, Figures][] = [
  ['first half', emptyFigures()],
  ['second half', emptyFigures()],
];
articles.forEach((article, index) => {
  measure(article, (halves[index % 2] as [string, Figures])[1]);
});
for (const [name, figures] of halves) print(`${basename(folder)}, ${name}`, figures);
if (options.includes('--errors')) {
  const wanted = options[options.indexOf('--errors') + 1];
  for (const { kind, article, words } of (halves[0] as [string, Figures])[1].mistakes) {
    if (wanted === undefined || kind === wanted) console.log(`[${kind}] ${article}: ${words}`);
  }
}

function print(name: string, f: Figures): void {
  const share = (part: number, whole: number) => (whole === 0 ? '–' : (part / whole).toFixed(3));
  const f1 = (p: number, r: number) => (p + r === 0 ? 0 : (2 * p * r) / (p + r)).toFixed(3);
  const [p, r] = [f.ourReportedRight / f.ourReported, f.goldReportedFound / f.goldReported];
  const [p2, r2] = [
    f.ourReportedOrMixedRight / f.ourReportedOrMixed,
    f.goldReportedOrMixedFound / f.goldReportedOrMixed,
  ];
  console.log(`${name}: ${f.articles} articles, ${f.attributions} attributions`);
  console.log(
    `  quoted   found ${share(f.found, f.quoted)} of ${f.quoted} (wholly quoted ${share(f.whollyFound, f.wholly)} of ${f.wholly}), IoU ${share(f.iou, f.found)}`,
  );
  console.log(`  ours     hit ${share(f.hits, f.ours)} of ${f.ours} (found one at .8: ${share(f.strictHits, f.ours)})`);
  console.log(`  source   right ${share(f.sourceRight, f.sourced)} of ${f.sourced}`);
  console.log(
    `  reported P ${share(f.ourReportedRight, f.ourReported)} R ${share(f.goldReportedFound, f.goldReported)} F1 ${f1(p, r)} (gold ${f.goldReported}, ours ${f.ourReported}), source right ${share(f.reportedSourceRight, f.goldReportedFound)}`,
  );
  console.log(
    `  reported or mixed P ${share(f.ourReportedOrMixedRight, f.ourReportedOrMixed)} R ${share(f.goldReportedOrMixedFound, f.goldReportedOrMixed)} F1 ${f1(p2, r2)}`,
  );
  const kinds = new Map<string, number>();
  for (const { kind } of f.mistakes) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  console.log(`  mistakes ${[...kinds].map(([kind, count]) => `${kind} ${count}`).join(', ')}`);
}
