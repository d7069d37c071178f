// Where a code is entered is the front page: this address only leads there.

import { redirect } from "next/navigation";

export default function PlayPage() {
  redirect("/");
}
