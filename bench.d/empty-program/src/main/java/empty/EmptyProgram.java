package empty;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@SpringBootApplication
@RestController
public class EmptyProgram {

    public static void main(String[] arguments) {
        SpringApplication.run(EmptyProgram.class, arguments);
    }

    @GetMapping("/")
    String home() {
        return "empty";
    }
}
