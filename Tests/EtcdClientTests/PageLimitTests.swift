import EtcdClient
import Testing

/// How many keys a page has, after one with so many keys and bytes.
@Suite struct PageLimitTests {
  @Test(arguments: [
    (32, 32 * 10_000, Int64(209)), (32, 32 << 20, 2), (4, 64 << 20, 1), (32, 320, 256), (256, 2560, 2048),
    (16_384, 163_840, 20_000), (0, 0, 1),
  ])
  func pagesHaveAboutTheSameSize(keys: Int, size: Int, next: Int64) {
    #expect(PageLimit.next(after: keys, size: size) == next)
  }
}
