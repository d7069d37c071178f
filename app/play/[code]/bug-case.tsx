// What a phone shows of a case, loaded only when there is one.

"use client";

import dynamic from "next/dynamic";
import { Spinner } from "../../ui/spinner";

const loading = () => <Spinner className="m-auto size-8" />;

export const BugQuestion = dynamic(() => import("./bug-question").then((module) => module.BugQuestion), {
  ssr: false,
  loading,
});

export const BugWhy = dynamic(() => import("./bug-why").then((module) => module.BugWhy), {
  ssr: false,
  loading,
});
