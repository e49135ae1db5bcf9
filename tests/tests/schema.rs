//! The checked-in modules of the sample are what the generator writes, on every engine.

use querent_tests::{Engine, Scratch, generated, sample};

#[test]
fn the_modules_of_the_sample_are_up_to_date_on_every_engine() {
    for engine in Engine::available() {
        let scratch = Scratch::new(engine.url(), "t_schema").expect("a database");
        sample::create(&mut scratch.open().expect("a connection")).expect("the sample's tables");
        let output = generated::generate(scratch.url()).expect("modules");
        assert_eq!(output.warnings, [], "{engine:?}");
        if engine.url().is_none() && std::env::var_os("QUERENT_BLESS").is_some() {
            querent_codegen::write(&generated::directory(), &output).expect("written modules");
        }
        let found = generated::differences(&output).expect("the checked-in modules");
        assert!(found.is_empty(), "{engine:?}: {}", found.join("\n"));
    }
}

#[test]
fn a_module_that_is_out_of_date_is_named() {
    let scratch = Scratch::new(None, "t_schema").expect("a database");
    let mut conn = scratch.open().expect("a connection");
    sample::create(&mut conn).expect("the sample's tables");
    querent::Connection::batch(&mut conn, "ALTER TABLE artists ADD COLUMN label TEXT").unwrap();
    let output = generated::generate(scratch.url()).expect("modules");
    let found = generated::differences(&output).expect("the checked-in modules");
    let [only] = found.as_slice() else {
        panic!("{found:?}")
    };
    assert!(
        only.starts_with("artists.rs:") && only.contains("label"),
        "{only}"
    );
}
