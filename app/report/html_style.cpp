// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/html_style.h"

namespace app::report {

using namespace Qt::StringLiterals;

namespace {

const QString Sheet = uR"(
:root {
  color-scheme: light dark;
  --ground: #ffffff; --ink: #1c1e21; --muted: #5c5d5f; --line: #d9dadb; --raised: #f5f6f7; --link: #005a92;
  --good: #00684c; --bad: #a84300; --unsure: #6b5300; --warn: #e69f00;
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body {
  margin: 0 auto; padding: 2rem 1.25rem 4rem; max-width: 64rem; background: var(--ground); color: var(--ink);
  font: 1rem/1.55 system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'DejaVu Sans', sans-serif; overflow-wrap: break-word;
}
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .25rem; }
h2 { font-size: 1.4rem; line-height: 1.25; margin: 3rem 0 .75rem; padding-top: .75rem; border-top: 1px solid var(--line); }
h3 { font-size: 1.15rem; line-height: 1.3; margin: 2.25rem 0 .5rem; }
p, ul { margin: .6rem 0; }
li { margin: .25rem 0; white-space: pre-line; }
a { color: var(--link); }
p { white-space: pre-line; }
.lead { font-size: 1.08rem; }
.muted, .written { color: var(--muted); font-size: .9rem; }
.warning { list-style: none; padding: .5rem .9rem; border-left: 4px solid var(--warn); background: var(--raised); }
nav { margin: 1.5rem 0; padding: .75rem 1.1rem; background: var(--raised); border-radius: 6px; }
nav ul { margin: .25rem 0; padding-left: 1.2rem; }
.scroll { overflow-x: auto; margin: 1rem 0; }
table { border-collapse: collapse; font-size: .88rem; line-height: 1.4; min-width: 50%; }
caption { text-align: left; font-weight: 600; padding: .25rem 0; }
th, td { text-align: left; vertical-align: top; padding: .35rem .7rem .35rem 0; border-bottom: 1px solid var(--line); white-space: pre-line; }
thead th { border-bottom: 2px solid var(--line); white-space: normal; }
tbody th { font-weight: 500; min-width: 9rem; }
.group th { font-weight: 700; padding-top: 1rem; }
.number { text-align: right; font-variant-numeric: tabular-nums; padding-left: .7rem; padding-right: 0; white-space: nowrap; }
.claims td:nth-child(2) { min-width: 8.5rem; }
.claims td:nth-child(3), .claims td:nth-child(4) { min-width: 14rem; }
.sign { font-weight: 700; display: inline-block; width: 1.3em; }
.supported { color: var(--good); }
.not-supported { color: var(--bad); }
.inconclusive, .stale { color: var(--unsure); }
.not-measured, .reported { color: var(--muted); }
figure { margin: 1.5rem 0; }
figcaption { margin-bottom: .5rem; }
figcaption strong { display: block; }
.plot { overflow-x: auto; }
.plot svg { display: block; width: 100%; min-width: 38rem; height: auto; }
.plot text { font-family: 'DejaVu Sans', Verdana, Geneva, sans-serif; }
details { margin: .5rem 0; }
summary { cursor: pointer; color: var(--link); font-size: .9rem; }
@media screen and (max-width: 40rem) {
  body { padding: 1.25rem 1rem 3rem; }
  .claims, .claims caption, .claims tbody, .claims tr, .claims th, .claims td { display: block; }
  .claims thead { display: none; }
  .claims tr { border-bottom: 1px solid var(--line); padding: .5rem 0; }
  .claims th, .claims td { border: 0; padding: .15rem 0; }
  .claims tbody th { font-weight: 600; }
  .claims td[data-label]::before { content: attr(data-label) ': '; color: var(--muted); }
}
@media print {
  body { max-width: none; padding: 0; font-size: 10pt; }
  h1, h2, h3, caption, figcaption { break-after: avoid; }
  figure, tr, li { break-inside: avoid; }
  thead { display: table-header-group; }
  .plot svg { min-width: 0; }
  .scroll, .plot { overflow: visible; }
  nav, summary { display: none; }
  details::details-content { content-visibility: visible; }
}
)"_s;

/// Not on paper, which is white.
const QString DarkSheet = uR"(
@media screen and (prefers-color-scheme: dark) {
  :root {
    --ground: #1b1d21; --ink: #ebecee; --muted: #a6a8ab; --line: #3d4046; --raised: #25282d; --link: #6db9ea;
    --good: #4fd1a5; --bad: #ff9a5c; --unsure: #e6c34d;
  }
%1}
)"_s;

} // namespace

QString htmlStyle(const Pictures& pictures)
{
    QString colours;
    for (const auto& [light, dark] : pictures.onDark) {
        colours += u"  .plot [fill='%1'] { fill: %2; }\n  .plot [stroke='%1'] { stroke: %2; }\n"_s.arg(light, dark);
    }
    return Sheet + DarkSheet.arg(colours);
}

} // namespace app::report
