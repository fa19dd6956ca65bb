//! Any bytes as a dump: nothing panics, and what is kept stays bounded. What is printed of a dump is
//! read again as the same fields.

#![no_main]

use libfuzzer_sys::fuzz_target;
use vmcs::dump;
use vmx_types::FieldId;

fuzz_target!(|input: &[u8]| {
    for dump in dump::read(input) {
        assert!(dump.remarks.len() <= 64 && dump.msr_load.len() <= 512);
        let printed = dump.vmcs.to_string();
        let again = dump::read(printed.as_bytes());
        let whole: Vec<_> =
            FieldId::ALL.iter().filter(|&&id| dump.vmcs.whole(id).is_some()).collect();
        for &id in whole {
            assert_eq!(again[0].vmcs.whole(id), dump.vmcs.whole(id), "{id} of\n{printed}");
        }
    }
});
