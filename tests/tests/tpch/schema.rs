//! The checked-in modules are what the generator writes, on every engine.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use querent_tests::{Engine, Scratch, generated, tpch};

#[test]
fn the_modules_are_up_to_date_on_every_engine() {
    for engine in Engine::available() {
        let scratch = Scratch::new(engine.url(), "t_tpch").expect("a database");
        tpch::create(&mut scratch.open().expect("a connection")).expect("the tables");
        let output = generated::generate(scratch.url()).expect("modules");
        assert_eq!(output.warnings, [], "{engine:?}");
        if engine.url().is_none() && std::env::var_os("QUERENT_BLESS").is_some() {
            querent_codegen::write(&directory(), &output).expect("written modules");
        }
        let expected: BTreeMap<PathBuf, String> = output
            .modules()
            .map(|(path, text)| (path.to_owned(), text.to_owned()))
            .collect();
        assert_eq!(
            checked_in().keys().collect::<Vec<_>>(),
            expected.keys().collect::<Vec<_>>()
        );
        for (path, text) in checked_in() {
            assert!(
                text == expected[&path],
                "{engine:?}: {} is out of date",
                path.display()
            );
        }
    }
}

fn directory() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src/tpch/schema")
}

/// The checked-in modules.
fn checked_in() -> BTreeMap<PathBuf, String> {
    std::fs::read_dir(directory())
        .expect("the modules")
        .map(|entry| entry.expect("a module").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "rs"))
        .map(|path| {
            let text = std::fs::read_to_string(&path).expect("a module");
            (PathBuf::from(path.file_name().expect("a file")), text)
        })
        .collect()
}
