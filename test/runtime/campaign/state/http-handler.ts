/** A request that a script makes. */
export interface HttpRequest {
  /** As the script gave it. */
  url: string;
  /** In capital letters. */
  method: string;
  /** By name as the script wrote it. */
  headers: Record<string, string>;
  /** As text. */
  body: string;
  /** Milliseconds that the script waits. */
  timeout: number;
}

/** What a handler answers. */
export interface HttpResponse {
  /** 200 by default. */
  status?: number;
  /** By name. */
  headers?: Readonly<Record<string, string>>;
  /** Text or bytes; empty by default. */
  body?: string | Uint8Array;
  /** How long it takes, in milliseconds: the clock goes on by as much, and past the timeout the request fails. */
  takes?: number;
}

/** Stands in for the servers that scripts talk to. A text is the body of a response with status 200. */
export type HttpHandler = (request: HttpRequest) => HttpResponse | string;
