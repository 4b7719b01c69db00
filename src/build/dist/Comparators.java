import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import packed.Orders;

/// Leads calls of [java.util.Comparator] to the methods of [Orders] of the same name.
final class Comparators {
    private static final ClassDesc COMPARATOR = ClassDesc.of("java.util.Comparator");
    private static final ClassDesc ORDERS = ClassDesc.of(Orders.class.getName());
    /// Whose calls: the program is packed with [Orders].
    private static final List<String> CALLERS = List.of("io/github/synoptic/", "com/github/difflib/");
    private static final Set<Signature> KNOWN = Arrays.stream(Orders.class.getMethods()).map(Signature::of)
            .collect(Collectors.toSet());

    private record Signature(String name, MethodTypeDesc type) {
        private static Signature of(Method method) {
            return new Signature(method.getName(), MethodType
                    .methodType(method.getReturnType(), method.getParameterTypes()).describeConstable().orElseThrow());
        }

        /// What is called in its place: the comparator that it is called on comes first.
        private static Signature of(InvokeInstruction call) {
            return new Signature(call.name().stringValue(), call.opcode() == Opcode.INVOKESTATIC ? call.typeSymbol()
                    : call.typeSymbol().insertParameterTypes(0, COMPARATOR));
        }
    }

    private Comparators() {}

    /// The class that the calls are led to, by its place in the jar.
    static Map<String, byte[]> classes() {
        String name = Orders.class.getName().replace('.', '/') + ".class";
        try (InputStream in = Orders.class.getResourceAsStream("/" + name)) {
            return Map.of(name, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /// Whether the method has a call to lead there.
    static boolean areCalled(ClassModel model, MethodModel method) {
        return method.code().stream().flatMap(code -> code.elementStream())
                .anyMatch(element -> element instanceof InvokeInstruction call && isCall(model, call));
    }

    /// Whether this is such a call.
    static boolean isCall(ClassModel model, InvokeInstruction call) {
        return call.owner().asSymbol().equals(COMPARATOR) && KNOWN.contains(Signature.of(call))
                && CALLERS.stream().anyMatch(model.thisClass().asInternalName()::startsWith);
    }

    /// Writes the call of [Orders] in its place.
    static void lead(CodeBuilder code, InvokeInstruction call) {
        Signature there = Signature.of(call);
        code.invokestatic(ORDERS, there.name(), there.type());
    }
}
