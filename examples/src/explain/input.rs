//! Reading dumps from files without holding them in memory.

use core::ops::ControlFlow;
use std::io::{self, BufRead};

use vmcs::dump::{Dump, DumpReader};

/// The most bytes of a line that are kept; the reader of dumps needs fewer, and says so if it
/// leaves some out.
const LONGEST_LINE: usize = 8192;

/// Calls `found` for each dump of an input, until it has enough.
///
/// # Errors
///
/// The input cannot be read.
pub fn for_each_dump<B>(
    mut input: impl BufRead,
    mut found: impl FnMut(Dump) -> ControlFlow<B>,
) -> io::Result<ControlFlow<B>> {
    let mut reader = DumpReader::default();
    let mut line = Vec::new();
    loop {
        let dumps = match read_line(&mut input, &mut line)? {
            End::LineFeed => reader.push_line(&line),
            End::Input if line.is_empty() => break,
            End::Input => reader.push_cut_line(&line),
        };
        for dump in dumps {
            if let ControlFlow::Break(enough) = found(dump) {
                return Ok(ControlFlow::Break(enough));
            }
        }
    }
    Ok(reader.finish().into_iter().try_for_each(found))
}

/// How a line ends.
#[derive(Clone, Copy, PartialEq, Eq)]
enum End {
    LineFeed,
    Input,
}

/// Reads a line, of which at most [`LONGEST_LINE`] bytes are kept.
fn read_line(input: &mut impl BufRead, line: &mut Vec<u8>) -> io::Result<End> {
    line.clear();
    loop {
        let buffer = input.fill_buf()?;
        if buffer.is_empty() {
            return Ok(End::Input);
        }
        let end = buffer.iter().position(|&byte| byte == b'\n');
        let part = buffer.get(..end.unwrap_or(buffer.len())).unwrap_or(buffer);
        let room = LONGEST_LINE.saturating_sub(line.len());
        line.extend_from_slice(part.get(..room).unwrap_or(part));
        let used = part.len() + usize::from(end.is_some());
        input.consume(used);
        if end.is_some() {
            return Ok(End::LineFeed);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dumps_in(text: &[u8]) -> usize {
        let mut dumps = 0;
        let read = for_each_dump(text, |_| {
            dumps += 1;
            ControlFlow::<()>::Continue(())
        });
        assert_eq!(read.unwrap(), ControlFlow::Continue(()));
        dumps
    }

    #[test]
    fn who_has_enough_reads_no_further() {
        let text = b"*** Guest State ***\nRFLAGS=00000002\nCR3 = 0000000000001000\n".repeat(3);
        let first = for_each_dump(&text[..], ControlFlow::Break).unwrap();
        assert!(matches!(first, ControlFlow::Break(dump) if dump.line == 1));
    }

    #[test]
    fn a_line_without_end_takes_no_more_memory_than_another() {
        let long = vec![b'x'; 1 << 20];
        let text = [&long[..], b"\n*** Guest State ***\nRFLAGS=2 DR7 = 400\nCR3 = 1000\n"].concat();
        assert_eq!(dumps_in(&text), 1);
    }

    #[test]
    fn what_is_no_dump_gives_none() {
        for text in [&b""[..], b"\n\n", b"hello = world", &[0xFF, 0xFE, 0, b'\n', 0x80], b"\r\n\0"]
        {
            assert_eq!(dumps_in(text), 0, "{text:?}");
        }
    }
}
