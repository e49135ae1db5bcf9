//! The tables that the operations work on.

querent_tests::declare! {
    people key (id, ()), unique () {
        id: BigInt NotNull i64,
        name: Text NotNull String,
        email: Text Nullable Option<String>,
        age: BigInt NotNull i64,
    }
    notes {
        id: BigInt NotNull i64,
        person_id: BigInt NotNull i64,
        body: Text NotNull String,
    }
}
