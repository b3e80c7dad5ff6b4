package dev.assay.exercise.exercism;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TrackTest {
    @Test
    void a_track_is_told_by_what_its_solutions_are_called() {
        assertThat(Track.of(List.of("bob.py"))).contains(Track.PYTHON);
        assertThat(Track.of(List.of("src/main/java/Bob.java"))).contains(Track.JAVA);
        assertThat(Track.of(List.of("bob.h"))).contains(Track.CPP);
        assertThat(Track.of(List.of("bob.cob", "py"))).isEmpty();
    }

    @Test
    void tests_of_classes_are_found_with_their_class() {
        assertThat(Track.PYTHON.tests("""
                        class AdderTest(unittest.TestCase):
                            def setUp(self):
                                pass

                            def test_adds(self):
                                def test_inner(): pass
                                # def test_in_a_comment(self):

                            async def test_waits(self):
                                pass

                        def test_alone():
                            pass
                        """))
                .containsExactly(
                        List.of("AdderTest", "test_adds"),
                        List.of("AdderTest", "test_inner"),
                        List.of("AdderTest", "test_waits"),
                        List.of("test_alone"));
    }

    @Test
    void titles_are_read_as_the_language_reads_them() {
        assertThat(Track.JAVASCRIPT.tests("""
                        describe('Adder', () => {
                          test('adds', () => {});
                          describe("with 'words'", () => {
                            test(
                              'isn\\'t short',
                              () => {},
                            );
                            it(`a template`, () => {});
                          });
                          test("at the end", () => {});
                          test.skip('never', () => {});
                          // test('commented out', () => {});
                        });
                        """))
                .containsExactly(
                        List.of("Adder", "adds"),
                        List.of("Adder", "with 'words'", "isn't short"),
                        List.of("Adder", "with 'words'", "a template"),
                        List.of("Adder", "at the end"));
        assertThat(Track.CPP.tests("TEST_CASE(\"says \\\"hi\\\"\", \"[1]\")\n{\n"))
                .containsExactly(List.of("says \"hi\""));
    }

    @Test
    void only_tests_are_found_where_other_functions_look_like_them() {
        assertThat(Track.GO.tests("""
                        func TestAdds(t *testing.T) {
                        func TestMain(m *testing.M) {
                        func BenchmarkAdds(b *testing.B) {
                        func helper(t *testing.T) {
                        """)).containsExactly(List.of("TestAdds"));
        assertThat(Track.JAVA.tests("""
                        public class AdderTest {
                            @BeforeEach
                            public void setUp() {
                            }

                            @Test
                            @DisplayName("adds, all")
                            public void adds() {
                            }

                            @ParameterizedTest
                            @ValueSource(ints = {1, 2})
                            void many(int number) {
                            }
                        """)).containsExactly(List.of("AdderTest", "adds"));
        assertThat(Track.RUST.tests("#[test]\nfn adds() {\n}\nfn other() {}\n")).containsExactly(List.of("adds"));
    }

    @Test
    void tests_that_ship_switched_off_are_switched_on_and_lines_stay_where_they_were() {
        assertThat(Track.JAVASCRIPT.switchedOn(
                        "xtest('a', f);\n  xit('b', f);\nxdescribe('c', f);\ntest.skip('d', f);\n"))
                .isEqualTo("test('a', f);\n  it('b', f);\ndescribe('c', f);\ntest.skip('d', f);\n");
        assertThat(Track.JAVA.switchedOn(
                        "@Test\n  @Disabled(\"Remove to run test\")\nvoid a() {}\n@Disabled\n@Test\nvoid b() {}\n"))
                .isEqualTo("@Test\n\nvoid a() {}\n\n@Test\nvoid b() {}\n");
        assertThat(Track.RUBY.switchedOn(
                        "def test_a\n  # skip\n  skip\n  skip 'later'\n  skip = 1\n  assert skip\nend\n"))
                .isEqualTo("def test_a\n  # skip\n\n\n  skip = 1\n  assert skip\nend\n");
        assertThat(Track.RUST.switchedOn("#[test]\n#[ignore = \"later\"]\nfn a() {}\n#[ignore]\n"))
                .isEqualTo("#[test]\n\nfn a() {}\n\n");
        assertThat(Track.CPP.switchedOn("TEST_CASE(\"a\")\n"))
                .startsWith("#define EXERCISM_RUN_ALL_TESTS\n")
                .endsWith("#line 1\nTEST_CASE(\"a\")\n");
        assertThat(Track.PYTHON.switchedOn("def test_a():\n")).isEqualTo("def test_a():\n");
    }
}
