import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.MethodModel;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/// Spells out lambdas that the JDK would otherwise make classes for at each start: those of an interface with methods of
/// its own and something to initialise, such as ReactFX's `Subscription`. The cache of classes keeps all others.
///
/// In the place of such a lambda stands a class beside the one it was written in, which calls back into that by a method
/// for it alone. What it does stays as it is.
final class Speller {
    private final Function<String, InputStream> resources;
    private final ClassFile format;
    private final Map<String, byte[]> spelled = new TreeMap<>();

    /// @param resources the classes of the program and all it needs, by the names of their files
    /// @param format how classes are read and written
    Speller(Function<String, InputStream> resources, ClassFile format) {
        this.resources = resources;
        this.format = format;
    }

    /// A lambda: where it stands, and what it is made of.
    private record Lambda(InvokeDynamicInstruction site, ClassModel home, int number) {
        ClassDesc own() {
            String name = home.thisClass().asInternalName() + "$$Spelled" + number;
            return ClassDesc.ofInternalName(name);
        }

        MethodTypeDesc captured() {
            return site.typeSymbol();
        }

        MethodTypeDesc erased() {
            return (MethodTypeDesc) site.bootstrapArgs().get(0);
        }

        DirectMethodHandleDesc body() {
            return (DirectMethodHandleDesc) site.bootstrapArgs().get(1);
        }

        MethodTypeDesc exact() {
            return (MethodTypeDesc) site.bootstrapArgs().get(2);
        }

        String bridge() {
            return "spelled$" + number;
        }

        MethodTypeDesc bridgeType() {
            List<ClassDesc> all = new ArrayList<>(captured().parameterList());
            all.addAll(exact().parameterList());
            return MethodTypeDesc.of(exact().returnType(), all);
        }

        boolean isInInterface() {
            return home.flags().has(AccessFlag.INTERFACE);
        }

        /// Whether nothing has to be put into a box or taken out of one.
        boolean isPlain() {
            MethodTypeDesc invoked = body().invocationType();
            return fit(bridgeType().parameterList(), invoked.parameterList())
                    && fit(erased().parameterList(), exact().parameterList())
                    && fit(List.of(erased().returnType()), List.of(exact().returnType()))
                    && (exact().returnType().equals(ConstantDescs.CD_void)
                            || fit(List.of(exact().returnType()), List.of(invoked.returnType())));
        }

        private static boolean fit(List<ClassDesc> some, List<ClassDesc> others) {
            boolean fit = some.size() == others.size();
            for (int i = 0; fit && i < some.size(); i++) {
                boolean primitive = some.get(i).isPrimitive() || others.get(i).isPrimitive();
                fit = !primitive || some.get(i).equals(others.get(i));
            }
            return fit;
        }
    }

    /// The class with these lambdas spelled out; the classes that stand for them are among the [#spelled()] then.
    byte[] spell(byte[] folded) {
        ClassModel model = format.parse(folded);
        List<Lambda> lambdas = new ArrayList<>();
        byte[] whole = format.transformClass(model, ClassTransform.transformingMethodBodies((code, element) -> {
            if (element instanceof InvokeDynamicInstruction site && isLambda(site)) {
                Lambda lambda = new Lambda(site, model, lambdas.size());
                if (lambda.isPlain()) {
                    lambdas.add(lambda);
                    code.invokestatic(lambda.own(), "make", lambda.captured());
                    return;
                }
            }
            code.with(element);
        }).andThen(ClassTransform.endHandler(builder -> lambdas.forEach(lambda -> builder.withMethodBody(lambda.bridge(),
                lambda.bridgeType(), ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC
                        | (lambda.isInInterface() ? ClassFile.ACC_PUBLIC : 0), code -> bridge(code, lambda))))));
        if (lambdas.isEmpty()) {
            return folded;
        }
        lambdas.forEach(lambda -> spelled.put(internal(lambda.own()) + ".class", checked(own(lambda))));
        return checked(whole);
    }

    /// The further classes, by the names of their files.
    Map<String, byte[]> spelled() {
        return spelled;
    }

    private byte[] checked(byte[] written) {
        List<VerifyError> wrong = format.verify(written);
        if (!wrong.isEmpty()) {
            throw new IllegalStateException(wrong.getFirst());
        }
        return written;
    }

    private boolean isLambda(InvokeDynamicInstruction site) {
        DirectMethodHandleDesc maker = site.bootstrapMethod();
        return maker.owner().descriptorString().equals("Ljava/lang/invoke/LambdaMetafactory;")
                && maker.methodName().equals("metafactory") && isInitialised(internal(site.typeSymbol().returnType()));
    }

