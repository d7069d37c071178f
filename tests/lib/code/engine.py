# Runs the lines that a screen shows, with the least that they ask of micrograd. In: programs by name; out: what each
# came to, or whether it is Python at all.

import contextlib, io, json, sys, types


class Value:
    def __init__(self, data, parents=(), slopes=()):
        self.data, self.grad, self.parents, self.slopes = data, 0.0, parents, slopes

    def __add__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        return Value(self.data + other.data, (self, other), (1, 1))

    def __mul__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        return Value(self.data * other.data, (self, other), (other.data, self.data))

    def __pow__(self, k):
        assert isinstance(k, (int, float))
        return Value(self.data**k, (self,), (k * self.data ** (k - 1),))

    def relu(self):
        return Value(max(0, self.data), (self,), (float(self.data > 0),))

    def backward(self):
        order, seen = [], set()

        def place(node):
            if node not in seen:
                seen.add(node)
                for parent in node.parents:
                    place(parent)
                order.append(node)

        place(self)
        self.grad = 1
        for node in reversed(order):
            for parent, slope in zip(node.parents, node.slopes):
                parent.grad += slope * node.grad

    def __neg__(self): return self * -1
    def __radd__(self, other): return self + other
    def __sub__(self, other): return self + (-other)
    def __rsub__(self, other): return other + (-self)
    def __rmul__(self, other): return self * other
    def __truediv__(self, other): return self * other**-1
    def __rtruediv__(self, other): return other * self**-1


engine = types.ModuleType("micrograd.engine")
engine.Value = Value
sys.modules.update({"micrograd": types.ModuleType("micrograd"), "micrograd.engine": engine})


def come_to(text):
    for own in ("exp", "log", "tanh"):
        if hasattr(Value, own):
            delattr(Value, own)
    names, out = {}, io.StringIO()
    with contextlib.redirect_stdout(out):
        exec(text, names)
    values = {name: (it.data, it.grad) for name, it in names.items() if isinstance(it, Value)}
    return {"printed": [float(word) for word in out.getvalue().split()], "values": values}


asked = json.load(sys.stdin)
for text in asked["compiled"]:
    compile(text, "lines", "exec")
json.dump([come_to(text) for text in asked["run"]], sys.stdout)
