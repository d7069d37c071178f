// What robots are called.

const NAMES = [
  ...["Ada", "Emmy", "Sofia", "Hedy", "Grace", "Mary", "Alan", "Kurt", "Niels", "Evariste"],
  ...["Srinivasa", "Katherine", "Hypatia", "Leonhard", "Carl", "Blaise", "Bernhard", "Maryam", "Omar", "Fei"],
  ...["小明", "小红", "小华", "大伟", "阿芳", "乐乐", "丁丁", "团团", "圆圆", "豆豆"],
];

/** From here on names come again, with a number behind them. */
export const ROBOT_NAMES = NAMES.length;

export function robotName(number: number): string {
  const series = Math.floor(number / ROBOT_NAMES);
  const name = `Robo-${NAMES[number % ROBOT_NAMES]}`;
  return series > 0 ? `${name} ${series + 1}` : name;
}
