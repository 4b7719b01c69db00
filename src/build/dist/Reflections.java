import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// What JavaFX asks of the JDK by reflection, asked directly: whether there is a security manager, and of each letter that
/// is shown whether it is an ideograph. For reflection Java reads annotations and makes up classes.
final class Reflections {
    private static final ClassDesc MANAGER = ClassDesc.of("java.lang.SecurityManager");
    private static final ClassDesc REFUSED = ClassDesc.of("java.lang.UnsupportedOperationException");
    private static final Map<String, Consumer<CodeBuilder>> DIRECT = Map.of(
            "com/sun/javafx/SecurityUtil.checkSecurityManager()V", Reflections::refuseManager,
            "com/sun/javafx/text/GlyphLayout.isIdeographic(I)Z", Reflections::isIdeograph);

    private Reflections() {}

    /// The code of this method without reflection; empty where it needs none.
    static Optional<Consumer<CodeBuilder>> direct(ClassModel model, MethodModel method) {
        return Optional.ofNullable(DIRECT.get(model.thisClass().asInternalName() + "."
                + method.methodName().stringValue() + method.methodType().stringValue()));
    }

    private static void isIdeograph(CodeBuilder code) {
        code.iload(0).invokestatic(ConstantDescs.CD_Character, "isIdeographic",
                MethodTypeDesc.of(ConstantDescs.CD_boolean, ConstantDescs.CD_int)).ireturn();
    }

    private static void refuseManager(CodeBuilder code) {
        Label none = code.newLabel();
        code.invokestatic(ClassDesc.of("java.lang.System"), "getSecurityManager", MethodTypeDesc.of(MANAGER)).ifnull(none);
        code.new_(REFUSED).dup().loadConstant("JavaFX does not support running with the Security Manager");
        code.invokespecial(REFUSED, ConstantDescs.INIT_NAME,
                MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_String)).athrow();
        code.labelBinding(none).return_();
    }
}
