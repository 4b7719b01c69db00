import java.io.IOException;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/// Writes out what the JDK would otherwise make up at each start, in classes that no cache keeps: how records are compared
/// and hashed, how a `switch` tells types or constants apart, [Lambdas], [Comparators] and [Reflections]. What they do stays
/// as it is.
final class Unfolder implements AutoCloseable {
    private static final MethodTypeDesc HASHED = MethodTypeDesc.of(ConstantDescs.CD_int, ConstantDescs.CD_Object);
    private static final MethodTypeDesc COMPARED = MethodTypeDesc.of(ConstantDescs.CD_boolean, ConstantDescs.CD_Object,
            ConstantDescs.CD_Object);
    private static final String SWITCHES = "Ljava/lang/runtime/SwitchBootstraps;";
    private final URLClassLoader known;
    private final ClassFile format;
    private final Lambdas lambdas;

    /// A `switch` over types or the constants of an enum, and the method that tells them apart.
    private record Switch(String method, MethodTypeDesc type, List<ConstantDesc> labels) {}

    /// @param jars the program and all it needs
    Unfolder(List<Path> jars) throws MalformedURLException {
        URL[] addresses = new URL[jars.size()];
        for (int i = 0; i < addresses.length; i++) {
            addresses[i] = jars.get(i).toUri().toURL();
        }
        known = new URLClassLoader(addresses, ClassLoader.getPlatformClassLoader());
        format = ClassFile.of(ClassFile.ClassHierarchyResolverOption.of(
                ClassHierarchyResolver.defaultResolver().orElse(ClassHierarchyResolver.ofClassLoading(known)).cached()));
        lambdas = new Lambdas(format, known);
    }

    /// The class with all of it written out.
    byte[] unfold(byte[] folded) {
        byte[] unfolded = lambdas.takeOut(folded);
        ClassModel model = format.parse(unfolded);
        if (model.methods().stream().anyMatch(method -> isFolded(model, method))) {
            List<Switch> switches = new ArrayList<>();
            ClassTransform transform = (builder, element) -> unfold(builder, element, model, switches);
            unfolded = format.transformClass(model, transform.andThen(ClassTransform.endHandler(
                    builder -> switches.forEach(one -> tell(builder, one)))));
        }
        if (unfolded != folded) {
            check(model.thisClass().asInternalName(), unfolded);
        }
        return unfolded;
    }

    /// The classes made since the last call, by their place in the jar.
    Map<String, byte[]> made() {
        Map<String, byte[]> made = lambdas.made();
        made.forEach(this::check);
        return made;
    }

    private void check(String name, byte[] written) {
        List<VerifyError> wrong = format.verify(written);
        if (!wrong.isEmpty()) {
            throw new IllegalStateException(name, wrong.getFirst());
        }
    }

    private static void unfold(ClassBuilder builder, ClassElement element, ClassModel model, List<Switch> switches) {
        if (!(element instanceof MethodModel method)) {
            builder.with(element);
            return;
        }
        Optional<InvokeDynamicInstruction> record = record(method);
        Optional<Consumer<CodeBuilder>> direct = Reflections.direct(model, method);
        if (record.isPresent()) {
            List<DirectMethodHandleDesc> parts = record.get().bootstrapArgs().stream().skip(2)
                    .map(DirectMethodHandleDesc.class::cast).toList();
            boolean hashes = method.methodName().equalsString("hashCode");
            builder.withMethodBody(method.methodName(), method.methodType(), method.flags().flagsMask(), code -> {
                if (hashes) {
                    hash(code, parts);
                } else {
                    compare(code, model.thisClass().asSymbol(), parts);
                }
            });
        } else if (direct.isPresent()) {
            builder.withMethodBody(method.methodName(), method.methodType(), method.flags().flagsMask(), direct.get());
        } else if (isFolded(model, method)) {
            builder.transformMethod(method, MethodTransform.transformingCode(called(model, switches)));
        } else {
            builder.with(element);
        }
    }

    /// Calls a method of the class in the place of each `switch`.
    private static CodeTransform called(ClassModel model, List<Switch> switches) {
        return (code, element) -> {
            if (element instanceof InvokeDynamicInstruction folding && isSwitch(folding)) {
                Switch one = new Switch("types$" + switches.size(), folding.typeSymbol(),
                        folding.bootstrapArgs());
                switches.add(one);
                boolean isInterface = (model.flags().flagsMask() & ClassFile.ACC_INTERFACE) != 0;
                code.invokestatic(model.thisClass().asSymbol(), one.method(), one.type(), isInterface);
            } else if (element instanceof InvokeInstruction call && Comparators.isCall(model, call)) {
                Comparators.lead(code, call);
            } else {
                code.with(element);
            }
        };
    }

    /// The instruction by which a record's method has itself made up; empty where it is written out.
    private static Optional<InvokeDynamicInstruction> record(MethodModel method) {
        boolean named = method.methodName().equalsString("hashCode") || method.methodName().equalsString("equals");
        return method.code().filter(code -> named).stream().flatMap(code -> code.elementStream())
                .filter(InvokeDynamicInstruction.class::isInstance).map(InvokeDynamicInstruction.class::cast)
                .filter(folding -> isMadeBy(folding, "Ljava/lang/runtime/ObjectMethods;", "bootstrap")).findFirst();
    }

