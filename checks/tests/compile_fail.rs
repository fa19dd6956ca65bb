//! What must not compile.

#[test]
fn mistakes_that_the_types_find() {
    trybuild::TestCases::new().compile_fail("tests/compile_fail/*.rs");
}
