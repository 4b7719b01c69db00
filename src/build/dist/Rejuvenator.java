import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.util.jar.JarFile;

/// Writes the classes of a library that was compiled for Java 5 as Java 8 has them, with the maps by which they are
/// verified: classes without them are in no cache. What they do stays as it is.
final class Rejuvenator {
    private final ClassFile format;

    /// For the classes of this jar.
    Rejuvenator(JarFile jar) {
        ClassHierarchyResolver own = ClassHierarchyResolver.ofResourceParsing(name -> {
            try {
                var entry = jar.getEntry(name.packageName().replace('.', '/') + "/" + name.displayName() + ".class");
                return entry == null ? null : jar.getInputStream(entry);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        format = ClassFile.of(ClassFile.StackMapsOption.GENERATE_STACK_MAPS, ClassFile.ClassHierarchyResolverOption
                .of(own.orElse(ClassHierarchyResolver.defaultResolver()).cached()));
    }

    /// The class as newer compilers write it.
    byte[] rejuvenate(byte[] old) {
        ClassModel model = format.parse(old);
        ClassTransform newer = (builder, element) -> {
            if (element instanceof ClassFileVersion) {
                builder.withVersion(ClassFile.JAVA_8_VERSION, 0);
            } else {
                builder.with(element);
            }
        };
        return format.transformClass(model, newer.andThen(ClassTransform.transformingMethodBodies(
                CodeTransform.ACCEPT_ALL)));
    }
}
