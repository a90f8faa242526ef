package vn.hoitu.organization;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.hoitu.shared.actor.Actor;
import vn.hoitu.shared.web.ActorAuthentication;
import vn.hoitu.testing.ModuleTest;

/** What the addresses answer, in which words; signing in has its own tests. */
@ModuleTest
class OrganizationHttpTests {

    @Autowired
    WebApplicationContext context;

    @Autowired
    OrganizationRegister register;

    private MockMvc http;

    @BeforeEach
    void signIn() {
        http = MockMvcBuilders.webAppContextSetup(context).build();
        SecurityContextHolder.getContext().setAuthentication(new ActorAuthentication(Actor.program("test")));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void anOrganisationIsCreatedReadAndChanged() throws Exception {
        UUID id = created("Báo Qua Mạng");

        http.perform(get("/api/v1/organizations/{id}", id).param("asOf", "2024-06-01"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.kindName").value("Báo"))
                .andExpect(jsonPath("$.names[0].from").value("2024-01-01"))
                .andExpect(jsonPath("$.version").value(1));
        http.perform(
                        change(
                                id,
                                "{\"change\":\"rename\",\"on\":\"2025-01-01\",\"name\":\"Báo Mới\",\"source\":\"s\",\"version\":1}"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.name").value("Báo Mới"));
        http.perform(
                        change(
                                id,
                                "{\"change\":\"rename\",\"on\":\"2025-02-01\",\"name\":\"Báo Cũ\",\"source\":\"s\",\"version\":1}"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("organization-moved-on"))
                .andExpect(jsonPath("$.detail").value(startsWith("Tổ chức này vừa được người khác thay đổi")));
    }

    @Test
    void treesListsAndWordsAnswerForADay() throws Exception {
        created("Báo Trong Cây");

        http.perform(get("/api/v1/organizations/tree").param("asOf", "2024-06-01"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.asOf").value("2024-06-01"))
                .andExpect(jsonPath("$.roots[*].name").value(hasItem("Báo Trong Cây")));
        http.perform(get("/api/v1/organizations").param("q", "trong cay").param("asOf", "2024-06-01"))
                .andExpect(jsonPath("$.items[0].state").value("active"));
        http.perform(get("/api/v1/organizations/press-types")
                        .param("asOf", "2026-07-01")
                        .header("Accept-Language", "en"))
                .andExpect(jsonPath("$.items[2].name").value("Radio"))
                .andExpect(jsonPath("$.items[2].citation").value("Luật Báo chí số 126/2025/QH15, Điều 2 khoản 4"));
    }

    @Test
    void badDaysAndStatesAreRefusedInWords() throws Exception {
        http.perform(get("/api/v1/organizations/tree").param("asOf", "9999-01-01"))
                .andExpect(status().is(422));
        http.perform(get("/api/v1/organizations/tree").param("asOf", "hôm nay")).andExpect(status().is(400));
        http.perform(get("/api/v1/organizations").param("state", "x")).andExpect(status().is(422));
        http.perform(get("/api/v1/organizations").param("cursor", "!!")).andExpect(status().is(422));
        http.perform(get("/api/v1/organizations/{id}", UUID.randomUUID())).andExpect(status().isNotFound());
        http.perform(change(created("Báo Rỗng"), "{\"into\":[null],\"with\":[null],\"pressTypes\":[null]}"))
                .andExpect(status().is(400));
    }

    @Test
    void registryFilesGoOutAndIn() throws Exception {
        byte[] csv = http.perform(get("/api/v1/organizations/registry.csv").param("asOf", "2024-06-01"))
                .andExpect(status().isOk())
                .andExpect(header().string(
                                "Content-Disposition", "attachment; filename=\"hoitu-registry-2024-06-01.csv\""))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        http.perform(get("/api/v1/organizations/registry.xlsx")).andExpect(status().isOk());
        http.perform(multipart("/api/v1/organizations/registry")
                        .file(new MockMultipartFile("file", "x.csv", "text/csv", csv))
                        .param("dryRun", "true"))
                .andExpect(jsonPath("$.problems").isEmpty())
                .andExpect(jsonPath("$.created").value(0))
                .andExpect(jsonPath("$.changed").value(0))
                .andExpect(jsonPath("$.applied").value(false));
        http.perform(multipart("/api/v1/organizations/registry")
                        .file(new MockMultipartFile(
                                "file", "x.csv", "text/csv", "Tên,Loại\nA,rạp hát".getBytes(StandardCharsets.UTF_8))))
                .andExpect(jsonPath("$.problems[0].row").value(2))
                .andExpect(jsonPath("$.problems[0].column").value("Loại"))
                .andExpect(jsonPath("$.problems[0].message").value("Giá trị này không có trong danh mục."));
    }

    @Test
    void anAgencyIsFoundedAndItsProfileKept() throws Exception {
        String slug = "qua-mang-" + UUID.randomUUID();
        String body = http.perform(
                        post("/api/v1/agencies")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(
                                        "{\"slug\":\"" + slug
                                                + "\",\"organization\":{\"name\":\"Tạp chí Qua Mạng\",\"kind\":\"magazine\",\"source\":\"s\"}}"))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.host").value(slug + ".localhost"))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        String id = body.replaceAll(".*\"id\":\"([0-9a-f-]+)\".*", "$1");

        http.perform(put("/api/v1/agencies/{a}/profile", id)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"productName\":\"Qua Mạng\",\"version\":1}"))
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.fields[0].message")
                        .value("Tên của tạp chí phải có chữ “Tạp chí” (Luật Báo chí 126/2025/QH15, Điều 40)."));
    }

    private UUID created(String name) {
        return register.create(
                        Actor.program("test"),
                        new NewOrganization(
                                name, "newspaper", null, null, java.time.LocalDate.of(2024, 1, 1), null, "s"))
                .orThrow();
    }

    private static org.springframework.test.web.servlet.RequestBuilder change(UUID id, String body) {
        return post("/api/v1/organizations/{id}/changes", id)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
    }
}
