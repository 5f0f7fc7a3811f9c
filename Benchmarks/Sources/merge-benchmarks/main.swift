#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

// merge-benchmarks load [--tasks N] [--rounds N]   loading a large plan against libyaml's bare events
exit(BenchmarkCommand.run(Array(CommandLine.arguments.dropFirst())))
