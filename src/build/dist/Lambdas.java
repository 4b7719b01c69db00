import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.LambdaMetafactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Writes out as classes the lambdas that no cache keeps: those of an interface that has something to do when it is
/// initialised, and those that can be serialised. What they do stays as it is.
final class Lambdas {
    private static final int SERIALIZABLE = LambdaMetafactory.FLAG_SERIALIZABLE;
    private static final int BRIDGES = LambdaMetafactory.FLAG_BRIDGES;
    private static final ClassDesc SERIAL = ClassDesc.of("java.io.Serializable");
    private final ClassFile format;
    private final ClassLoader known;
    private final Map<ClassDesc, Boolean> initialised = new HashMap<>();
    private final Map<String, byte[]> made = new HashMap<>();

    /// @param known where the interfaces are found
    Lambdas(ClassFile format, ClassLoader known) {
        this.format = format;
        this.known = known;
    }

    /// A lambda, and how its class and the method that runs its body are called.
    private record Lambda(ClassDesc host, String name, InvokeDynamicInstruction folding, boolean inInterface) {
        private ClassDesc type() {
            return ClassDesc.of(host.packageName(), host.displayName() + "$" + name);
        }

        private List<ClassDesc> held() {
            return folding.typeSymbol().parameterList();
        }

        private ClassDesc implemented() {
            return folding.typeSymbol().returnType();
        }

        private MethodTypeDesc erased() {
            return (MethodTypeDesc) folding.bootstrapArgs().get(0);
        }

        private DirectMethodHandleDesc body() {
            return (DirectMethodHandleDesc) folding.bootstrapArgs().get(1);
        }

        private MethodTypeDesc called() {
            return (MethodTypeDesc) folding.bootstrapArgs().get(2);
        }

        /// The type of the method that runs the body: first what is held, then what the lambda is called with.
        private MethodTypeDesc runner() {
            return called().insertParameterTypes(0, held().toArray(ClassDesc[]::new));
        }

        private boolean isSerialized() {
            return folding.bootstrapArgs().size() > 3;
        }
    }

    /// The class with such lambdas taken out; their classes are in [#made].
    byte[] takeOut(byte[] folded) {
        ClassModel model = format.parse(folded);
        List<Lambda> found = new ArrayList<>();
        ClassTransform transform = (builder, element) -> takeOut(builder, element, model, found);
        byte[] plain = format.transformClass(model, transform.andThen(ClassTransform.endHandler(
                builder -> found.forEach(lambda -> runner(builder, lambda)))));
        if (found.isEmpty()) {
            return folded;
        }
        for (Lambda lambda : found) {
            made.put(lambda.type().packageName().replace('.', '/') + "/" + lambda.type().displayName() + ".class",
                    written(lambda, model.majorVersion()));
        }
        return plain;
    }

    /// The classes made since the last call, by their place in the jar.
    Map<String, byte[]> made() {
        Map<String, byte[]> all = new HashMap<>(made);
        made.clear();
        return all;
    }

    private void takeOut(ClassBuilder builder, ClassElement element, ClassModel model, List<Lambda> found) {
        if (!(element instanceof MethodModel method) || method.code().isEmpty()) {
            builder.with(element);
            return;
        }
        boolean isInterface = (model.flags().flagsMask() & ClassFile.ACC_INTERFACE) != 0;
        builder.transformMethod(method, MethodTransform.transformingCode((code, instruction) -> {
            if (instruction instanceof InvokeDynamicInstruction folding && isUncached(folding)) {
                Lambda lambda = new Lambda(model.thisClass().asSymbol(), "made$" + found.size(), folding, isInterface);
                found.add(lambda);
                code.invokestatic(lambda.type(), "of", folding.typeSymbol());
            } else {
                code.with(instruction);
            }
        }));
    }

    private boolean isUncached(InvokeDynamicInstruction folding) {
        DirectMethodHandleDesc maker = folding.bootstrapMethod();
        if (!maker.owner().descriptorString().equals("Ljava/lang/invoke/LambdaMetafactory;")) {
            return false;
        }
        List<ConstantDesc> rest = folding.bootstrapArgs().subList(3, folding.bootstrapArgs().size());
        boolean serialized = rest.equals(List.of(SERIALIZABLE)) || rest.equals(List.of(SERIALIZABLE | BRIDGES, 0));
        Lambda lambda = new Lambda(ConstantDescs.CD_Object, "", folding, false);
        return (serialized || rest.isEmpty() && isInitialised(lambda.implemented())) && isPlain(lambda);
    }

    /// Whether nothing has to be boxed, unboxed or widened between the lambda and its body.
    private static boolean isPlain(Lambda lambda) {
        List<ClassDesc> given = lambda.runner().parameterList();
        List<ClassDesc> taken = taken(lambda.body());
        boolean plain = given.size() == taken.size();
        for (int i = 0; plain && i < given.size(); i++) {
            plain = isSame(given.get(i), taken.get(i));
        }
        ClassDesc wanted = lambda.called().returnType();
        return plain && (wanted.equals(ConstantDescs.CD_void) || isSame(returned(lambda.body()), wanted));
    }

    private static boolean isSame(ClassDesc one, ClassDesc other) {
        return one.equals(other) || !one.isPrimitive() && !other.isPrimitive();
    }

    /// What the body takes, the object it is called on included.
    private static List<ClassDesc> taken(DirectMethodHandleDesc body) {
        return body.invocationType().parameterList();
    }

    private static ClassDesc returned(DirectMethodHandleDesc body) {
        return body.invocationType().returnType();
    }

