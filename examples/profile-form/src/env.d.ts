interface ImportMetaEnv {
  /** The root URL of the service. @default "http://127.0.0.1:4010" */
  readonly VITE_GRAPH_URL?: string;
}
