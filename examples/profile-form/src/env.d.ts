interface ImportMetaEnv {
  /** The root of the service; that of `npm run mock` unless given. */
  readonly VITE_GRAPH_URL?: string;
}
