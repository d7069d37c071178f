// Whether strangers may make an account here; the operator decides with SIGN_UP.

import { config } from "../settings/config";

export const isSignUpOpen = () => config().signUp === "open";
