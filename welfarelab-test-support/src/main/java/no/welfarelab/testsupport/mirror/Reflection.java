/* Copyright the welfarelab authors. Licensed under the Apache License, Version 2.0 (see LICENSE). */
package no.welfarelab.testsupport.mirror;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The two things the model's mirror needs of the JVM. */
final class Reflection {
  private Reflection() {}

  /** Calls a public method; what it throws, this throws. */
  static Object call(Method method, @Nullable Object target, Object... arguments) {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException thrown) {
        throw thrown;
      }
      throw new IllegalStateException(method.getName() + " failed", e.getCause());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(method + " is not public", e);
    }
  }

  /**
   * The names of a class's methods in the order of its source. Reflection promises no order, and
   * the JVM's differs from run to run; the class file keeps it.
   */
  static List<String> methodNamesInOrder(Class<?> type) {
    String file = type.getName().substring(type.getPackageName().length() + 1) + ".class";
    try (InputStream in = type.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no class file of " + type.getName());
      }
      return methodNames(new DataInputStream(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads as far as the methods; see chapter 4 of the Java virtual machine specification. */
  private static List<String> methodNames(DataInputStream in) throws IOException {
    in.skipNBytes(8); // magic number and version
    String[] constants = constants(in);
    in.skipNBytes(6); // flags, class, superclass
    in.skipNBytes(2L * in.readUnsignedShort()); // interfaces
    names(in, constants); // fields
    return names(in, constants);
  }

  private static String[] constants(DataInputStream in) throws IOException {
    String[] constants = new String[in.readUnsignedShort()];
    for (int i = 1; i < constants.length; i++) {
      int tag = in.readUnsignedByte();
      switch (tag) {
        case 1 -> constants[i] = in.readUTF();
        case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
        case 15 -> in.skipNBytes(3);
        case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4);
        case 5, 6 -> {
          in.skipNBytes(8);
          i++; // a long or double takes two places
        }
        default -> throw new IOException("unknown constant " + tag);
      }
    }
    return constants;
  }

  private static List<String> names(DataInputStream in, String[] constants) throws IOException {
    List<String> names = new ArrayList<>();
    for (int members = in.readUnsignedShort(); members > 0; members--) {
      in.skipNBytes(2); // flags
      names.add(constants[in.readUnsignedShort()]);
      in.skipNBytes(2); // descriptor
      for (int attributes = in.readUnsignedShort(); attributes > 0; attributes--) {
        in.skipNBytes(2); // name
        in.skipNBytes(Integer.toUnsignedLong(in.readInt()));
      }
    }
    return names;
  }
}
