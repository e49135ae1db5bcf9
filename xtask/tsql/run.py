"""run.py check|model ARGUMENTS...: runs one of the judges on the .NET runtime beside it."""

import ctypes
import glob
import os
import sys

home = os.path.dirname(os.path.abspath(__file__))
runtime = home + "/tools/mssqlcli/mssqltoolsservice/bin"
tool, arguments = sys.argv[1], sys.argv[2:]

properties = {
    "TRUSTED_PLATFORM_ASSEMBLIES": ":".join(glob.glob(runtime + "/*.dll")),
    "APP_PATHS": home,
    "NATIVE_DLL_SEARCH_DIRECTORIES": runtime,
}
if tool == "check":
    # The parser needs no cultures, so no ICU either.
    properties["System.Globalization.Invariant"] = "true"


def strings(values):
    return (ctypes.c_char_p * len(values))(*[value.encode() for value in values])


library = ctypes.CDLL(runtime + "/libcoreclr.so")
host, domain, code = ctypes.c_void_p(), ctypes.c_uint(), ctypes.c_uint()
failed = library.coreclr_initialize(
    os.path.abspath(sys.executable).encode(), b"querent", len(properties), strings(list(properties)),
    strings(list(properties.values())), ctypes.byref(host), ctypes.byref(domain),
)
if not failed:
    failed = library.coreclr_execute_assembly(
        host, domain, len(arguments), strings(arguments), f"{home}/{tool}.exe".encode(), ctypes.byref(code)
    )
if failed:
    print(f"the .NET runtime failed: {failed & 0xFFFFFFFF:#x}", file=sys.stderr)
sys.stdout.flush()
os._exit(99 if failed else code.value)
