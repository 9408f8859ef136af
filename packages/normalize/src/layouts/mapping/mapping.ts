export type Mapping = { readonly layout?: string };
