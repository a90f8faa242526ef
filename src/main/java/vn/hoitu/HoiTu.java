package vn.hoitu;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;
import vn.hoitu.operation.Program;

/** The program. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@Modulithic(systemName = "Hội Tụ", sharedModules = "shared")
public class HoiTu {

    public static void main(String[] arguments) {
        System.setOut(utf8(FileDescriptor.out)); // Vietnamese is readable whatever the terminal's language is
        System.setErr(utf8(FileDescriptor.err));
        int code = new Program(HoiTu.class, System.out, System.err).run(List.of(arguments), System.getenv());
        if (code != Program.RUNS_ON) {
            System.exit(code);
        }
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
