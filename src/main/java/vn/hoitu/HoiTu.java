package vn.hoitu;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The program. */
@SpringBootApplication
@Modulithic(systemName = "Hội Tụ", sharedModules = "shared")
public class HoiTu {

    public static void main(String[] arguments) {
        SpringApplication.run(HoiTu.class, arguments);
    }
}