    /// Whether this interface, or one it extends, has methods of its own and something to initialise.
    private boolean isInitialised(String name) {
        try (InputStream in = resources.apply(name + ".class")) {
            if (in == null) {
                return false;
            }
            ClassModel model = format.parse(in.readAllBytes());
            boolean initialised = model.methods().stream()
                    .anyMatch(method -> method.methodName().equalsString(ConstantDescs.CLASS_INIT_NAME));
            return initialised && model.methods().stream().anyMatch(Speller::isOwn)
                    || model.interfaces().stream().anyMatch(one -> isInitialised(one.asInternalName()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOwn(MethodModel method) {
        return !method.flags().has(AccessFlag.ABSTRACT) && !method.flags().has(AccessFlag.STATIC);
    }

    /// Calls what the lambda calls, from the class it was written in.
    private static void bridge(CodeBuilder code, Lambda lambda) {
        DirectMethodHandleDesc body = lambda.body();
        MethodTypeDesc invoked = body.invocationType();
        MethodTypeDesc type = MethodTypeDesc.ofDescriptor(body.lookupDescriptor());
        if (body.kind() == DirectMethodHandleDesc.Kind.CONSTRUCTOR) {
            code.new_(body.owner()).dup();
        }
        int slot = 0;
        for (int i = 0; i < invoked.parameterCount(); i++) {
            slot = load(code, slot, lambda.bridgeType().parameterType(i), invoked.parameterType(i));
        }
        switch (body.kind()) {
            case STATIC, INTERFACE_STATIC ->
                code.invokestatic(body.owner(), body.methodName(), type, body.isOwnerInterface());
            case VIRTUAL -> code.invokevirtual(body.owner(), body.methodName(), type);
            case INTERFACE_VIRTUAL -> code.invokeinterface(body.owner(), body.methodName(), type);
            case SPECIAL, INTERFACE_SPECIAL ->
                code.invokespecial(body.owner(), body.methodName(), type, body.isOwnerInterface());
            case CONSTRUCTOR -> code.invokespecial(body.owner(), ConstantDescs.INIT_NAME, type);
            default -> throw new IllegalArgumentException(body.toString());
        }
        TypeKind wanted = TypeKind.from(lambda.exact().returnType());
        if (wanted == TypeKind.VOID) {
            switch (TypeKind.from(invoked.returnType()).slotSize()) {
                case 0 -> {}
                case 1 -> code.pop();
                default -> code.pop2();
            }
        }
        code.return_(wanted);
    }

    private static int load(CodeBuilder code, int slot, ClassDesc there, ClassDesc wanted) {
        TypeKind kind = TypeKind.from(there);
        code.loadLocal(kind, slot);
        cast(code, there, wanted);
        return slot + kind.slotSize();
    }

    private static void cast(CodeBuilder code, ClassDesc there, ClassDesc wanted) {
        if (!wanted.isPrimitive() && !wanted.equals(there) && !wanted.equals(ConstantDescs.CD_Object)) {
            code.checkcast(wanted);
        }
    }

    /// The class that stands for the lambda.
    private byte[] own(Lambda lambda) {
        ClassDesc own = lambda.own();
        List<ClassDesc> captured = lambda.captured().parameterList();
        MethodTypeDesc constructor = MethodTypeDesc.of(ConstantDescs.CD_void, captured);
        return format.build(own, builder -> {
            builder.withVersion(lambda.home().majorVersion(), 0)
                    .withFlags(ClassFile.ACC_FINAL | ClassFile.ACC_SUPER | ClassFile.ACC_SYNTHETIC)
                    .withInterfaceSymbols(lambda.captured().returnType());
            for (int i = 0; i < captured.size(); i++) {
                builder.withField("captured" + i, captured.get(i), ClassFile.ACC_PRIVATE | ClassFile.ACC_FINAL);
            }
            builder.withMethodBody(ConstantDescs.INIT_NAME, constructor, ClassFile.ACC_PRIVATE, code -> {
                code.aload(0).invokespecial(ConstantDescs.CD_Object, ConstantDescs.INIT_NAME, ConstantDescs.MTD_void);
                int slot = 1;
                for (int i = 0; i < captured.size(); i++) {
                    code.aload(0);
                    slot = load(code, slot, captured.get(i), captured.get(i));
                    code.putfield(own, "captured" + i, captured.get(i));
                }
                code.return_();
            });
            builder.withMethodBody("make", lambda.captured(), ClassFile.ACC_STATIC, code -> {
                code.new_(own).dup();
                int slot = 0;
                for (ClassDesc one : captured) {
                    slot = load(code, slot, one, one);
                }
                code.invokespecial(own, ConstantDescs.INIT_NAME, constructor).areturn();
            });
            builder.withMethodBody(lambda.site().name().stringValue(), lambda.erased(), ClassFile.ACC_PUBLIC, code -> {
                for (int i = 0; i < captured.size(); i++) {
                    code.aload(0).getfield(own, "captured" + i, captured.get(i));
                }
                int slot = 1;
                for (int i = 0; i < lambda.erased().parameterCount(); i++) {
                    slot = load(code, slot, lambda.erased().parameterType(i), lambda.exact().parameterType(i));
                }
                code.invokestatic(lambda.home().thisClass().asSymbol(), lambda.bridge(), lambda.bridgeType(),
                        lambda.isInInterface()).return_(TypeKind.from(lambda.erased().returnType()));
            });
        });
    }

    private static String internal(ClassDesc type) {
        String descriptor = type.descriptorString();
        return descriptor.substring(1, descriptor.length() - 1);
    }
}
