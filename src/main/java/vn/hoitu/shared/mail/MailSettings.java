package vn.hoitu.shared.mail;

import java.time.Duration;
import java.util.Properties;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The mail server this installation sends through; without a host it has none, and letters wait.
 *
 * @param security {@code starttls} (the default), {@code tls}, or {@code none} for a server on the own machine
 * @param patience how long the server may take for a step before it counts as hanging
 */
@Component
record MailSettings(
        String host, int port, String user, String password, String security, String from, Duration patience) {

    private static final int PORT_WITH_TLS = 465;
    private static final int PORT_TO_SUBMIT = 587;

    @Autowired
    MailSettings(
            @Value("${hoitu.mail.host:}") String host,
            @Value("${hoitu.mail.port:0}") int port,
            @Value("${hoitu.mail.user:}") String user,
            @Value("${hoitu.mail.password:}") String password,
            @Value("${hoitu.mail.security:starttls}") String security,
            @Value("${hoitu.mail.from:}") String from,
            @Value("${hoitu.mail.patience:20s}") Duration patience) {
        this.host = host.strip();
        this.port = port > 0 ? port : security.equals("tls") ? PORT_WITH_TLS : PORT_TO_SUBMIT;
        this.user = user;
        this.password = password;
        this.security = security;
        this.from = from.isBlank() ? user : from.strip();
        this.patience = patience;
    }

    boolean present() {
        return !host.isEmpty();
    }

    Properties properties() {
        String millis = Long.toString(patience.toMillis());
        Properties all = new Properties();
        all.setProperty("mail.transport.protocol", "smtp");
        all.setProperty("mail.smtp.host", host);
        all.setProperty("mail.smtp.port", Integer.toString(port));
        all.setProperty("mail.smtp.auth", Boolean.toString(!user.isEmpty()));
        all.setProperty("mail.smtp.connectiontimeout", millis);
        all.setProperty("mail.smtp.timeout", millis);
        all.setProperty("mail.smtp.writetimeout", millis);
        all.setProperty("mail.smtp.quitwait", "false");
        all.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        all.setProperty("mail.smtp.ssl.enable", Boolean.toString(security.equals("tls")));
        all.setProperty("mail.smtp.starttls.enable", Boolean.toString(security.equals("starttls")));
        all.setProperty("mail.smtp.starttls.required", Boolean.toString(security.equals("starttls")));
        return all;
    }
}
