//! The binary format of ranges: a byte of flags, then the ends that there are, each after its length.

use std::ops::Bound;

use bytes::{BufMut, BytesMut};
use postgres::types::{IsNull, Type};

use super::decode::{self, malformed};
use super::encode::{self, Outcome, Refusal};
use crate::error::Result;
use crate::range::Range;
use crate::value::Value;

// `src/include/utils/rangetypes.h` of PostgreSQL.
const EMPTY: u8 = 0x01;
const LOWER_INCLUDED: u8 = 0x02;
const UPPER_INCLUDED: u8 = 0x04;
const LOWER_UNBOUNDED: u8 = 0x08;
const UPPER_UNBOUNDED: u8 = 0x10;

/// Writes a range whose ends are of the type `end`.
pub(super) fn encode(range: &Range<Value<'_>>, end: &Type, out: &mut BytesMut) -> Outcome {
    let Range::Between { lower, upper } = range else {
        out.put_u8(EMPTY);
        return Ok(());
    };
    let flag = |bound: &Bound<Value<'_>>, included, unbounded| match bound {
        Bound::Included(_) => included,
        Bound::Excluded(_) => 0,
        Bound::Unbounded => unbounded,
    };
    out.put_u8(
        flag(lower, LOWER_INCLUDED, LOWER_UNBOUNDED) | flag(upper, UPPER_INCLUDED, UPPER_UNBOUNDED),
    );
    for bound in [lower, upper] {
        let (Bound::Included(value) | Bound::Excluded(value)) = bound else {
            continue;
        };
        let start = out.len();
        out.put_i32(0);
        // An end that is NULL would be none.
        if let IsNull::Yes = encode::value(value, end, out)? {
            return Err(Refusal::Type);
        }
        let length = i32::try_from(out.len() - start - 4).map_err(|_| Refusal::Range)?;
        out[start..start + 4].copy_from_slice(&length.to_be_bytes());
    }
    Ok(())
}

/// Reads a range of the type `ty`, whose ends are of the type `end`.
pub(super) fn decode<'r>(raw: &'r [u8], ty: &Type, end: &Type) -> Result<Range<Value<'r>>> {
    let (flags, mut rest) = raw.split_first().ok_or_else(|| malformed(ty))?;
    if flags & EMPTY != 0 {
        return Ok(Range::Empty);
    }
    let mut bound = |included, unbounded| {
        if flags & unbounded != 0 {
            return Ok(Bound::Unbounded);
        }
        let (length, tail) = rest.split_first_chunk().ok_or_else(|| malformed(ty))?;
        let (value, tail) = usize::try_from(i32::from_be_bytes(*length))
            .ok()
            .and_then(|length| tail.split_at_checked(length))
            .ok_or_else(|| malformed(ty))?;
        rest = tail;
        let value = decode::value(value, end)?;
        Ok(if flags & included != 0 {
            Bound::Included(value)
        } else {
            Bound::Excluded(value)
        })
    };
    let lower = bound(LOWER_INCLUDED, LOWER_UNBOUNDED)?;
    let upper = bound(UPPER_INCLUDED, UPPER_UNBOUNDED)?;
    Ok(Range::Between { lower, upper })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::ErrorKind;

    #[test]
    fn ranges_round_trip() {
        let ends = [
            Bound::Unbounded,
            Bound::Included(Value::Int(-1)),
            Bound::Excluded(Value::Int(7)),
        ];
        let mut ranges = vec![Range::Empty];
        for lower in &ends {
            for upper in &ends {
                let (lower, upper) = (lower.clone(), upper.clone());
                ranges.push(Range::Between { lower, upper });
            }
        }
        for range in ranges {
            let mut out = BytesMut::new();
            encode(&range, &Type::INT4, &mut out).unwrap();
            let read = decode(&out, &Type::INT4_RANGE, &Type::INT4).unwrap();
            assert_eq!(format!("{read:?}"), format!("{range:?}"));
        }
    }

    #[test]
    fn an_end_is_never_null() {
        let range = Range::Between {
            lower: Bound::Included(Value::Null),
            upper: Bound::Unbounded,
        };
        let written = encode(&range, &Type::INT4, &mut BytesMut::new());
        assert!(matches!(written, Err(Refusal::Type)), "{written:?}");
    }

    #[test]
    fn bytes_that_are_no_range_are_errors() {
        for raw in [
            &[][..],
            &[LOWER_UNBOUNDED],
            &[LOWER_UNBOUNDED, 0, 0, 0, 4, 0],
            &[UPPER_UNBOUNDED, 0xff, 0xff, 0xff, 0xff],
            &[UPPER_UNBOUNDED, 0, 0, 0, 1, 0],
        ] {
            let error = decode(raw, &Type::INT4_RANGE, &Type::INT4).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Decode, "{raw:?}");
        }
    }
}
