import Foundation

/// Random numbers that can be had again: every test that uses them says its seed on standard error, and `TEST_SEED`
/// sets it.
///
/// SplitMix64, from "Fast splittable pseudorandom number generators" by Steele, Lea and Flood.
package struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  /// Begins with the seed of `TEST_SEED`, or any, and says which.
  package init(_ test: String = #function) {
    let given = ProcessInfo.processInfo.environment["TEST_SEED"].flatMap { UInt64($0) }
    state = given ?? .random(in: 0 ... .max)
    // Before the test has had a chance to crash.
    FileHandle.standardError.write(Data("\(test): TEST_SEED=\(state)\n".utf8))
  }

  package mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
