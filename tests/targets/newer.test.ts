// The check of what is built for old browsers sees what is too new for them, and nothing else.

import { expect, it } from "vitest";
import { newerInScript } from "./newer-script";
import { newerInStyle } from "./newer-style";

it.each([
  "class A{static{this.a=1}}",
  "const later=/(?<=a)b/",
  "const later=new RegExp('(?<!a)b')",
  "const sets=/[\\p{L}--[a-z]]/v",
  "using file=open()",
  "a.toSorted()",
  "a.findLast(x=>x)",
  "Object.groupBy(a,x=>x)",
  "new Intl.Segmenter('en')",
  "AbortSignal.timeout(1)",
  "a ??",
])("a script may not say %s", (script) => {
  expect(newerInScript(script)).toHaveLength(1);
});

it.each([
  "class A{#a=1;static b=2;static #c(){};has(x){return #a in x}}",
  "a?.b ?? c; a ||= b; a &&= 1_000n",
  "const named=/(?<year>\\d+)(?=a)(?!b)/du",
  "const words='toSorted(', Segmenter=1",
  "if(typeof Intl.Segmenter=='function')new Intl.Segmenter('zh')",
  "a.at(-1); Object.hasOwn(a,'b'); structuredClone(a)",
])("a script may say %s", (script) => {
  expect(newerInScript(script)).toEqual([]);
});

it.each([
  "a{height:100dvh}",
  "a{height:100vh;height:calc(100svh - 1px)}",
  "a{width:min(100cqw,3px)}",
  "a{color:color-mix(in oklab,red,blue)}",
  "a{color:light-dark(red,blue)}",
  "a{translate:1px 2px}",
  "@media print{a{&:hover{color:red}}}",
  "a &{color:red}",
  "@media (width>=40rem){a{color:red}}",
  "a:has(b),c{color:red}",
  "@container (min-width:1px){a{color:red}}",
])("a style may not say %s", (sheet) => {
  expect(newerInStyle(sheet)).not.toEqual([]);
});

it.each([
  "@supports (height:1dvh){:root{--view:100dvh}}",
  "@layer a,b;@layer a{b>c~d:is(e,f):where(g)::before{content:'{100dvh;}';inset:0}}",
  "html:is(:has([data-a]),[data-b]) body{height:1px}",
  "@media (min-width:40rem){.a\\:b\\{:hover{color:red}}",
  ".active\\:down:active{translate:0 1px}@starting-style{a{scale:0}}",
  // A class may be named with one.
  ".a\\:\\[\\&_td\\]\\:b td{color:red}",
  "@keyframes turn{from{opacity:0}to{transform:rotate(1turn)}}",
  "@property --a{syntax:'*';inherits:false}",
])("a style may say %s", (sheet) => {
  expect(newerInStyle(sheet)).toEqual([]);
});
