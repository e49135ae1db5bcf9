//! The sizes of what a program loads into memory from its file.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};
use object::{Object as _, ObjectSection as _, SectionFlags, SectionKind, elf};

/// Bytes of a program's file that it runs or reads, symbols and debug information not among them.
#[derive(Clone, Copy, Debug)]
pub(super) struct Segments {
    /// Machine code.
    pub(super) text: u64,
    /// Constants, initial values, relocations and tables for unwinding.
    pub(super) data: u64,
}

impl Segments {
    /// Reads the headers of a program.
    ///
    /// # Errors
    ///
    /// When the file cannot be read or is no program.
    pub(super) fn of(program: &Path) -> Result<Self> {
        let bytes = fs::read(program).with_context(|| format!("reading {}", program.display()))?;
        let file = object::File::parse(&*bytes).with_context(|| program.display().to_string())?;
        let mut sizes = Self { text: 0, data: 0 };
        for section in file.sections() {
            match (section.kind(), section.flags()) {
                (SectionKind::UninitializedData | SectionKind::UninitializedTls, _) => {}
                (SectionKind::Text, _) => sizes.text += section.size(),
                (_, SectionFlags::Elf { sh_flags, .. })
                    if sh_flags & elf::SHF_ALLOC != elf::SectionFlags::default() =>
                {
                    sizes.data += section.size();
                }
                (_, SectionFlags::Elf { .. }) => {}
                (
                    SectionKind::Data
                    | SectionKind::ReadOnlyData
                    | SectionKind::ReadOnlyDataWithRel
                    | SectionKind::ReadOnlyString
                    | SectionKind::Tls,
                    _,
                ) => sizes.data += section.size(),
                _ => {}
            }
        }
        Ok(sizes)
    }

    /// Both together.
    pub(super) fn all(self) -> u64 {
        self.text + self.data
    }
}

#[cfg(test)]
mod tests {
    use super::Segments;

    #[test]
    fn this_program_has_code_and_data() {
        let program = std::env::current_exe().expect("the path of this program");
        let sizes = Segments::of(&program).expect("the headers of this program");
        let file = std::fs::metadata(&program).expect("the file").len();
        assert!(sizes.text > 10_000 && sizes.data > 10_000, "{sizes:?}");
        assert!(sizes.all() < file, "{sizes:?} of {file}");
    }
}
