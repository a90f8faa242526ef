package vn.hoitu.site;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import vn.hoitu.editorial.PublicSite;
import vn.hoitu.testing.ModuleTest;
import vn.hoitu.testing.TestAgencies;
import vn.hoitu.testing.TestInstallation;
import vn.hoitu.testing.TestNewsrooms;

/** What tests of the running site share: the program, and a newsroom of its own for each test. */
@ModuleTest
@ContextConfiguration(initializers = SiteTest.OwnFolder.class)
@Import({TestAgencies.class, TestNewsrooms.class, SiteTestBeans.class})
abstract class SiteTest {

    /** With agencies and pictures in memory this is another program, and no two programs share a data folder. */
    static final class OwnFolder implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of("hoitu.data=" + TestInstallation.data().resolveSibling("site-" + UUID.randomUUID()))
                    .applyTo(context);
        }
    }

    @Autowired
    TestAgencies ids;

    @Autowired
    SiteTestBeans.KnownAgencies agencies;

    @Autowired
    SiteTestBeans.KnownSections sections;

    @Autowired
    SiteTestBeans.KnownPictures pictures;

    @Autowired
    SiteTestBeans.KnownSearch search;

    @Autowired
    PublicSite site;

    @LocalServerPort
    int port;

    SiteNewsroom newsroom;

    @BeforeEach
    void openTheNewsroom() {
        newsroom = another();
    }

    SiteNewsroom another() {
        return SiteNewsroom.open(ids, agencies, sections, site);
    }

    HttpReader.Got read(String target, String... headers) {
        return readFrom(newsroom, target, headers);
    }

    HttpReader.Got readFrom(SiteNewsroom of, String target, String... headers) {
        return new HttpReader(port).get(of.profile.host() + ":" + port, target, headers);
    }
}