    /// Whether something in it is to be written out.
    private static boolean isFolded(ClassModel model, MethodModel method) {
        return record(method).isPresent() || hasSwitch(method) || Comparators.areCalled(model, method)
                || Reflections.direct(model, method).isPresent();
    }

    private static boolean hasSwitch(MethodModel method) {
        return method.code().stream().flatMap(code -> code.elementStream())
                .anyMatch(element -> element instanceof InvokeDynamicInstruction folding && isSwitch(folding));
    }

    /// Whether it tells by types alone, or by the constants of an enum alone: others are left to the JDK.
    private static boolean isSwitch(InvokeDynamicInstruction folding) {
        List<ConstantDesc> labels = folding.bootstrapArgs();
        return isMadeBy(folding, SWITCHES, "typeSwitch") && labels.stream().allMatch(ClassDesc.class::isInstance)
                || isMadeBy(folding, SWITCHES, "enumSwitch") && labels.stream().allMatch(String.class::isInstance);
    }

    private static boolean isMadeBy(InvokeDynamicInstruction folding, String owner, String name) {
        DirectMethodHandleDesc maker = folding.bootstrapMethod();
        return maker.owner().descriptorString().equals(owner) && maker.methodName().equals(name);
    }

    /// `31 * (31 * hash(first) + hash(second)) + ...`, as the JDK has it.
    private static void hash(CodeBuilder code, List<DirectMethodHandleDesc> parts) {
        code.iconst_0();
        for (DirectMethodHandleDesc part : parts) {
            ClassDesc type = type(part);
            code.loadConstant(31).imul().aload(0).getfield(part.owner(), part.methodName(), type);
            if (type.isPrimitive()) {
                code.invokestatic(wrapper(type), "hashCode", MethodTypeDesc.of(ConstantDescs.CD_int, type));
            } else {
                code.invokestatic(Objects.class.describeConstable().orElseThrow(), "hashCode", HASHED);
            }
            code.iadd();
        }
        code.ireturn();
    }

    private static void compare(CodeBuilder code, ClassDesc self, List<DirectMethodHandleDesc> parts) {
        Label same = code.newLabel();
        Label other = code.newLabel();
        code.aload(0).aload(1).if_acmpeq(same).aload(1).instanceOf(self).ifeq(other);
        code.aload(1).checkcast(self).astore(2);
        for (DirectMethodHandleDesc part : parts) {
            ClassDesc type = type(part);
            code.aload(0).getfield(part.owner(), part.methodName(), type);
            code.aload(2).getfield(part.owner(), part.methodName(), type);
            switch (TypeKind.from(type)) {
                case REFERENCE -> code.invokestatic(Objects.class.describeConstable().orElseThrow(), "equals", COMPARED)
                        .ifeq(other);
                case LONG, FLOAT, DOUBLE -> code.invokestatic(wrapper(type), "compare",
                        MethodTypeDesc.of(ConstantDescs.CD_int, type, type)).ifne(other);
                default -> code.if_icmpne(other);
            }
        }
        code.labelBinding(same).iconst_1().ireturn().labelBinding(other).iconst_0().ireturn();
    }

    /// The number of the first label from `restart` on that the object is or is of; -1 where there is no object, and the
    /// count of labels where none fits.
    private static void tell(ClassBuilder builder, Switch one) {
        int flags = ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC;
        builder.withMethodBody(one.method(), one.type(), flags, code -> {
            Label there = code.newLabel();
            code.aload(0).ifnonnull(there).iconst_m1().ireturn().labelBinding(there);
            for (int i = 0; i < one.labels().size(); i++) {
                Label next = code.newLabel();
                code.iload(1).loadConstant(i).if_icmpgt(next).aload(0);
                if (one.labels().get(i) instanceof ClassDesc type) {
                    code.instanceOf(type).ifeq(next);
                } else {
                    ClassDesc enumeration = one.type().parameterType(0);
                    code.getstatic(enumeration, (String) one.labels().get(i), enumeration).if_acmpne(next);
                }
                code.loadConstant(i).ireturn().labelBinding(next);
            }
            code.loadConstant(one.labels().size()).ireturn();
        });
    }

    private static ClassDesc type(DirectMethodHandleDesc part) {
        return ClassDesc.ofDescriptor(part.lookupDescriptor());
    }

    private static ClassDesc wrapper(ClassDesc primitive) {
        return switch (TypeKind.from(primitive)) {
            case BOOLEAN -> ConstantDescs.CD_Boolean;
            case BYTE -> ConstantDescs.CD_Byte;
            case CHAR -> ConstantDescs.CD_Character;
            case SHORT -> ConstantDescs.CD_Short;
            case INT -> ConstantDescs.CD_Integer;
            case LONG -> ConstantDescs.CD_Long;
            case FLOAT -> ConstantDescs.CD_Float;
            case DOUBLE -> ConstantDescs.CD_Double;
            case VOID, REFERENCE -> throw new IllegalArgumentException(primitive.displayName());
        };
    }

    @Override
    public void close() throws IOException {
        known.close();
    }
}
