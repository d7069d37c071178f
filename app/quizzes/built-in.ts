// The quizzes that come with the product.

import { type BuiltInQuiz, lectureQuiz } from "../../lib/quizzes/lecture";

export const builtInQuizzes: readonly BuiltInQuiz[] = [lectureQuiz];