    /// Whether an interface, or one that it extends, has something to do when it is initialised.
    private boolean isInitialised(ClassDesc type) {
        Boolean told = initialised.get(type);
        if (told != null) {
            return told;
        }
        String name = type.descriptorString().substring(1, type.descriptorString().length() - 1) + ".class";
        try (InputStream in = known.getResourceAsStream(name)) {
            ClassModel model = format.parse(in.readAllBytes());
            boolean found = model.methods().stream().anyMatch(m -> m.methodName().equalsString("<clinit>"))
                    || model.interfaces().stream().anyMatch(one -> isInitialised(one.asSymbol()));
            initialised.put(type, found);
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /// The method beside the body that runs it: the body may be private.
    private static void runner(ClassBuilder builder, Lambda lambda) {
        int flags = ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC | (lambda.inInterface() ? ClassFile.ACC_PUBLIC : 0);
        builder.withMethodBody(lambda.name(), lambda.runner(), flags, code -> {
            DirectMethodHandleDesc body = lambda.body();
            boolean creates = body.kind() == DirectMethodHandleDesc.Kind.CONSTRUCTOR;
            if (creates) {
                code.new_(body.owner()).dup();
            }
            List<ClassDesc> taken = taken(body);
            int slot = 0;
            for (int i = 0; i < taken.size(); i++) {
                ClassDesc given = lambda.runner().parameterType(i);
                slot += load(code, slot, given, taken.get(i));
            }
            run(code, body);
            ClassDesc wanted = lambda.called().returnType();
            ClassDesc returned = returned(body);
            if (wanted.equals(ConstantDescs.CD_void)) {
                code.return_();
            } else {
                if (!wanted.isPrimitive() && !wanted.equals(returned)) {
                    code.checkcast(wanted);
                }
                code.return_(TypeKind.from(wanted));
            }
        });
    }

    private static void run(CodeBuilder code, DirectMethodHandleDesc body) {
        MethodTypeDesc type = MethodTypeDesc.ofDescriptor(body.lookupDescriptor());
        Opcode how = switch (body.kind()) {
            case STATIC, INTERFACE_STATIC -> Opcode.INVOKESTATIC;
            case VIRTUAL -> Opcode.INVOKEVIRTUAL;
            case INTERFACE_VIRTUAL -> Opcode.INVOKEINTERFACE;
            case SPECIAL, INTERFACE_SPECIAL, CONSTRUCTOR -> Opcode.INVOKESPECIAL;
            default -> throw new IllegalArgumentException(body.kind().toString());
        };
        code.invoke(how, body.owner(), body.methodName(), type, body.isOwnerInterface());
    }

    /// Loads what is in a slot as what is wanted. Returns how many slots it takes.
    private static int load(CodeBuilder code, int slot, ClassDesc given, ClassDesc wanted) {
        TypeKind kind = TypeKind.from(given);
        code.loadLocal(kind, slot);
        if (!given.equals(wanted)) {
            code.checkcast(wanted);
        }
        return kind.slotSize();
    }

    private byte[] written(Lambda lambda, int version) {
        ClassDesc type = lambda.type();
        List<ClassDesc> held = lambda.held();
        MethodTypeDesc constructor = MethodTypeDesc.of(ConstantDescs.CD_void, held);
        return format.build(type, builder -> {
            builder.withVersion(version, 0);
            builder.withFlags(ClassFile.ACC_FINAL | ClassFile.ACC_SUPER | ClassFile.ACC_SYNTHETIC);
            builder.withInterfaceSymbols(lambda.isSerialized() ? List.of(lambda.implemented(), SERIAL)
                    : List.of(lambda.implemented()));
            for (int i = 0; i < held.size(); i++) {
                builder.withField("held" + i, held.get(i), ClassFile.ACC_PRIVATE | ClassFile.ACC_FINAL);
            }
            builder.withMethodBody(ConstantDescs.INIT_NAME, constructor, ClassFile.ACC_PRIVATE, code -> {
                code.aload(0).invokespecial(ConstantDescs.CD_Object, ConstantDescs.INIT_NAME, ConstantDescs.MTD_void);
                int slot = 1;
                for (int i = 0; i < held.size(); i++) {
                    code.aload(0);
                    slot += load(code, slot, held.get(i), held.get(i));
                    code.putfield(type, "held" + i, held.get(i));
                }
                code.return_();
            });
            builder.withMethodBody("of", lambda.folding().typeSymbol(), ClassFile.ACC_STATIC, code -> {
                code.new_(type).dup();
                int slot = 0;
                for (ClassDesc one : held) {
                    slot += load(code, slot, one, one);
                }
                code.invokespecial(type, ConstantDescs.INIT_NAME, constructor).areturn();
            });
            builder.withMethodBody(lambda.folding().name().stringValue(), lambda.erased(), ClassFile.ACC_PUBLIC,
                    code -> run(code, lambda, held));
        });
    }

    /// Hands on what is held and what the lambda is called with.
    private static void run(CodeBuilder code, Lambda lambda, List<ClassDesc> held) {
        for (int i = 0; i < held.size(); i++) {
            code.aload(0).getfield(lambda.type(), "held" + i, held.get(i));
        }
        int slot = 1;
        for (int i = 0; i < lambda.erased().parameterCount(); i++) {
            slot += load(code, slot, lambda.erased().parameterType(i), lambda.called().parameterType(i));
        }
        code.invokestatic(lambda.host(), lambda.name(), lambda.runner(), lambda.inInterface());
        code.return_(TypeKind.from(lambda.erased().returnType()));
    }
}
