package vn.hoitu.media;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.json.JsonMapper;
import vn.hoitu.shared.AgencyId;
import vn.hoitu.shared.actor.Role;
import vn.hoitu.shared.web.ActorAuthentication;
import vn.hoitu.testing.ModuleTest;
import vn.hoitu.testing.TestAgencies;

/** The addresses of the archive, with a person signed in and the doorkeeper left aside. */
@ModuleTest
class PictureAddressTests {

    @Autowired
    WebApplicationContext program;

    @Autowired
    TestAgencies agencies;

    @Autowired
    JsonMapper json;

    private MockMvc web;
    private String address;

    @BeforeEach
    void signIn() {
        AgencyId agency = agencies.anAgency();
        address = "/api/v1/agencies/" + agency + "/pictures";
        SecurityContextHolder.getContext()
                .setAuthentication(new ActorAuthentication(agencies.aPerson("Mai", agency, Role.REPORTER)));
        web = MockMvcBuilders.webAppContextSetup(program).build();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aPictureIsSentDescribedAndServedSafely() throws Exception {
        byte[] bytes = SamplePictures.jpeg(700, 500);
        String added = web.perform(multipart(address)
                        .file(new MockMultipartFile("file", "lua.html", "text/html", bytes))
                        .param("caption", "Mùa lúa"))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.mime").value("image/jpeg"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        String url = json.readTree(added).get("url").asString();
        String thumbnail = json.readTree(added).get("thumbnailUrl").asString();

        String tag = web.perform(get(thumbnail))
                .andExpect(status().isOk())
                .andExpect(content().contentType("image/jpeg"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Disposition", "inline"))
                .andExpect(header().string("Content-Security-Policy", containsString("sandbox")))
                .andExpect(header().string("Cache-Control", "max-age=31536000, private, immutable"))
                .andReturn()
                .getResponse()
                .getHeader("ETag");
        web.perform(get(thumbnail).header("If-None-Match", tag)).andExpect(status().isNotModified());
        web.perform(get(url)).andExpect(content().bytes(bytes));
        web.perform(patch(url.replace("/original", ""))
                        .contentType("application/json")
                        .content("{\"alt\":\"Ruộng\"}"))
                .andExpect(jsonPath("$.alt").value("Ruộng"))
                .andExpect(jsonPath("$.caption").value("Mùa lúa"));
        web.perform(get(address).param("q", "mua lua"))
                .andExpect(jsonPath("$.items.length()").value(1));
    }

    @Test
    void whatIsNoPictureIsRefusedInWords() throws Exception {
        web.perform(multipart(address)
                        .file(new MockMultipartFile("file", "a.jpg", "image/jpeg", "<svg></svg>".getBytes()))
                        .header("Accept-Language", "vi"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("picture-svg"))
                .andExpect(jsonPath("$.detail").value(containsString("Không nhận ảnh SVG")));
        web.perform(get(address + "/00000000-0000-0000-0000-000000000001/huge")).andExpect(status().isNotFound());
    }
}
