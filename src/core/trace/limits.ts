// What a trace may cost, whoever runs into it: the reader's line, the upstream site, this machine.

export const TRACE_LIMITS = {
  /** Bytes of a page after decompression; the rest is cut off. An article stands in the first part of its page. */
  pageBytes: 2_000_000,
  /** Milliseconds for one page, from asking to its last byte. */
  pageMs: 10_000,
  /** Milliseconds for a whole trace. */
  traceMs: 20_000,
  /** Pages opened in one trace. */
  steps: 6,
  /** Attributions of an article that one press traces, one after the other. */
  articleTraces: 20,
  /** Pages that are kept meanwhile, so that those which several attributions lead to are asked for once. */
  pagesKept: 12,
  /** Requests at once, over all hosts; to one host there is one at a time. */
  requestsAtOnce: 2,
  /** Milliseconds between the end of a request to a host and the next one to it. */
  pauseMs: 500,
  /** Elements of a page; a page with more is not read. */
  elements: 50_000,
  /** UTF-16 units of an article that a passage is looked for in. */
  articleCharacters: 200_000,
  /** UTF-16 units of an article that its fingerprint is taken of: enough of it, and a few milliseconds of work. */
  fingerprintCharacters: 30_000,
  /** UTF-16 units of an address. */
  addressCharacters: 2_000,
  /** UTF-16 units of a passage as it is shown. */
  passageCharacters: 400,
} as const;
