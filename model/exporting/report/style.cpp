// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/exporting/report/style.h"

namespace dateline::report {

namespace {

constexpr std::string_view rules = R"css(
:root{color-scheme:light dark;--bg:#fff;--soft:#f4f6f8;--text:#1b222c;--muted:#56606d;--line:#d5dbe2;--accent:#005c99;--mark:#fff0c2;--warn:#a33c00}
@media screen and (prefers-color-scheme:dark){:root{--bg:#14181d;--soft:#1d232a;--text:#e5e9ee;--muted:#a2adb9;--line:#38414c;--accent:#74bdf0;--mark:#4d4217;--warn:#ff9d66}}
*{box-sizing:border-box}
html{scroll-padding-top:3.5rem;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--bg);color:var(--text);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","DejaVu Sans",sans-serif}
header,main,body>footer{max-width:72rem;margin:0 auto;padding:0 1.25rem}
header{padding-top:2.5rem}
h1,h2,h3,h4{line-height:1.25;margin:0;unicode-bidi:isolate;overflow-wrap:break-word}
h1{font-size:2.1rem;letter-spacing:-.01em}
h2{font-size:1.5rem;margin:3.5rem 0 .75rem;padding-bottom:.35rem;border-bottom:2px solid var(--text)}
h3{font-size:1.15rem}
h4,h3.title{font-size:1.02rem;font-weight:650}
p{margin:.4rem 0}
a{color:var(--accent);text-underline-offset:.15em;text-decoration-thickness:1px}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
ul,ol{margin:.4rem 0;padding:0;list-style:none}
.skip{position:absolute;left:-100rem}
.skip:focus{left:1rem;top:.5rem;background:var(--bg);padding:.5rem;z-index:3}
.covers{font-size:1.1rem;color:var(--muted)}
.filters,.open{border-left:4px solid var(--accent);background:var(--soft);padding:.5rem .9rem;margin:.75rem 0}
.open{border-color:var(--warn)}
.left-out{border-left:4px solid var(--line);padding:.1rem .9rem;color:var(--muted)}
nav{position:sticky;top:0;z-index:2;background:var(--bg);border-bottom:1px solid var(--line);margin-top:1.25rem}
nav ul{max-width:72rem;margin:0 auto;padding:.55rem 1.25rem;display:flex;gap:1.3rem;overflow-x:auto;white-space:nowrap}
figure{margin:0}
figcaption{color:var(--muted);font-size:.9rem;margin-top:.4rem}
.scroll{overflow-x:auto}
figure .scroll{border:1px solid var(--line);border-radius:6px}
figure svg{display:block;width:100%;min-width:54rem;height:auto}
figure svg a rect{fill:transparent;stroke:none}
figure svg a:hover rect{stroke:var(--accent);stroke-width:1.5px}
.year{margin-top:1.75rem}
.year h3{font-size:1.35rem;color:var(--muted);font-weight:600}
.event{display:grid;grid-template-columns:11.5rem minmax(0,1fr);gap:0 1.25rem;padding:1.1rem 0;border-bottom:1px solid var(--line)}
.event:target,.dossier:target,tr:target{background:var(--soft);box-shadow:0 0 0 .5rem var(--soft)}
.event>.when{margin:.05rem 0 0;font-weight:600;font-variant-numeric:tabular-nums}
.facts{display:flex;flex-wrap:wrap;gap:.25rem .4rem;margin:.35rem 0;font-size:.82rem}
.facts li{border:1px solid var(--line);border-radius:1rem;padding:0 .6rem;color:var(--muted)}
.facts .kind{background:var(--soft);color:var(--text)}
.facts .planned,.facts .ongoing{border-style:dashed}
.facts .alleged,.facts .doubtful{border-style:dotted;border-color:var(--warn);color:var(--warn)}
.facts .denied{text-decoration:line-through}
.facts .happened{border-color:transparent;padding:0 .2rem}
.facts .sources{border-color:transparent;padding:0 .2rem}
.variants{color:var(--warn);font-size:.92rem}
.who,.counts,.more,.copy,.file,.source{font-size:.92rem}
.counts,.more,.count,.file,.source,.copy,.why{color:var(--muted)}
.note{background:var(--mark);padding:.35rem .7rem;border-radius:4px}
blockquote{margin:.6rem 0 .2rem;padding:.1rem 0 .1rem .9rem;border-left:3px solid var(--line);unicode-bidi:isolate;overflow-wrap:break-word}
blockquote p{margin:0;font-family:Charter,"Iowan Old Style",Georgia,"Noto Serif",serif;font-size:1.03rem}
blockquote footer{font-size:.85rem;color:var(--muted);margin-top:.15rem}
cite{font-style:normal}
mark{background:var(--mark);color:inherit;padding:0 .1em;border-radius:2px}
.why{font-size:.82rem;overflow-wrap:anywhere}
table{border-collapse:collapse;width:100%;font-size:.95rem}
caption{text-align:left;color:var(--muted);font-size:.9rem;padding-bottom:.4rem}
th,td{text-align:left;vertical-align:top;padding:.45rem .9rem .45rem 0;border-bottom:1px solid var(--line);overflow-wrap:anywhere;unicode-bidi:isolate}
thead th{color:var(--muted);font-weight:600;font-size:.85rem;white-space:nowrap;overflow-wrap:normal}
tbody th{font-weight:600}
tbody th span,tbody th .address{font-weight:400}
.sortable td{overflow-wrap:normal}
.number{text-align:right;font-variant-numeric:tabular-nums}
.articles td:first-child{width:24%}
.articles th[scope=row]{width:38%}
.more summary{cursor:pointer}
.told{margin:0;font-size:.9rem}
.told li{margin-bottom:.25rem}
.told .when,.of-name .when{color:var(--muted);font-variant-numeric:tabular-nums}
th button{all:unset;cursor:pointer;color:var(--accent)}
th button:focus-visible{outline:3px solid var(--accent)}
.dossier{padding:1.4rem 0;border-bottom:1px solid var(--line)}
.dossier h3 .kind{font-size:.82rem;font-weight:400;color:var(--muted);border:1px solid var(--line);border-radius:1rem;padding:.05rem .6rem;margin-left:.4rem;white-space:nowrap}
.dossier h4{font-size:.9rem;color:var(--muted);margin:.9rem 0 .3rem}
.relation{color:var(--muted);font-style:italic}
.links>li{margin:.5rem 0}
@media (min-width:60rem){.links,.of-name{columns:2;column-gap:2.5rem}.links>li,.of-name>li{break-inside:avoid}}
.rows>li{padding:.3rem 0;border-bottom:1px solid var(--line)}
.filter{position:sticky;top:2.6rem;background:var(--bg);padding:.5rem 0;z-index:1;display:flex;flex-wrap:wrap;gap:.5rem;align-items:center}
.filter[hidden]{display:none}
.filter input{font:inherit;color:inherit;background:var(--bg);border:1px solid var(--muted);border-radius:4px;padding:.25rem .5rem;min-width:14rem;max-width:100%}
dt{font-weight:650;margin-top:.7rem}
dd{margin:0;max-width:46rem}
#undated>p,#notes>p{max-width:46rem}
body>footer{color:var(--muted);font-size:.9rem;margin-top:3rem;padding-bottom:2rem}
@media (max-width:40rem){
header{padding-top:1.25rem}h1{font-size:1.6rem}h2{font-size:1.3rem;margin-top:2.5rem}
.event{grid-template-columns:minmax(0,1fr)}
.event>.when{color:var(--muted)}
table.articles,.articles thead,.articles tbody,.articles tr,.articles td,.articles th{display:block;width:auto!important;border:0;padding:0}
.articles thead{position:absolute;left:-100rem}
.articles tr{padding:.8rem 0;border-bottom:1px solid var(--line)}
.articles td,.articles th{padding:.15rem 0}
.sortable th,.sortable td{padding-right:.6rem}
.articles caption{display:block}
.sortable th:nth-child(6),.sortable td:nth-child(6),.sortable th:nth-child(4),.sortable td:nth-child(4){display:none}
}
@media print{
:root,body{font-size:8.5pt;line-height:1.4}
header,main,body>footer{max-width:none;padding:0}
header{padding-top:0}
nav,.filter,.skip{display:none}
a{color:inherit;text-decoration:none}
a.address{text-decoration:underline}
h2{break-after:avoid;margin-top:1.2rem}
h3,h4,caption,.year h3{break-after:avoid}
.year{margin-top:.8rem}
.event{grid-template-columns:8rem minmax(0,1fr);padding:.35rem 0}
.event,blockquote,tr,.links>li,.of-name>li,dt+dd{break-inside:avoid}
.facts,blockquote,p{margin-top:.15rem;margin-bottom:.15rem}
.dossier{padding:.6rem 0}
.links,.of-name{columns:2;column-gap:1.5rem}
figure,#graph{break-inside:avoid}
figure .scroll{overflow:visible;border:0}
figure svg{min-width:0;max-height:185mm}
#events,#names,#articles{break-before:page}
@page{margin:15mm 14mm}
}
)css";

constexpr std::string_view code = R"js(
"use strict";
(function () {
  var place = document.querySelector(".filter"), items = Array.from(document.querySelectorAll("#events .event"));
  if (place && items.length > 1) {
    var texts = items.map(function (item) { return item.textContent.toLowerCase(); });
    var label = document.createElement("label"), input = document.createElement("input"), count = document.createElement("output");
    label.textContent = place.dataset.label + " ";
    input.type = "search";
    label.append(input);
    place.append(label, count);
    place.hidden = false;
    input.addEventListener("input", function () {
      var words = input.value.toLowerCase().split(/\s+/).filter(Boolean), shown = 0;
      items.forEach(function (item, i) {
        var fits = words.every(function (word) { return texts[i].includes(word); });
        item.hidden = !fits;
        item.style.display = fits ? "" : "none";
        shown += fits ? 1 : 0;
      });
      document.querySelectorAll("#events .year").forEach(function (year) {
        year.style.display = year.querySelector(".event:not([hidden])") ? "" : "none";
      });
      count.textContent = words.length ? place.dataset.count.replace("%1", shown).replace("%2", items.length) : "";
    });
  }
  document.querySelectorAll("table.sortable").forEach(function (table) {
    var body = table.tBodies[0], heads = Array.from(table.tHead.rows[0].cells);
    heads.forEach(function (head, column) {
      var button = document.createElement("button"), falls = head.classList.contains("number");
      button.type = "button";
      button.textContent = head.textContent;
      head.replaceChildren(button);
      button.addEventListener("click", function () {
        var down = head.hasAttribute("aria-sort") ? head.getAttribute("aria-sort") !== "descending" : falls;
        var value = function (row) { var cell = row.cells[column]; return falls ? Number(cell.dataset.value) : cell.textContent; };
        var rows = Array.from(body.rows).sort(function (a, b) {
          var x = value(a), y = value(b), order = falls ? x - y : x.localeCompare(y);
          return down ? -order : order;
        });
        heads.forEach(function (other) { other.removeAttribute("aria-sort"); });
        head.setAttribute("aria-sort", down ? "descending" : "ascending");
        body.append.apply(body, rows);
      });
    });
  });
})();
)js";

} // namespace

std::string_view styleSheet()
{
    return rules;
}

std::string_view script()
{
    return code;
}

std::string_view scriptHash()
{
    return "sha256-hnG5n+jSJsqsHyqluhOYghIwlPoShbh49O4FgQscR1Q=";
}

} // namespace dateline::report
