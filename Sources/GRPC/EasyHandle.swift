import CCurl

/// One libcurl easy handle and the buffer for its error text. Belongs to the I/O thread.
final class EasyHandle {
  let pointer: UnsafeMutableRawPointer
  private let errorText: UnsafeMutablePointer<CChar>
  /// libcurl does not copy lists.
  private var lists: [(option: CURLoption, list: UnsafeMutablePointer<curl_slist>?)] = []
  /// The first option that libcurl refused.
  private(set) var refusedOption: CURLoption?

  /// Makes a handle that receives up to this many bytes at a time.
  init?(bufferSize: Int) {
    guard let pointer = curl_easy_init() else { return nil }
    self.pointer = pointer
    errorText = .allocate(capacity: Int(CURL_ERROR_SIZE))
    errorText.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
    set(CURLOPT_ERRORBUFFER, pointer: errorText)
    set(CURLOPT_BUFFERSIZE, bufferSize)
  }

  deinit {
    curl_easy_cleanup(pointer)
    for entry in lists { curl_slist_free_all(entry.list) }
    errorText.deallocate()
  }

  func set(_ option: CURLoption, _ value: Int) { note(ccurl_set_long(pointer, option, value), option) }

  func set(_ option: CURLoption, _ value: String?) { note(ccurl_set_string(pointer, option, value), option) }

  func set(_ option: CURLoption, size: Int) { note(ccurl_set_size(pointer, option, curl_off_t(size)), option) }

  func set(_ option: CURLoption, pointer value: UnsafeMutableRawPointer?) {
    note(ccurl_set_pointer(pointer, option, value), option)
  }

  func set(_ option: CURLoption, function: @escaping curl_write_callback) {
    note(ccurl_set_data_function(pointer, option, function), option)
  }

  func setOpenSocket(_ function: @escaping curl_opensocket_callback) {
    note(ccurl_set_open_socket_function(pointer, function), CURLOPT_OPENSOCKETFUNCTION)
  }

  func setCloseSocket(_ function: @escaping curl_closesocket_callback) {
    note(ccurl_set_close_socket_function(pointer, function), CURLOPT_CLOSESOCKETFUNCTION)
  }

  func setBeforeRequest(_ function: @escaping curl_prereq_callback) {
    note(ccurl_set_before_request_function(pointer, function), CURLOPT_PREREQFUNCTION)
  }

  func setDebug(_ function: @escaping curl_debug_callback) {
    note(ccurl_set_debug_function(pointer, function), CURLOPT_DEBUGFUNCTION)
  }

  func setTLSContext(_ function: @escaping curl_ssl_ctx_callback) {
    note(ccurl_set_tls_context_function(pointer, function), CURLOPT_SSL_CTX_FUNCTION)
  }

  func set(_ option: CURLoption, blob bytes: [UInt8]) {
    let code = bytes.withUnsafeBytes { ccurl_set_blob(pointer, option, $0.baseAddress, $0.count) }
    note(code, option)
  }

  /// Sets a list of lines, without line ends, replacing the previous one.
  func set(_ option: CURLoption, list lines: [[UInt8]]) {
    var list: UnsafeMutablePointer<curl_slist>?
    for line in lines {
      let longer = (line + [0]).withUnsafeBufferPointer { bytes in
        bytes.withMemoryRebound(to: CChar.self) { curl_slist_append(list, $0.baseAddress) }
      }
      guard let longer else {
        curl_slist_free_all(list)
        refusedOption = option
        return
      }
      list = longer
    }
    note(ccurl_set_list(pointer, option, list), option)
    for entry in lists where entry.option == option { curl_slist_free_all(entry.list) }
    lists.removeAll { $0.option == option }
    lists.append((option, list))
  }

  func clearError() { errorText.pointee = 0 }

  /// libcurl's error text; empty for none.
  var error: String { String(cString: errorText) }

  func long(_ info: CURLINFO) -> Int {
    var value = 0
    return ccurl_get_long(pointer, info, &value) == CURLE_OK ? value : 0
  }

  func size(_ info: CURLINFO) -> Int {
    var value: curl_off_t = 0
    return ccurl_get_size(pointer, info, &value) == CURLE_OK ? Int(value) : 0
  }

  func string(_ info: CURLINFO) -> String {
    var value: UnsafePointer<CChar>?
    guard ccurl_get_string(pointer, info, &value) == CURLE_OK, let value else { return "" }
    return String(cString: value)
  }

  private func note(_ code: CURLcode, _ option: CURLoption) {
    if code != CURLE_OK, refusedOption == nil { refusedOption = option }
  }
}
