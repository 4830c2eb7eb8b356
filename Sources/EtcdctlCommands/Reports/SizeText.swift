import Output

/// A number of bytes for people; one below zero counts as none.
func sizeText(_ bytes: Int64) -> String { ByteCount(UInt64(clamping: bytes)).text }
